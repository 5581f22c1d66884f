import { practiceViews } from "../../draw/practices.ts";
import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";

/**
 * Examples from municipalities, by building block. The self-scan fetches the whole file, so that the request reveals nothing of the user's answers.
 */
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
