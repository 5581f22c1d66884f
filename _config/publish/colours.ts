import { colourNames, tintsOf, type Palette, type PaletteGroup, type Tint } from "../model/palette.ts";

/**
 * The colours of a group as CSS; the group that every page uses also declares the two colour schemes.
 * @param palette undefined while it has a fault
 * @returns a layer of tokens
 */
export function tokensOf(palette: Palette | undefined, group: PaletteGroup): string {
  const tints = palette === undefined ? new Map<string, Tint>() : tintsOf(palette);
  const lines = colourNames(group).flatMap((name) => {
    const { day, night } = tints.get(name) ?? {};
    if (day === undefined || night === undefined) return [];
    return `--${name}: ${day === night ? day : `light-dark(${day}, ${night})`};`;
  });
  if (group === "overal") lines.unshift("color-scheme: light dark;");
  return `@layer tokens { :root { ${lines.join(" ")} } }`;
}

/**
 * Replaces every `var(--naam)` by its colour in light mode, for what supports no CSS variables: a picture, paper, an e-reader. What stands on a
 * dark plane uses `var(--naam-donker)`, which becomes the colour in dark mode.
 * @throws for a name that no colour has
 */
export function inColours(text: string, palette: Palette): string {
  const tints = tintsOf(palette);
  return text.replaceAll(/var\(--([\w-]+)\)/g, (_, name: string) => {
    const dark = name.endsWith("-donker");
    const tint = tints.get(dark ? name.slice(0, -"-donker".length) : name);
    if (tint === undefined) throw new Error(`No colour is called ${name}.`);
    return dark ? tint.night : tint.day;
  });
}
