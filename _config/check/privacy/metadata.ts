import { readFile, readdir } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Fault } from "../../model/faults.ts";
import { pictureLabels } from "./picture-labels.ts";
import { soundLabels } from "./sound-labels.ts";

/**
 * Searches a media folder for hidden metadata: camera, place, maker, notes.
 * The pictures that the site makes have none (publish/images.ts), but the original stays in the folder and in git.
 * @param folder absolute path; a missing folder counts as empty
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

/** The kinds of metadata hidden in a file, in words for an editor. */
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

/** The names of the tags; their content is not repeated. */
function labelsOf(bytes: Buffer): string[] {
  const names = soundLabels(bytes).map(({ name }) => name);
  return names.length === 0 ? [] : [`labels bij het geluid (${[...new Set(names)].join(", ")})`];
}

async function pictureMetadata(path: string): Promise<string[]> {
  try {
    // Imported only when there is a picture: it loads slowly, and most checks have none.
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
    // Not a picture: the reference to it gets its own fault (check/picture.ts).
    return [];
  }
}

/** Whether Exif holds words or GPS data (tag 0x8825), and not just the orientation. */
function tellsSomething(exif: Buffer): boolean {
  const text = exif.toString("latin1").replace(/^Exif/, "");
  return /[A-Za-z]{3}/.test(text) || text.includes("\x25\x88") || text.includes("\x88\x25");
}

async function pdfMetadata(path: string): Promise<string[]> {
  // Imported only when there is a PDF: it takes a third of a second.
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
    // Its type says that it is always present, but it is null for a document without attachments.
    const attachments: unknown = await document.getAttachments();
    return [...named, ...(hasXmp ? ["XMP"] : []), ...(attachments === null ? [] : ["bijlagen"])];
  } catch {
    return [];
  } finally {
    await task.destroy();
  }
}
