import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { html } from "./site.ts";

const words = z.object({ naar_inhoud: z.string(), hulp: z.string(), uitweg: z.string(), onderweg: z.string(), sneltoets: z.string() });
const fields = z.object({ woorden: words.optional() });

/** The texts of the help and exit bar in other languages, by the address of the help page in that language. */
export const languages: ReadonlyMap<string, z.infer<typeof words>> = new Map(
  readdirSync("content/hulp").flatMap((file) => {
    if (!file.endsWith(".md")) return [];
    const { woorden } = fields.parse(parse(readFileSync(`content/hulp/${file}`, "utf8").split("---\n")[1] ?? ""));
    return woorden === undefined ? [] : [[`/hulp/${file.replace(".md", "")}/`, woorden]];
  }),
);

/** The texts of the bar on a page: Dutch, or in the language of the page. */
export function wordsOf(address: string): { readonly skip: string; readonly help: string; readonly exit: string } {
  const [, language = ""] = /<html lang="([a-z]+)/.exec(html(address)) ?? [];
  const own = languages.get(`/hulp/${language}/`);
  return own === undefined
    ? { skip: "Naar de inhoud", help: "Hulp", exit: "Verlaat deze site" }
    : { skip: own.naar_inhoud, help: own.hulp, exit: own.uitweg };
}

/** Where a link is in the viewport, and whether it can be seen and pressed there. */
export interface Place {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** How many of its corners and centre are covered by another element or lie outside the viewport. */
  readonly lost: number;
  /** The text of the link found at the usual position of this one; absent when no usual position was given. */
  readonly met?: string | undefined;
}

/** How far to scroll before measuring, as a share of the scrollable height, and the usual positions of help and exit. */
interface Look {
  readonly scrolled?: number;
  readonly usual?: readonly Place[];
}

/** Runs in the page. Measures the help and exit links. On a right-to-left page the usual positions are mirrored. */
export function places({ scrolled, usual = [] }: Look = {}): Place[] {
  const root = document.documentElement;
  if (scrolled !== undefined) root.scrollTo({ top: scrolled * (root.scrollHeight - root.clientHeight), behavior: "instant" });
  const linkAt = (x: number, y: number): Element | null | undefined => document.elementFromPoint(x, y)?.closest("a");
  return [...document.querySelectorAll(".uitweg a")].map((link, index) => {
    const { x, y, width, height } = link.getBoundingClientRect();
    const points = [
      [x + width / 2, y + height / 2],
      [x + 3, y + 3],
      [x + width - 3, y + 3],
      [x + 3, y + height - 3],
      [x + width - 3, y + height - 3],
    ] as const;
    const lost = points.filter(([left, top]) => linkAt(left, top) !== link).length;
    const place = { text: link.textContent, x, y, width, height, lost };
    const there = usual[index];
    if (there === undefined) return place;
    const middle = there.x + there.width / 2;
    return { ...place, met: linkAt(root.dir === "rtl" ? root.clientWidth - middle : middle, there.y + there.height / 2)?.textContent };
  });
}

/** Runs in the page. The focused element: its text, the width of its outline, and whether any part of it is visible (WCAG 2.2, 2.4.11). */
export function focused(): { name: string; ring: number; onTop: boolean } {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: "", ring: 0, onTop: true };
  const style = getComputedStyle(element);
  const ring = style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth);
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y, width, height] = [
    Math.max(left, 0),
    Math.max(top, 0),
    Math.min(right, innerWidth) - Math.max(left, 0),
    Math.min(bottom, innerHeight) - Math.max(top, 0),
  ];
  const shares = [0.05, 0.25, 0.5, 0.75, 0.95];
  const points =
    width <= 0 || height <= 0 ? [] : shares.flatMap((across) => shares.map((down) => [x + width * across, y + height * down] as const));
  const onTop = points.some(([across, down]) => element.contains(document.elementFromPoint(across, down)));
  return { name: element.textContent.trim(), ring, onTop };
}
