/** A place to fill in or a box to tick, as an editor types them: `[naam gemeente]`, `[ ]`. */
const place = /(\[[^[\]]+\])/;

interface Part {
  readonly text: string;
  readonly kind: "text" | "fill-in" | "box";
}

/** A text split at its places to fill in and its boxes; joined again, the parts are the same text. */
export function fillInParts(text: string): Part[] {
  return text
    .split(place)
    .filter((part) => part !== "")
    .map((part) => ({ text: part, kind: part === "[ ]" ? "box" : place.test(part) ? "fill-in" : "text" }));
}
