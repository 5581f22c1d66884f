import { create, type Font } from "fontkit";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { decompress } from "wawoff2";
import { breakLines, readLettering } from "../../../../_config/publish/share-pictures/lettering.ts";

const fonts = ["faustina", "instrument-sans"].map((name) => `assets/fonts/${name}-nl.woff2`);

function open(bytes: Buffer): Font {
  const font = create(bytes);
  if (!("glyphForCodePoint" in font)) throw new Error("A collection of fonts.");
  return font;
}

describe.for(fonts)("%s", (file) => {
  const packed = readFileSync(file);

  test("unpacked has every outline and width that it had packed", async () => {
    const [before, after] = [open(packed), open(Buffer.from(await decompress(packed)))];
    expect(after.type).toBe("TTF");
    expect(after.numGlyphs).toBe(before.numGlyphs);
    expect(after.numGlyphs).toBeGreaterThan(100);
    for (let glyph = 0; glyph < before.numGlyphs; glyph += 1) {
      expect(after.getGlyph(glyph).path.toSVG(), `glyph ${glyph}`).toBe(before.getGlyph(glyph).path.toSVG());
      expect(after.getGlyph(glyph).advanceWidth).toBe(before.getGlyph(glyph).advanceWidth);
    }
  });

  test("is set at a weight: heavier is wider, and an accent sits on its letter", async () => {
    const [light, heavy] = await Promise.all([readLettering(packed, 400), readLettering(packed, 700)]);
    expect(heavy.width("Zij telt eerst de fietsen", 80)).toBeGreaterThan(light.width("Zij telt eerst de fietsen", 80));
    expect(heavy.width("één", 80)).toBeCloseTo(heavy.width("een", 80), 5);
    expect(heavy.outline("é", 80, 0, 100)).not.toBe(heavy.outline("e", 80, 0, 100));
  });

  test("has every letter that a Dutch title needs", () => {
    const font = open(packed);
    const letters = Array.from("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .,:;?!()'-’‘“”éëèïíöóüúçáàâêîôû€%");
    expect(letters.filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0))).toEqual([]);
  });
});

test("lines break between words, and a word too long stands alone", () => {
  const fits = (line: string): boolean => line.length <= 10;
  expect(breakLines("een twee drie arbeidsuitbuiting vier", fits)).toEqual(["een twee", "drie", "arbeidsuitbuiting", "vier"]);
});
