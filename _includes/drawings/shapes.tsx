/** Path data shared by the drawings. Relative commands on purpose: equal shapes give equal text, which brotli folds away. */

/** `n` times the path data that `draw` returns for 0, 1, 2 ... */
export const repeat = (n: number, draw: (i: number) => string): string => Array.from({ length: n }, (_, i) => draw(i)).join("");

/** Rectangle from its top left corner. */
export const box = (x: number, y: number, width: number, height: number): string => `M${x} ${y}h${width}v${height}h-${width}z`;

/** Circle around its centre. */
export const disc = (x: number, y: number, r: number): string => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0z`;

/** Lying roll with round ends (towel, linen, pillow), from the start of its lower straight edge. */
export const roll = (x: number, y: number, width: number, r: number): string =>
  `M${x} ${y}h${width}a${r} ${r} 0 0 0 0-${2 * r}h-${width}a${r} ${r} 0 0 0 0 ${2 * r}z`;
