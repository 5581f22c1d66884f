import { createHash } from "node:crypto";
import { lstat, readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Fault, FaultCode } from "../../model/faults.ts";
import { withGuess } from "../../model/nearest-name.ts";
import { mediaName } from "../../read/media.ts";
import { isPrivate } from "../../read/private.ts";
import { readAll } from "../../read/read.ts";
import type { Node } from "../../model/nodes.ts";
import type { Sound } from "../../prose/page.ts";
import type { FrontMatter } from "../../model/kinds.ts";
import { clock, readCaptions, writeCaptions } from "./captions.ts";
import { soundOnly } from "./frames.ts";
import { readRecording } from "./recording.ts";
import { placeCues, spokenParts } from "./spoken.ts";

/** A quarter of an hour of speech is 8 MB, and it may be downloaded on a prepaid phone. */
const mostBytes = 30_000_000;

/** The input of {@link checkSound}. */
interface Heard {
  readonly geluid: NonNullable<FrontMatter<"getuigenis">["geluid"]>;
  /** Absolute path of the folder that the files lie in, and how it is named in faults. */
  readonly folder: string;
  readonly name: string;
  /** The story as it is on the page. */
  readonly prose: readonly Node[];
  readonly file: string;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Checks a recording and its captions: both exist and have the right format, the captions end within the recording, and every
 * word of the captions is in the story. Faults never quote a testimony.
 */
export async function checkSound({ geluid, folder, name, prose, file, lineOf }: Heard): Promise<{ sound?: Sound; faults: Fault[] }> {
  const faults: Fault[] = [];
  const say = (key: "bestand" | "transcript", code: FaultCode, what: string, mend: string): unknown =>
    faults.push({ code, file, line: lineOf(["geluid", key]), field: `geluid.${key}`, what, mend });

  // File names in the private folder must not be shown.
  const names = isPrivate(file) ? [] : await readdir(folder).catch(() => []);
  const recording = await readSound(join(folder, geluid.bestand), geluid.bestand);
  if (recording === "absent")
    say(
      "bestand",
      "geluid-onbekend",
      `Het geluid ${geluid.bestand} bestaat niet.`,
      withGuess(geluid.bestand, names, `Zet een opname (mp3, m4a of wav) in ${name}/ en noem alleen de naam.`),
    );
  else if (recording === "large")
    say(
      "bestand",
      "geluid-te-groot",
      `Het geluid ${geluid.bestand} is groter dan ${String(mostBytes / 1_000_000)} MB.`,
      "Bewaar het als mp3 of m4a in mono, met 64 kilobit per seconde.",
    );
  else if (recording === "other")
    say(
      "bestand",
      "geluid-soort",
      `Het bestand ${geluid.bestand} is geen geluid van de soort die zijn naam zegt.`,
      "Bewaar de opname opnieuw als mp3, m4a of wav; een video is geen geluid.",
    );

  const shown = `${name}/${geluid.transcript}`;
  const path = join(folder, geluid.transcript);
  const named = extname(geluid.transcript) === ".vtt";
  if (!mediaName.test(geluid.transcript) || !named || (await absent(path))) {
    say(
      "transcript",
      "transcript-onbekend",
      `Het transcript ${geluid.transcript} ${named ? "bestaat niet" : "eindigt niet op .vtt"}.`,
      withGuess(
        geluid.transcript,
        names,
        named
          ? `Zet de woorden met hun tijden (WebVTT, .vtt) in ${name}/ en noem alleen de naam.`
          : "Laat de naam van het bestand op .vtt eindigen, en hier ook: wat erin staat, mag ook de vorm van .srt hebben.",
      ),
    );
    return { faults };
  }
  const read = await readAll(path, shown);
  faults.push(...read.faults);
  if (read.text === undefined) return { faults };

  const { cues, faults: malformed } = readCaptions(read.text);
  const inCaptions = (code: FaultCode, line: number, what: string, mend: string): unknown =>
    faults.push({ code, file: shown, line, field: "bestand", what, mend });
  for (const { line, what } of malformed)
    inCaptions(
      "transcript-fout",
      line,
      what,
      "Elk stuk is een regel met 00:01.000 --> 00:04.500, daaronder de woorden, daaronder een lege regel.",
    );
  const { placed, strayed } = placeCues(cues, spokenParts(prose));
  for (const { line, start } of strayed)
    inCaptions(
      "transcript-wijkt-af",
      line,
      `Wat op ${clock(start)} klinkt, staat niet zo in het verhaal, of staat er eerder dan het stuk erboven.`,
      "Zet de woorden zoals zij klinken in het verhaal, of verbeter ze hier: wie niet hoort, moet alles kunnen lezen.",
    );
  if (typeof recording === "string") return { faults };
  const length = Math.ceil(recording.seconds * 1000);
  const late = cues.find(({ end }) => end > length);
  if (late !== undefined)
    inCaptions(
      "transcript-te-lang",
      late.line,
      `Dit loopt tot ${clock(late.end)}, en het geluid duurt ${clock(length)}.`,
      "Kijk de tijden na, of neem de hele opname.",
    );
  if (faults.length > 0) return { faults };

  // File names are content hashes: they reveal nothing, and a browser never plays an old recording from its cache.
  const captions = writeCaptions(placed);
  const heard = soundOnly(recording.bytes, recording.format);
  const files = [
    { address: `/geluid/${hash(heard)}.${recording.format}`, content: heard },
    { address: `/geluid/${hash(captions)}.vtt`, content: captions },
  ] as const;
  return {
    sound: { href: files[0].address, captions: files[1].address, seconds: recording.seconds, voice: geluid.stem, files },
    faults,
  };
}

/** Reads a recording with its bytes; returns the reason when it cannot be used. */
async function readSound(path: string, name: string) {
  const stats = mediaName.test(name) ? await lstat(path).catch(() => undefined) : undefined;
  if (stats?.isFile() !== true) return "absent";
  if (stats.size > mostBytes) return "large";
  const bytes = await readFile(path);
  const recording = readRecording(bytes);
  if (recording === undefined || extname(name) !== `.${recording.format}`) return "other";
  return { ...recording, bytes };
}

async function absent(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) === undefined;
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 10);
}
