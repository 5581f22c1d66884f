/** One font at one weight, that converts text to outlines, so that the picture needs no installed font. */
export interface Lettering {
  /** Width of a line in pixels. */
  readonly width: (text: string, size: number) => number;
  /** The outlines of a line as SVG path data; `x` and `y` are where its base line begins. */
  readonly outline: (text: string, size: number, x: number, y: number) => string;
}

/**
 * Opens one of the fonts that we ship. They are WOFF2, in which fontkit always gives outlines of the lightest weight: it can set a weight only in
 * the decompressed TrueType font.
 * @param packed a variable WOFF2 font
 * @param weight as in CSS
 */
export async function readLettering(packed: Uint8Array, weight: number): Promise<Lettering> {
  // Loaded only when there is something to draw.
  const [{ create }, { decompress }] = await Promise.all([import("fontkit"), import("wawoff2")]);
  const variable = create(Buffer.from(await decompress(packed)));
  if (!("getVariation" in variable)) throw new Error("This file holds several fonts.");
  const font = variable.getVariation({ wght: weight });
  return {
    width: (text, size) => (font.layout(text).advanceWidth * size) / font.unitsPerEm,
    outline: (text, size, x, y) => {
      const scale = size / font.unitsPerEm;
      const { glyphs, positions } = font.layout(text);
      let pen = 0;
      return glyphs
        .map((glyph, index) => {
          const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
          const path = glyph.path.transform(scale, 0, 0, -scale, x + (pen + xOffset) * scale, y - yOffset * scale);
          pen += xAdvance;
          return path.toSVG();
        })
        .join("");
    },
  };
}

/** Breaks a text into lines that fit; a word that does not fit by itself gets a line of its own. */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
