import { boxesAt, boxesIn, chunksIn, mp3Frames, tagSize, type FileChunk } from "../sound/recording.ts";

/** Words that travel along in a sound: what kind of label, in the words of its format, and what it says. */
export interface SoundLabel {
  readonly name: string;
  readonly text: string;
}

/** Which program made the file: says nothing of anybody, and most programs cannot leave it out. */
const harmless = new Set(["TSSE", "TLEN", "ISFT", "©too"]);
/** Parts of a WAV that are sound or room for it; any other holds words. */
const soundChunks = new Set(["fmt ", "data", "fact", "PEAK", "JUNK", "junk", "PAD ", "FLLR"]);

/**
 * The labels in a sound, without those that name a program: ID3 in mp3 (before and behind the sound), everything beside the
 * sound in wav, the list of labels and the moment of recording in m4a, comments in ogg.
 */
export function soundLabels(bytes: Buffer): SoundLabel[] {
  const start = bytes.toString("latin1", 0, 4);
  const found =
    start === "RIFF"
      ? inWav(bytes)
      : bytes.toString("latin1", 4, 8) === "ftyp"
        ? inM4a(bytes)
        : start === "OggS"
          ? inOgg(bytes)
          : inMp3(bytes);
  return found.filter(({ name }) => !harmless.has(name));
}

function inWav(bytes: Buffer): SoundLabel[] {
  const chunks = chunksIn(bytes, 12);
  // A damaged file keeps its labels, wherever they are.
  if (chunks.length === 0) return bytes.includes("LIST") && bytes.includes("INFO") ? [{ name: "LIST", text: printable(bytes) }] : [];
  return chunks.flatMap(({ name, start, end }) => {
    if (soundChunks.has(name)) return [];
    const items = name === "LIST" ? chunksIn(bytes, start + 4, end) : [];
    return (items.length > 0 ? items : [{ name, start, end }]).map((piece) => label(bytes, piece));
  });
}

function inMp3(bytes: Buffer): SoundLabel[] {
  const before = tagSize(bytes);
  const found: SoundLabel[] = [];
  for (let at = 10; at + 10 <= Math.min(before, bytes.length);) {
    const name = bytes.toString("latin1", at, at + 4);
    // Version 4 writes sizes in seven bits a byte, version 3 in eight.
    const size = bytes[3] === 4 ? bytes.subarray(at + 4, at + 8).reduce((sum, byte) => sum * 128 + byte, 0) : bytes.readUInt32BE(at + 4);
    if (!/^[A-Z0-9]{4}$/.test(name) || at + 10 + size > bytes.length) break;
    found.push(label(bytes, { name, start: at + 10, end: at + 10 + size }));
    at += 10 + size;
  }
  // What cannot be taken apart is shown whole.
  if (before > 0 && found.length === 0) found.push(label(bytes, { name: "ID3", start: 10, end: before }));
  const behind = bytes.subarray(-128);
  if (behind.toString("latin1", 0, 3) === "TAG") found.push({ name: "ID3v1", text: printable(behind) });
  if (bytes.subarray(-160).includes("APETAGEX")) found.push({ name: "APE", text: printable(bytes.subarray(-4096)) });
  // Lyrics, and whatever else no program of ours knows.
  const rest = bytes.subarray(mp3Frames(bytes).at(-1)?.end ?? bytes.length);
  const isKnown = found.some(({ name }) => name === "ID3v1" || name === "APE");
  if (!isKnown && rest.some((byte) => byte !== 0)) found.push({ name: "achter het geluid", text: printable(rest) });
  return found;
}

function inM4a(bytes: Buffer): SoundLabel[] {
  const lists = [...boxesAt(bytes, "moov", "udta", "meta"), ...boxesAt(bytes, "moov", "meta")].flatMap(({ start, end }) =>
    // The box of labels begins with four bytes of its version.
    boxesIn(bytes, start + 4, end).filter(({ name }) => name === "ilst"),
  );
  const items = lists.flatMap(({ start, end }) => boxesIn(bytes, start, end));
  const own = [...boxesAt(bytes, "moov", "udta"), ...boxesAt(bytes, "moov", "trak", "udta")];
  const others = [
    ...own.flatMap(({ start, end }) => boxesIn(bytes, start, end).filter(({ name }) => name !== "meta")),
    ...boxesIn(bytes).filter(({ name }) => name === "uuid"),
  ];
  const [header] = boxesAt(bytes, "moov", "mvhd");
  const made = header !== undefined && bytes.subarray(header.start + 4, header.start + 8).some((byte) => byte !== 0);
  return [...[...items, ...others].map((piece) => label(bytes, piece)), ...(made ? [{ name: "tijd van opname", text: "" }] : [])];
}

function inOgg(bytes: Buffer): SoundLabel[] {
  const text = bytes.toString("latin1", 0, 65_536);
  return [...text.matchAll(/(?<![A-Z])([A-Z]{4,})=(\P{Cc}*)/gu)].map(([, name = "", words = ""]) => ({ name, text: words }));
}

function label(bytes: Buffer, { name, start, end }: FileChunk): SoundLabel {
  return { name: name.trim(), text: printable(bytes.subarray(start, end)) };
}

/** The words in some bytes, whichever way they are written: as UTF-8, or with a zero beside each letter. */
function printable(bytes: Buffer): string {
  return bytes
    .subarray(0, 4096)
    .toString("utf8")
    .replace(/\0/g, "")
    .replace(/[^\p{L}\p{N}\p{P}@+ ]+/gu, " ")
    .trim();
}
