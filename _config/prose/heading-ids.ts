import type { MarkdownIt } from "markdown-it";
import { plainText } from "./plain-text.ts";
import { slugify } from "../../_shared/text/slugify.ts";

/**
 * Anchors that the layouts use. A heading with such a name gets a number, like a second heading with the same
 * name: two elements with one id break links to them, and the exit button is found by its id.
 */
const taken = new Set(
  "a-z antwoord antwoord-kop basis bedoeld bronnenlijst filter filters gekozen gevonden in-uw-besluit inhoud kopieer luisteren menu niet-samen-met nood nood-kop notitie notitieveld nu plekken praten praten-kop resultaten samen-met samenvatting sneltoets stappen talen talen-kop uitspraken uitweg valkuilen verder verdieping verfijn volgorde voorstellen vormen wat-nu wegwijzer zoek zoekstatus zoekveld".split(
    " ",
  ),
);
/** Prefixes of generated ids: sources, note marks, and parts of drawings on a page. */
const numbered = /^(?:bron|deur|drawing|filter|grafiek|ingevuld|letter|plek|ref|reeks|tekening|wev)-/;

/** Gives every heading an anchor that is unique on the page: "Wie ziet het?" becomes `wie-ziet-het`. */
export function headingIds(md: MarkdownIt): void {
  md.core.ruler.push("heading_ids", (state) => {
    const used = new Map<string, number>();
    const headings = [...state.tokens.entries()].filter(([, { type }]) => type === "heading_open");
    // Sections first: when a step in a block has the same name as a section, the step gets the number and the section keeps its anchor.
    for (const [index, token] of headings.toSorted(([, one], [, other]) => one.level - other.level)) {
      const name = slugify(plainText(state.tokens[index + 1]));
      // An id begins with a letter, also for a heading that begins with a number.
      const slug = /^(?:\d|$)/.test(name) || numbered.test(name) ? `kop-${name}` : name;
      const count = (used.get(slug) ?? (taken.has(slug) ? 1 : 0)) + 1;
      used.set(slug, count);
      token.attrSet("id", count === 1 ? slug : `${slug}-${String(count)}`);
    }
  });
}
