import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Fault } from "../../model/faults.ts";
import { pictureLabels } from "./picture-labels.ts";
import { soundLabels } from "./sound-labels.ts";

/**
 * Looks through a folder of media for what travels along unseen: camera, place, maker, hidden notes.
 * What the site makes of a picture has none of it (publish/images.ts); the original stays in the folder, and in git.
 * @param folder absolute path; a folder that is not there holds nothing
 * @param name how the folder is named in faults
 */
export async function metadataFaults(folder: string, name: string): Promise<Fault[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
  const found = await Promise.all(files.sort().map(async (file) => ({ file, kinds: await metadataOf(join(folder, file)) })));
  return found.flatMap(({ file, kinds }) =>
    kinds.length === 0
      ? []
      : [
          {
            code: "verborgen-gegevens" as const,
            file: `${name}/${file}`,
            line: 1,
            field: "bestand",
            what: `In dit bestand zitten verborgen gegevens: ${kinds.join(", ")}.`,
            mend: sounds.has(extname(file).toLowerCase())
              ? "Bewaar het opnieuw zonder labels: in Audacity bij het exporteren, of met ffmpeg -i oud.mp3 -map_metadata -1 -codec copy nieuw.mp3."
              : "Bewaar het opnieuw zonder die gegevens, bijvoorbeeld met een schermafdruk of met exiftool -all= en de naam, en vervang het bestand.",
          },
        ],
  );
}

const sounds = new Set([".mp3", ".wav", ".ogg", ".m4a"]);

/** What is hidden in a file, as an editor would name it. */
async function metadataOf(path: string): Promise<string[]> {
  switch (extname(path).toLowerCase()) {
    case ".pdf":
      return pdfMetadata(path);
    case ".mp3":
    case ".wav":
    case ".ogg":
    case ".m4a":
      return labelsOf(await readFile(path));
    case ".vtt":
      return [];
    case ".svg":
      return /<metadata|inkscape:|sodipodi:|adobe:/i.test(await readFile(path, "utf8")) ? ["gegevens van het tekenprogramma"] : [];
    default:
      return pictureMetadata(path);
  }
}

/** Labels by their name in the format; what they say is not repeated. */
function labelsOf(bytes: Buffer): string[] {
  const names = soundLabels(bytes).map(({ name }) => name);
  return names.length === 0 ? [] : [`labels bij het geluid (${[...new Set(names)].join(", ")})`];
}

async function pictureMetadata(path: string): Promise<string[]> {
  try {
    // Loaded when there is a picture to look into: it takes long, and most checks meet none.
    const { default: sharp } = await import("sharp");
    const bytes = await readFile(path);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    const kinds: readonly [string, boolean][] = [
      ["Exif (toestel, plaats, tijd)", exif !== undefined && tellsSomething(exif)],
      ["XMP", xmp !== undefined],
      ["IPTC", iptc !== undefined],
    ];
    return [...kinds.flatMap(([kind, present]) => (present ? [kind] : [])), ...pictureLabels(bytes)];
  } catch {
    // No picture: the reference to it is a fault of its own (check/picture.ts).
    return [];
  }
}

/** Whether Exif holds words or a place (tag 0x8825), and not only which way up the picture is. */
function tellsSomething(exif: Buffer): boolean {
  const text = exif.toString("latin1").replace(/^Exif/, "");
  return /[A-Za-z]{3}/.test(text) || text.includes("\x25\x88") || text.includes("\x88\x25");
}

async function pdfMetadata(path: string): Promise<string[]> {
  // Loaded only when there is a PDF: it takes a third of a second.
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  const task = getDocument({ data: new Uint8Array(await readFile(path)), verbosity: 0 });
  try {
    const document = await task.promise;
    const { info, metadata } = await document.getMetadata();
    const named = ["Author", "Creator", "Subject", "Keywords"].filter((key) => {
      const value: unknown = Reflect.get(info, key);
      return typeof value === "string" && value.trim() !== "";
    });
    const hasXmp = Boolean(metadata);
    // Typed as always there; a document without attachments gives null.
    const attachments: unknown = await document.getAttachments();
    return [...named, ...(hasXmp ? ["XMP"] : []), ...(attachments === null ? [] : ["bijlagen"])];
  } catch {
    return [];
  } finally {
    await task.destroy();
  }
}
