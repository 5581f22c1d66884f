import { planMarkdown } from "../../../_shared/zelfscan/takeaway/markdown.ts";
import { calendarOf } from "../../../_shared/zelfscan/takeaway/calendar.ts";
import { csvOf, workbookOf } from "../../../_shared/zelfscan/takeaway/sheet.ts";
import { planDocument } from "../../../_shared/zelfscan/takeaway/document.ts";
import type { PlanFormat } from "../../../_shared/zelfscan/takeaway/formats.ts";
import type { Plan } from "../../../_shared/zelfscan/plan.ts";

/*
 * The action plan as a file. A separate module, since its libraries are larger than the page: the island fetches it when the page is idle and runs
 * it when the user asks for a file.
 */

/** How each file is made. */
export const makers: Readonly<Record<PlanFormat, (plan: Plan) => Promise<Blob>>> = {
  docx: planDocument,
  xlsx: workbookOf,
  csv: (plan) => Promise.resolve(new Blob([csvOf(plan)], { type: "text/csv;charset=utf-8" })),
  ics: (plan) => Promise.resolve(new Blob([calendarOf(plan)], { type: "text/calendar;charset=utf-8" })),
  md: (plan) => Promise.resolve(new Blob([planMarkdown(plan)], { type: "text/markdown;charset=utf-8" })),
};

export type TakeawayMakers = typeof makers;
