/** What the bytes of a recording say it is; the file name is ignored. */
export interface Recording {
  readonly format: "wav" | "mp3" | "m4a";
  readonly seconds: number;
}

/**
 * Detects the format and the duration of a recording. Only three formats that every browser plays are accepted.
 * @returns undefined for anything else, such as a video in the same container format
 */
export function readRecording(bytes: Buffer): Recording | undefined {
  const [format, seconds] =
    text(bytes, 0, 4) === "RIFF"
      ? (["wav", wavSeconds(bytes)] as const)
      : text(bytes, 4, 8) === "ftyp"
        ? (["m4a", m4aSeconds(bytes)] as const)
        : (["mp3", mp3Seconds(bytes)] as const);
  return seconds > 0 ? { format, seconds } : undefined;
}

/** A named chunk or box in a file, with the offsets of its content. */
export interface FileChunk {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The chunks of a WAV, or of a list within it: name, size, content, padded to an even length. */
export function chunksIn(bytes: Buffer, from: number, to = bytes.length): FileChunk[] {
  const found: FileChunk[] = [];
  for (let at = from; at + 8 <= to;) {
    const [start, size] = [at + 8, bytes.readUInt32LE(at + 4)];
    if (start + size > to) break;
    found.push({ name: text(bytes, at, at + 4), start, end: start + size });
    at = start + size + (size % 2);
  }
  return found;
}

/** The boxes of an MP4, or of a box within it: size, name, content. */
export function boxesIn(bytes: Buffer, from = 0, to = bytes.length): FileChunk[] {
  const found: FileChunk[] = [];
  for (let at = from; at + 8 <= to;) {
    const short = bytes.readUInt32BE(at);
    // 1: the size follows in eight bytes; 0: the box lasts to the end.
    const long = short === 1 && at + 16 <= to;
    const size = long ? Number(bytes.readBigUInt64BE(at + 8)) : short === 0 ? to - at : short;
    if (size < 8 || at + size > to) break;
    found.push({ name: text(bytes, at + 4, at + 8), start: at + (long ? 16 : 8), end: at + size });
    at += size;
  }
  return found;
}

/** The boxes at a path of box names. */
export function boxesAt(bytes: Buffer, ...path: readonly string[]): FileChunk[] {
  return path.reduce<FileChunk[]>(
    (within, name) => within.flatMap(({ start, end }) => boxesIn(bytes, start, end)).filter((box) => box.name === name),
    [{ name: "", start: 0, end: bytes.length }],
  );
}

/** The format code of a WAV that names its channels (WAVE_FORMAT_EXTENSIBLE). */
export const extensible = 0xff_fe;
/** WAV codings that every browser plays: PCM, floating point, and the two telephone codings (A-law and mu-law). */
const codings = new Set([1, 3, 6, 7, extensible]);

function wavSeconds(bytes: Buffer): number {
  if (text(bytes, 8, 12) !== "WAVE") return 0;
  const chunks = chunksIn(bytes, 12);
  const [format, data] = ["fmt ", "data"].map((name) => chunks.find((chunk) => chunk.name === name));
  if (format === undefined || data === undefined || format.end - format.start < 16) return 0;
  if (!codings.has(bytes.readUInt16LE(format.start))) return 0;
  const bytesPerSecond = bytes.readUInt32LE(format.start + 8);
  return bytesPerSecond === 0 ? 0 : (data.end - data.start) / bytesPerSecond;
}

function m4aSeconds(bytes: Buffer): number {
  const kinds = boxesAt(bytes, "moov", "trak", "mdia", "hdlr").map(({ start }) => text(bytes, start + 8, start + 12));
  const [header] = boxesAt(bytes, "moov", "mvhd");
  if (header === undefined || header.end - header.start < 32 || kinds.length === 0 || kinds.some((kind) => kind !== "soun")) return 0;
  const wide = bytes[header.start] === 1;
  const [scale, duration] = wide
    ? [bytes.readUInt32BE(header.start + 20), Number(bytes.readBigUInt64BE(header.start + 24))]
    : [bytes.readUInt32BE(header.start + 12), bytes.readUInt32BE(header.start + 16)];
  return scale === 0 ? 0 : duration / scale;
}

/** Kilobits a second of layer III by index: MPEG-1, then MPEG-2 and 2.5. */
const bitrates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const rates = [44_100, 48_000, 32_000] as const;

/** A frame of an MP3: its offsets and its duration. */
interface SoundFrame {
  readonly start: number;
  readonly end: number;
  readonly seconds: number;
}

/** The frames of an MP3; each says its own length. Bytes before, after and between the frames are not sound. */
export function mp3Frames(bytes: Buffer): SoundFrame[] {
  const frames: SoundFrame[] = [];
  for (let at = tagSize(bytes); at + 4 <= bytes.length;) {
    const header = bytes.readUInt32BE(at);
    const [version, layer] = [(header >>> 19) & 3, (header >>> 17) & 3];
    const first = version === 3;
    const bitrate = (first ? bitrates[0] : bitrates[1])[(header >>> 12) & 15] ?? 0;
    const rate = (rates[(header >>> 10) & 3] ?? 0) / (first ? 1 : version === 2 ? 2 : 4);
    if (header >>> 21 !== 0x7ff || version === 1 || layer !== 1 || bitrate === 0 || rate === 0) break;
    const samples = first ? 1152 : 576;
    const end = at + Math.floor((samples * bitrate * 125) / rate) + ((header >>> 9) & 1);
    frames.push({ start: at, end, seconds: samples / rate });
    at = end;
  }
  // Four bytes that look like a frame occur in any file; three consecutive frames do not.
  return frames.length < 3 ? [] : frames;
}

/** Adds up all frames, since few files give a total duration. */
function mp3Seconds(bytes: Buffer): number {
  return mp3Frames(bytes).reduce((sum, { seconds }) => sum + seconds, 0);
}

/** The size in bytes of the tags (ID3v2) before the sound. */
export function tagSize(bytes: Buffer): number {
  if (text(bytes, 0, 3) !== "ID3" || bytes.length < 10) return 0;
  return 10 + bytes.subarray(6, 10).reduce((size, byte) => size * 128 + (byte & 127), 0);
}

function text(bytes: Buffer, start: number, end: number): string {
  return bytes.toString("latin1", start, end);
}
