import { printable } from "../documents/printable.ts";
import { scanKinds, type ScanKind } from "./kinds.ts";
import { outcomeOf, type AnsweredBlock } from "./outcome.ts";
import { isRealDay, type Scan, type ScanBlock } from "./scan.ts";
import { answers } from "./vocabulary.ts";

/** The action plan of a scan, for a file: rows in the order of doing. */
export interface Plan {
  readonly title: string;
  /** Whose, and of which day; may be "". */
  readonly subtitle: string;
  readonly note: string;
  /** What sets this plan apart from another municipality's, in a calendar; may be "". */
  readonly key: string;
  readonly rows: readonly PlanRow[];
}

export interface PlanRow {
  readonly order: number;
  /** Eerst doen, Daarna, Navragen. */
  readonly group: string;
  readonly id: string;
  readonly title: string;
  readonly theme: string;
  readonly plateau: string;
  readonly answer: string;
  readonly nextStep: string;
  readonly owner: string;
  /** YYYY-MM-DD or "". */
  readonly due: string;
  readonly evidence: string;
  readonly remark: string;
  /** Whole addresses: the block, then the Kompas. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

/**
 * @param origin where the site stands, without a slash at the end, so that links work from a document
 * @param kind which scan it is; that of the Kader unless somebody says so
 */
export function planOf(
  blocks: readonly ScanBlock[],
  scan: Scan,
  origin: string,
  { planTitle, note, where }: Pick<ScanKind, "planTitle" | "note" | "where"> = scanKinds.kader,
): Plan {
  const { first, later, unknown } = outcomeOf(blocks, scan);
  const groups: readonly (readonly [string, readonly AnsweredBlock[]])[] = [
    ["Eerst doen", first],
    ["Daarna", later],
    ["Navragen", unknown],
  ];
  const items = groups.flatMap(([group, said]) => said.map((item) => ({ group, ...item })));
  return {
    title: planTitle,
    subtitle: [printable(scan.name).trim(), scan.day.split("-").reverse().join("-")].filter((text) => text !== "").join(", "),
    note,
    key: slugOf(scan.name),
    rows: items.map(({ group, block, entry }, index) => ({
      order: index + 1,
      group,
      id: block.id,
      title: block.title,
      theme: block.theme,
      plateau: block.plateau === "basis" ? "Basis" : "Verdieping",
      answer: entry.answer === undefined ? "" : answers[entry.answer],
      nextStep: block.nextStep,
      owner: printable(entry.eigenaar),
      // Whatever the field holds: no file names a day that does not exist.
      due: isRealDay(entry.due) ? entry.due : "",
      evidence: printable(entry.bewijs),
      remark: printable(entry.notitie),
      links: [{ text: `${block.id} ${where}`, href: block.href }, ...block.kompas].map(({ text, href }) => ({
        text,
        href: href.startsWith("/") ? origin + href : href,
      })),
    })),
  };
}

/** The name of a file of this scan: what it is, whose, of which day. */
export function takeawayName(kind: string, scan: Scan, extension: string): string {
  return `${[kind, slugOf(scan.name), scan.day].filter((part) => part !== "").join("-")}.${extension}`;
}

function slugOf(name: string): string {
  return name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
