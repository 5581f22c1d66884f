import { boxesAt, boxesIn, chunksIn, mp3Frames, tagSize, type FileChunk } from "../sound/recording.ts";

/** A tag in a recording: its name in the format, and its text. */
interface SoundLabel {
  readonly name: string;
  readonly text: string;
}

/** Tags that name the program that made the file: they identify nobody, and most programs cannot leave them out. */
const harmless = new Set(["TSSE", "TLEN", "ISFT", "©too"]);
/** Chunks of a WAV that are sound or padding; any other can hold text. */
const soundChunks = new Set(["fmt ", "data", "fact", "PEAK", "JUNK", "junk", "PAD ", "FLLR"]);

/**
 * The tags in a recording, without those that name a program: ID3 in mp3 (before and after the sound), every other chunk
 * in wav, the tag list and the recording time in m4a, comments in ogg.
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
  // A damaged file can still contain tags.
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
  // Tags that cannot be parsed are shown as a whole.
  if (before > 0 && found.length === 0) found.push(label(bytes, { name: "ID3", start: 10, end: before }));
  const behind = bytes.subarray(-128);
  if (behind.toString("latin1", 0, 3) === "TAG") found.push({ name: "ID3v1", text: printable(behind) });
  if (bytes.subarray(-160).includes("APETAGEX")) found.push({ name: "APE", text: printable(bytes.subarray(-4096)) });
  // Lyrics, and any unknown kind of tag.
  const rest = bytes.subarray(mp3Frames(bytes).at(-1)?.end ?? bytes.length);
  const isKnown = found.some(({ name }) => name === "ID3v1" || name === "APE");
  if (!isKnown && rest.some((byte) => byte !== 0)) found.push({ name: "achter het geluid", text: printable(rest) });
  return found;
}

function inM4a(bytes: Buffer): SoundLabel[] {
  const lists = [...boxesAt(bytes, "moov", "udta", "meta"), ...boxesAt(bytes, "moov", "meta")].flatMap(({ start, end }) =>
    // The meta box begins with four bytes of version and flags.
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

/** The readable text in some bytes: UTF-8, or UTF-16 (with a zero beside each letter). */
function printable(bytes: Buffer): string {
  return bytes
    .subarray(0, 4096)
    .toString("utf8")
    .replace(/\0/g, "")
    .replace(/[^\p{L}\p{N}\p{P}@+ ]+/gu, " ")
    .trim();
}
