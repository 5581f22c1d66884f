import type { PlanRow } from "../plan.ts";

/** A column of the action plan: what it says, its width in a workbook in characters, and there what else than text it is. */
export interface Column {
  readonly title: string;
  readonly width: number;
  readonly text: (row: PlanRow) => string;
  readonly kind?: "number" | "day";
  /** Where the cell leads. */
  readonly href?: (row: PlanRow) => string | undefined;
}

export const columns: readonly Column[] = [
  { title: "Volgorde", width: 10, text: ({ order }) => String(order), kind: "number" },
  { title: "Wanneer", width: 12, text: ({ group }) => group },
  { title: "Code", width: 7, text: ({ id }) => id, href: ({ links }) => links[0]?.href },
  { title: "Bouwsteen", width: 27, text: ({ title }) => title },
  { title: "Thema", width: 22, text: ({ theme }) => theme },
  { title: "Plateau", width: 11, text: ({ plateau }) => plateau },
  { title: "Antwoord", width: 12, text: ({ answer }) => answer },
  { title: "Volgende stap", width: 45, text: ({ nextStep }) => nextStep },
  { title: "Eigenaar", width: 24, text: ({ owner }) => owner },
  { title: "Klaar op", width: 12, text: ({ due }) => due, kind: "day" },
  { title: "Bewijs", width: 34, text: ({ evidence }) => evidence },
  { title: "Notitie", width: 34, text: ({ remark }) => remark },
  { title: "Kompas", width: 34, text: ({ links }) => links[1]?.text ?? "", href: ({ links }) => links[1]?.href },
  { title: "Meer lezen", width: 60, text: ({ links }) => links.map(({ href }) => href).join(" ") },
];
