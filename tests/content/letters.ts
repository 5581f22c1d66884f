import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

/**
 * The characters in our fonts: those that can be typed, the accents of Dutch and of the names on this site, and the symbols that a page draws.
 * Other characters, such as the name of a language in its own script, use a font of the reader's device.
 */
export const characters =
  Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join("") +
  "ÉËÏÖÜàáâäçèéêëíîïñóôöúûü" +
  "€§·×†‘’“”–—…←↑→↓\u00A0";

/** For each file in assets/fonts the package it is made from, and the weights that style sheets use. */
export const fonts = {
  "faustina-nl.woff2": { family: "faustina", weights: { min: 400, max: 750 } },
  "instrument-sans-nl.woff2": { family: "instrument-sans", weights: { min: 400, max: 650 } },
} as const;

/**
 * Makes a font of the site from the one in its package: the same outlines and kerning, fewer characters and weights.
 * The same package makes the same bytes.
 * @returns a WOFF2 file
 */
export async function makeFont(name: keyof typeof fonts): Promise<Buffer> {
  const { family, weights } = fonts[name];
  const whole = await readFile(`node_modules/@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`);
  return subsetFont(whole, characters, { targetFormat: "woff2", variationAxes: { wght: weights } });
}
