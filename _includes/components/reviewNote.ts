import type { CommonFrontMatter } from "../../_config/model/kinds.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";

/** Before which day its owner reads the page again. */
export function reviewNote({ herzien_voor }: Pick<CommonFrontMatter, "herzien_voor">): string {
  return `Wij kijken deze tekst opnieuw na vóór ${formatDay(herzien_voor)}.`;
}
