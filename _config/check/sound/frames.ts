import { boxesAt, boxesIn, chunksIn, extensible, mp3Frames, type FileChunk, type Recording } from "./recording.ts";

/**
 * Strips a recording to its sound: tags, pictures, places, notes, dates and any bytes between the frames are removed. An m4a keeps
 * its length: what is removed is overwritten with zeros, so that the offsets in its tables stay valid.
 * @param bytes a recording that `readRecording` accepts
 */
export function soundOnly(bytes: Buffer, format: Recording["format"]): Buffer {
  return { wav: wavOnly, mp3: mp3Only, m4a: m4aOnly }[format](bytes);
}

function wavOnly(bytes: Buffer): Buffer {
  const chunks = chunksIn(bytes, 12);
  const pieces = ["fmt ", "data"].flatMap((name) => {
    const chunk = chunks.find((one) => one.name === name);
    if (chunk === undefined) return [];
    const content = bytes.subarray(chunk.start, name === "fmt " ? chunk.start + formatSize(bytes, chunk) : chunk.end);
    const head = Buffer.from(`${name}\0\0\0\0`, "latin1");
    head.writeUInt32LE(content.length, 4);
    // An odd length is padded with one byte.
    return [head, content, Buffer.alloc(content.length % 2)];
  });
  const head = Buffer.from("RIFF\0\0\0\0WAVE", "latin1");
  head.writeUInt32LE(4 + pieces.reduce((sum, { length }) => sum + length, 0), 4);
  return Buffer.concat([head, ...pieces]);
}

/** How many bytes of the format chunk a player reads (RFC 2361): the plain form, or the one that names the channels. The rest is dropped. */
function formatSize(bytes: Buffer, { start, end }: FileChunk): number {
  return Math.min(end - start, bytes.readUInt16LE(start) === extensible ? 40 : 16);
}

/**
 * A frame says its own length, but for the last frame only the end of the file confirms it. In a recording that was cut off, tags may lie within that
 * length.
 */
function mp3Only(bytes: Buffer): Buffer {
  const frames = mp3Frames(bytes);
  const whole = frames.at(-1)?.end === bytes.length ? frames : frames.slice(0, -1);
  const [first, ...rest] = whole.map(({ start, end }) => bytes.subarray(start, end));
  return first === undefined ? Buffer.alloc(0) : Buffer.concat([withoutProgram(first), ...rest]);
}

/**
 * The first frame may hold no sound but a header (Xing, "VBR headers"): the duration and a seek table, followed by which program made the file, how and
 * from what. A player needs the first part to seek; the second part becomes zeros.
 */
function withoutProgram(frame: Buffer): Buffer {
  const at = [13, 21, 36].find((place) => ["Xing", "Info"].includes(frame.toString("latin1", place, place + 4)));
  if (at === undefined || frame.length < at + 8) return frame;
  const flags = frame.readUInt32BE(at + 4);
  // The number of frames, the number of bytes, a seek table of a hundred bytes, a quality: each is present when its bit is set.
  const told = [4, 4, 100, 4].reduce((size, part, bit) => size + (((flags >>> bit) & 1) === 1 ? part : 0), at + 8);
  return Buffer.from(frame).fill(0, Math.min(told, frame.length));
}

/** The boxes that a player needs (ISO/IEC 14496-12), by parent box. */
const needed: Readonly<Record<string, readonly string[]>> = {
  "": ["ftyp", "moov", "mdat"],
  moov: ["mvhd", "trak"],
  trak: ["tkhd", "edts", "mdia"],
  edts: ["elst"],
  mdia: ["mdhd", "hdlr", "minf"],
  minf: ["smhd", "dinf", "stbl"],
  dinf: ["dref"],
  stbl: ["stsd", "stts", "stsc", "stsz", "stco", "co64", "sgpd", "sbgp"],
};

function m4aOnly(original: Buffer): Buffer {
  const bytes = Buffer.from(original);
  const sounding = samplesIn(original);
  const visit = (within: string, from: number, to: number): void => {
    let last = from;
    for (const box of boxesIn(original, from, to)) {
      last = box.end;
      if (needed[within]?.includes(box.name) !== true) blank(bytes, box);
      else if (box.name in needed) visit(box.name, box.start, box.end);
      else if (box.name === "mdat") keepOnly(bytes, box, sounding);
      else if (box.name === "stsd") for (const words of besideCoding(original, box)) blank(bytes, words);
      else withoutWords(bytes, box);
    }
    // Bytes after the last box belong to nothing.
    bytes.fill(0, last, to);
  };
  visit("", 0, bytes.length);
  return bytes;
}

/** Boxes that describe how the samples are coded. */
const codings = new Set(["esds", "alac", "dfLa", "dOps", "pcmC", "wave", "chan", "srat", "btrt"]);

/** Other boxes in the sample description. They follow the fields of a sound entry, which are longer in a QuickTime file of version 1 or 2. */
function besideCoding(bytes: Buffer, { start, end }: FileChunk): FileChunk[] {
  return boxesIn(bytes, start + 8, end).flatMap((entry) => {
    if (entry.end - entry.start < 28) return [];
    const more = [0, 16, 36][bytes.readUInt16BE(entry.start + 8)] ?? 0;
    return boxesIn(bytes, entry.start + 28 + more, entry.end).filter(({ name }) => !codings.has(name));
  });
}

/** Turns a box into a "free" box (unused space) of zeros. */
function blank(bytes: Buffer, { name, start, end }: FileChunk): void {
  const isShort = bytes.toString("latin1", start - 4, start) === name;
  bytes.write("free", isShort ? start - 4 : start - 12, "latin1");
  bytes.fill(0, start, end);
}

/** Clears the dates of creation and change, the name that a program gave to a track, and the URL of sound stored elsewhere. */
function withoutWords(bytes: Buffer, { name, start, end }: FileChunk): void {
  const clear = (from: number, to: number): unknown => bytes.fill(0, Math.min(from, end), Math.min(to, end));
  if (["mvhd", "tkhd", "mdhd"].includes(name)) clear(start + 4, start + (bytes[start] === 1 ? 20 : 12));
  if (name === "hdlr") clear(start + 24, end);
  if (name === "dref") for (const entry of boxesIn(bytes, start + 8, end)) clear(entry.start + 4, entry.end);
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where the samples of every track lie: chunks, each of so many samples, each of so many bytes. */
function samplesIn(bytes: Buffer): Range[] {
  return boxesAt(bytes, "moov", "trak", "mdia", "minf", "stbl").flatMap(({ start, end }) => {
    const tables = boxesIn(bytes, start, end);
    const table = (name: string): Buffer => {
      const found = tables.find((box) => box.name === name);
      return found === undefined ? Buffer.alloc(0) : bytes.subarray(found.start + 4, found.end);
    };
    const rows = (from: Buffer, head: number, width: number): Buffer[] =>
      from.length < head
        ? []
        : Array.from({ length: Math.floor((from.length - head) / width) }, (_, row) =>
            from.subarray(head + row * width, head + (row + 1) * width),
          );
    const sizes = table("stsz");
    const same = sizes.length < 8 ? 0 : sizes.readUInt32BE(0);
    const each = rows(sizes, 8, 4).map((row) => row.readUInt32BE(0));
    const places = [
      ...rows(table("stco"), 4, 4).map((row) => row.readUInt32BE(0)),
      ...rows(table("co64"), 4, 8).map((row) => Number(row.readBigUInt64BE(0))),
    ];
    const runs = rows(table("stsc"), 4, 12).map((row) => ({ first: row.readUInt32BE(0), samples: row.readUInt32BE(4) }));
    let next = 0;
    return places.map((place, index) => {
      const { samples = 0 } = runs.findLast(({ first }) => first <= index + 1) ?? {};
      const length = same > 0 ? same * samples : each.slice(next, next + samples).reduce((sum, size) => sum + size, 0);
      next += samples;
      return { start: place, end: place + length };
    });
  });
}

function keepOnly(bytes: Buffer, { start, end }: FileChunk, ranges: readonly Range[]): void {
  let from = start;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start >= end || range.end <= start) continue;
    bytes.fill(0, from, Math.max(from, range.start));
    from = Math.max(from, range.end);
  }
  bytes.fill(0, Math.min(from, end), end);
}
