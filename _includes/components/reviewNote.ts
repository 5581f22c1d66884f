import type { CommonFrontMatter } from "../../_config/schemas/pages.ts";
import { formatDay } from "./formatDay.ts";

/** Before which day its owner reads the page again. */
export function reviewNote({ herzien_voor }: Pick<CommonFrontMatter, "herzien_voor">): string {
  return `Wij kijken deze tekst opnieuw na vóór ${formatDay(herzien_voor)}.`;
}
