import { brotliDecompressSync } from "node:zlib";

/*
 * A WOFF2 file as the plain TrueType font it was made from (W3C, WOFF File Format 2.0). We ship WOFF2 only, and fontkit can
 * set a weight of a variable font only in a TrueType file: in WOFF2 it reads every outline at the lightest weight.
 */

/** The tags a table may name by number, in the order of the format (section 4.1). */
const knownTags = (
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE " +
  "GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar " +
  "mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
)
  .split(" ")
  .map((tag) => tag.replace("_", " "));

const unnamedTag = 63;
const headerBytes = 48;

interface Table {
  readonly tag: string;
  readonly bytes: Buffer;
}

/**
 * Unpacks a WOFF2 font.
 * @throws when the file is no WOFF2, or packs a table in a way that the two fonts we ship do not use
 */
export function unpackWoff2(file: Buffer): Buffer {
  if (file.toString("latin1", 0, 4) !== "wOF2") throw new Error("This is no WOFF2 font.");
  const directory = new Reader(file.subarray(headerBytes));
  const entries = Array.from({ length: file.readUInt16BE(12) }, () => readEntry(directory));
  const packed = file.subarray(headerBytes + directory.at, headerBytes + directory.at + file.readUInt32BE(20));
  const all = brotliDecompressSync(packed);
  let at = 0;
  const tables = entries.flatMap(({ tag, bytes, rebuilt }): Table[] => {
    const table = all.subarray(at, at + bytes);
    at += bytes;
    if (!rebuilt) return [{ tag, bytes: table }];
    if (tag === "loca") return [];
    if (tag !== "glyf") throw new Error(`Cannot unpack the table ${tag}.`);
    return rebuildGlyphs(table);
  });
  // The new table of places counts in four bytes.
  tables.find(({ tag }) => tag === "head")?.bytes.writeInt16BE(1, 50);
  return sfnt(file.readUInt32BE(4), tables);
}

function readEntry(directory: Reader): { tag: string; bytes: number; rebuilt: boolean } {
  const flags = directory.u8();
  const number = flags & 63;
  const tag = number === unnamedTag ? directory.take(4).toString("latin1") : (knownTags[number] ?? "");
  const length = directory.base128();
  // Outlines and their places are packed unless the version says not; every other table the other way round.
  const rebuilt = tag === "glyf" || tag === "loca" ? flags >> 6 === 0 : flags >> 6 !== 0;
  return { tag, bytes: rebuilt ? directory.base128() : length, rebuilt };
}

/** Tables behind a directory, each on a multiple of four. Checksums stay zero: fontkit reads none. */
function sfnt(flavour: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  head.writeUInt32BE(flavour, 0);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let at = head.length;
  for (const [index, { tag, bytes }] of [...tables].sort((a, b) => (a.tag < b.tag ? -1 : 1)).entries()) {
    const entry = 12 + 16 * index;
    head.write(tag, entry, "latin1");
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padded = Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)]);
    parts.push(padded);
    at += padded.length;
  }
  return Buffer.concat(parts);
}

/** The seven streams in which a font's outlines are packed (section 5.1). */
interface Streams {
  readonly contours: Reader;
  readonly counts: Reader;
  readonly flags: Reader;
  readonly glyphs: Reader;
  readonly composites: Reader;
  readonly boxes: Reader;
  readonly instructions: Reader;
}

function rebuildGlyphs(table: Buffer): Table[] {
  const header = new Reader(table);
  header.take(4);
  const count = header.u16();
  header.take(2);
  const sizes = Array.from({ length: 7 }, () => header.u32());
  const [contours, counts, flags, glyphs, composites, boxes, instructions] = sizes.map((size) => header.take(size));
  const stream = (bytes: Buffer | undefined): Reader => new Reader(bytes ?? Buffer.alloc(0));
  const streams: Streams = {
    contours: stream(contours),
    counts: stream(counts),
    flags: stream(flags),
    glyphs: stream(glyphs),
    composites: stream(composites),
    boxes: stream(boxes),
    instructions: stream(instructions),
  };
  const boxed = streams.boxes.take(4 * Math.ceil(count / 32));
  const places = Buffer.alloc(4 * (count + 1));
  const outlines: Buffer[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const box = ((boxed[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) === 0 ? undefined : streams.boxes.take(8);
    const outline = readGlyph(streams, box);
    const padded = Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]);
    outlines.push(padded);
    at += padded.length;
    places.writeUInt32BE(at, 4 * (glyph + 1));
  }
  return [
    { tag: "glyf", bytes: Buffer.concat(outlines) },
    { tag: "loca", bytes: places },
  ];
}

function readGlyph(streams: Streams, box: Buffer | undefined): Buffer {
  const contours = streams.contours.i16();
  if (contours === 0) return Buffer.alloc(0);
  if (contours < 0) return compositeGlyph(streams, box ?? Buffer.alloc(8));
  const ends: number[] = [];
  let points = 0;
  for (let contour = 0; contour < contours; contour += 1) {
    points += streams.counts.short255();
    ends.push(points - 1);
  }
  const steps = Array.from({ length: points }, () => readStep(streams.flags.u8(), streams.glyphs));
  const instructions = streams.instructions.take(streams.glyphs.short255());
  return Buffer.concat([
    words([contours]),
    box ?? boxOf(steps),
    words([...ends, instructions.length]),
    instructions,
    // One flag a point, and both coordinates as whole words: longer than need be, and the same outline.
    Buffer.from(steps.map(({ onCurve }) => (onCurve ? 1 : 0))),
    words(steps.map(({ dx }) => dx)),
    words(steps.map(({ dy }) => dy)),
  ]);
}

/** A glyph made of others is packed as it was; only the length of its instructions stands elsewhere. */
function compositeGlyph({ composites, glyphs, instructions }: Streams, box: Buffer): Buffer {
  const start = composites.at;
  let instructed = false;
  for (let more = true; more;) {
    const flags = composites.u16();
    const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    composites.take(2 + ((flags & 0x01) !== 0 ? 4 : 2) + scale);
    instructed ||= (flags & 0x100) !== 0;
    more = (flags & 0x20) !== 0;
  }
  const program = instructed ? instructions.take(glyphs.short255()) : undefined;
  return Buffer.concat([words([-1]), box, composites.since(start), ...(program === undefined ? [] : [words([program.length]), program])]);
}

interface Step {
  readonly dx: number;
  readonly dy: number;
  readonly onCurve: boolean;
}

/** One point, from the one before it: a flag says how many bytes follow and which signs they have (section 5.2). */
function readStep(flags: number, bytes: Reader): Step {
  const onCurve = flags >> 7 === 0;
  const kind = flags & 0x7f;
  const x = (size: number): number => ((flags & 1) === 0 ? -size : size);
  const y = (size: number): number => ((flags & 2) === 0 ? -size : size);
  if (kind < 10) return { dx: 0, dy: x(((kind & 14) << 7) + bytes.u8()), onCurve };
  if (kind < 20) return { dx: x((((kind - 10) & 14) << 7) + bytes.u8()), dy: 0, onCurve };
  if (kind < 84) {
    const [high, low] = [kind - 20, bytes.u8()];
    return { dx: x(1 + (high & 0x30) + (low >> 4)), dy: y(1 + ((high & 0x0c) << 2) + (low & 15)), onCurve };
  }
  if (kind < 120) {
    const high = kind - 84;
    return { dx: x(1 + (Math.floor(high / 12) << 8) + bytes.u8()), dy: y(1 + (((high % 12) >> 2) << 8) + bytes.u8()), onCurve };
  }
  if (kind < 124) {
    const [first, second, third] = [bytes.u8(), bytes.u8(), bytes.u8()];
    return { dx: x((first << 4) + (second >> 4)), dy: y(((second & 15) << 8) + third), onCurve };
  }
  return { dx: x(bytes.u16()), dy: y(bytes.u16()), onCurve };
}

function boxOf(steps: readonly Step[]): Buffer {
  let [x, y] = [0, 0];
  const points = steps.map(({ dx, dy }) => [(x += dx), (y += dy)] as const);
  const [xs, ys] = [points.map(([px]) => px), points.map(([, py]) => py)];
  return words([Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]);
}

function words(values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(2 * values.length);
  for (const [index, value] of values.entries()) bytes.writeInt16BE(value, 2 * index);
  return bytes;
}

/** Bytes read from front to back. */
class Reader {
  at = 0;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  take(length: number): Buffer {
    this.at += length;
    return this.since(this.at - length);
  }

  since(start: number): Buffer {
    return this.#bytes.subarray(start, this.at);
  }

  u8(): number {
    return this.#bytes.readUInt8((this.at += 1) - 1);
  }

  u16(): number {
    return this.#bytes.readUInt16BE((this.at += 2) - 2);
  }

  i16(): number {
    return this.#bytes.readInt16BE((this.at += 2) - 2);
  }

  u32(): number {
    return this.#bytes.readUInt32BE((this.at += 4) - 4);
  }

  /** A number of seven bits a byte; all but the last byte have their high bit set. */
  base128(): number {
    let value = 0;
    for (;;) {
      const byte = this.u8();
      value = value * 128 + (byte & 0x7f);
      if (byte < 0x80) return value;
    }
  }

  /** A number in one byte up to 252; the last three values of that byte announce a longer one. */
  short255(): number {
    const code = this.u8();
    if (code === 253) return this.u16();
    if (code === 254) return this.u8() + 506;
    return code === 255 ? this.u8() + 253 : code;
  }
}
