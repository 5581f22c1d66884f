import { pagesOf } from "../../_config/edition/edition.ts";
import { realEdition } from "../content/edition.ts";

/** The words of the bar: the same on every page, and on a help page in another language in that language. */
export const languages = new Map(pagesOf(await realEdition(), "taal").map(({ address, data: { woorden } }) => [address, woorden]));

export function wordsOf(address: string): { readonly skip: string; readonly help: string; readonly exit: string } {
  const words = languages.get(address);
  return words === undefined
    ? { skip: "Naar de inhoud", help: "Hulp", exit: "Verlaat deze site" }
    : { skip: words.naar_inhoud, help: words.hulp, exit: words.uitweg };
}

/** What a finger or an eye meets where a link stands. */
export interface Place {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Corners and middle of the link where something else is on top, or that lie outside the screen. */
  readonly lost: number;
}

/** Runs in the page. Help and exit as they stand on the screen now. */
export function places(): Place[] {
  return [...document.querySelectorAll(".uitweg a")].map((link) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    const points = [
      [x + width / 2, y + height / 2],
      [x + 3, y + 3],
      [x + width - 3, y + 3],
      [x + 3, y + height - 3],
      [x + width - 3, y + height - 3],
    ] as const;
    const lost = points.filter(([left, top]) => document.elementFromPoint(left, top)?.closest("a") !== link).length;
    return { text: link.textContent, x, y, width, height, lost };
  });
}

/** Runs in the page. The words of the links that stand where help and exit usually are; a page that reads from the right is the mirror of the others. */
export function metAt(usual: readonly Place[]): (string | undefined)[] {
  return usual.map(({ x, y, width, height }) => {
    const middle = x + width / 2;
    const across = document.documentElement.dir === "rtl" ? document.documentElement.clientWidth - middle : middle;
    return document.elementFromPoint(across, y + height / 2)?.closest("a")?.textContent;
  });
}
