import { placeOf } from "../../model/place.ts";
import { privateName } from "../../read/private-name.js";
import { slugify } from "../../../_shared/text/slugify.ts";
import type { Withdrawn } from "../../model/registers.ts";
import { isNumbered, isStory } from "../../model/kinds.ts";
import type { NewKind } from "./kinds.ts";
import { Refusal } from "../../model/refusal.js";

/** The longest file name, so that people can still say and type the address; it is cut between two words. */
const longestName = 60;

/** The name of a file from a title: "De man die 3 keer belde" becomes "de-man-die-keer-belde". */
export function nameFrom(title: string): string {
  const words = slugify(title)
    .split("-")
    .map((word) => word.replace(/\d+/g, ""))
    .filter((word) => word !== "");
  let name = "";
  for (const word of words) {
    if (name !== "" && name.length + word.length >= longestName) break;
    name += name === "" ? word.slice(0, longestName) : `-${word}`;
  }
  return name;
}

/** What already exists. */
export interface ExistingContent {
  /** Every content file, from the project's root, or PRIVE_CONTENT/…; drafts as well. */
  readonly files: readonly string[];
  readonly withdrawn: readonly Withdrawn[];
  /** The chapters of the longread in their order. */
  readonly chapters: readonly string[];
}

/**
 * Decides the path of a new page.
 * @param inPrivate whether it goes to the private folder
 * @returns its path under content/, and its name in messages
 * @throws {@link Refusal} when the name cannot be an address, is taken, or was withdrawn
 */
export function placeFor(
  page: NonNullable<NewKind["page"]>,
  name: string,
  { files, withdrawn, chapters }: ExistingContent,
  inPrivate: boolean,
): { path: string; file: string } {
  const path = `${page.folder}/${isNumbered(page.kind) ? `${chapterNumber(name, files, chapters)}-` : ""}${name}.md`;
  const place = placeOf(path);
  if ("problem" in place || place.kind !== page.kind)
    throw new Refusal(
      `${inPrivate ? "De naam" : `De naam ${name}`} past niet in een adres. Kies er zelf een (--naam): kleine letters en streepjes, zonder cijfers.`,
    );
  if (isStory(page.kind) && withdrawn.some(({ slug }) => slug === place.slug))
    throw new Refusal(
      `De naam ${name} was van een getuigenis die is ingetrokken, en kan nooit meer worden gebruikt. Kies een andere titel of naam (--naam).`,
    );
  const other = files.find((file) => addressOf(file)?.toLowerCase() === place.address.toLowerCase());
  if (other !== undefined) throw new Refusal(`Er is al een pagina met dit adres: ${other}. Kies een andere titel of naam (--naam).`);
  return { path, file: inPrivate ? `${privateName}/${path}` : `content/${path}` };
}

/** The number of a new chapter: its position on the cover if it is announced there, otherwise one after the last. */
function chapterNumber(name: string, files: readonly string[], chapters: readonly string[]): string {
  const taken = files.flatMap((file) => Number(/^content\/longread\/(\d{2})-/.exec(file)?.[1] ?? 0));
  const planned = chapters.indexOf(name) + 1;
  const number = planned > 0 && !taken.includes(planned) ? planned : Math.max(chapters.length, ...taken) + 1;
  return String(number).padStart(2, "0");
}

function addressOf(file: string): string | undefined {
  const place = placeOf(file.replace(/^(?:content|PRIVE_CONTENT)\//, ""));
  return "problem" in place ? undefined : place.address;
}
