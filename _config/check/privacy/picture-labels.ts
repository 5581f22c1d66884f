import { boxesIn, chunksIn, type FileChunk } from "../sound/recording.ts";

/*
 * A picture file is a sequence of named parts. Listed below are the parts that are the picture or say how to show it. Any other part, and anything
 * after the end, can hold text, a second picture or a video.
 */

/** JPEG (ITU-T T.81, table B.1): markers, by their second byte, that are needed to decode. */
const decoding = (marker: number): boolean => (marker >= 0xc0 && marker <= 0xcf) || (marker >= 0xd0 && marker <= 0xdd);
/** Parts that programs add to a JPEG, by marker and first letters: density, colours, and metadata that the decoder itself reports (metadata.ts). */
const harmless: readonly (readonly [marker: number, begin: string])[] = [
  [0xe0, "JFIF\0"],
  [0xe1, "Exif\0"],
  [0xe1, "http://ns.adobe.com/xap/"],
  [0xe1, "http://ns.adobe.com/xmp/"],
  [0xe2, "ICC_PROFILE\0"],
  [0xed, "Photoshop"],
  [0xee, "Adobe"],
];
/** PNG (W3C, PNG third edition, section 11), and the chunk that macOS adds to screenshots. Text and times are not among them. */
const pngParts = new Set(
  "IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT iDOT eXIf acTL fcTL fdAT".split(" "),
);
/** WebP (RFC 9649). */
const webpParts = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP", "EXIF", "XMP "]);
/** AVIF: the boxes at the top level of the file. */
const avifParts = new Set(["ftyp", "meta", "mdat", "free", "skip", "moov"]);

const comment = "opmerkingen";
const behind = "iets achter het beeld";
const unknown = (name: string): string => `een deel dat geen beeld is (${name.trim()})`;

/**
 * What a picture file holds besides the picture, in words for an editor; the content is not repeated. Exif, XMP and IPTC are left to the decoder.
 * @param bytes a picture that decodes
 */
export function pictureLabels(bytes: Buffer): string[] {
  const start = bytes.toString("latin1", 0, 12);
  const found = start.startsWith("\xff\xd8")
    ? inJpeg(bytes)
    : start.startsWith("\x89PNG")
      ? inPng(bytes)
      : start.startsWith("RIFF")
        ? inWebp(bytes)
        : start.slice(4, 8) === "ftyp"
          ? beside(bytes, boxesIn(bytes), avifParts)
          : [];
  return [...new Set(found)];
}

function inJpeg(bytes: Buffer): string[] {
  const found = new Set<string>();
  for (let at = 2; at + 4 <= bytes.length;) {
    // Within the image data, a byte 0xFF is followed by a zero or by a restart marker.
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    if (marker === 0xd9) return [...found, ...after(bytes, at + 2)];
    if (marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 1;
      continue;
    }
    if (marker === 0xfe) found.add(comment);
    else if (!decoding(marker) && !isHarmless(marker, bytes.toString("latin1", at + 4, at + 40)))
      found.add(unknown(`APP${String(marker - 0xe0)}`));
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return [...found];
}

function isHarmless(marker: number, begin: string): boolean {
  return harmless.some(([known, word]) => known === marker && begin.startsWith(word));
}

function inPng(bytes: Buffer): string[] {
  const parts: FileChunk[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    parts.push({ name: bytes.toString("latin1", at + 4, at + 8), start: at + 8, end: end + 4 });
    at = end + 4;
    if (parts.at(-1)?.name === "IEND") break;
  }
  return beside(bytes, parts, pngParts).map((label) => (/\((?:tEXt|zTXt|iTXt)\)$/.test(label) ? comment : label));
}

function inWebp(bytes: Buffer): string[] {
  const end = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  return [...beside(bytes.subarray(0, end), chunksIn(bytes, 12, end), webpParts), ...after(bytes, end)];
}

/** Unknown parts, and anything after the last part. */
function beside(bytes: Buffer, parts: readonly FileChunk[], known: ReadonlySet<string>): string[] {
  const strange = parts.flatMap(({ name }) => (known.has(name) ? [] : [unknown(name)]));
  return [...strange, ...after(bytes, parts.at(-1)?.end ?? bytes.length)];
}

function after(bytes: Buffer, end: number): string[] {
  return bytes.subarray(end).some((byte) => byte !== 0) ? [behind] : [];
}
