import { practiceViews } from "../../draw/practices.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";

/** What municipalities decided and did, by building block: what the self-scan fetches, all of it, without a word of what somebody answered. */
export function practiceFile({ registers }: Edition<"zoeken">): GeneratedFile<string> {
  const brief = practiceViews(registers).map(({ text, year, what, outcome, href, blocks }) => ({
    text,
    year,
    what,
    outcome,
    href,
    blocks,
  }));
  return { address: "/data/praktijken.json", content: `${JSON.stringify(brief)}\n` };
}
