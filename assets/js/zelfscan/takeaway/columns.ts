import type { PlanRow } from "../plan.ts";

/** The action plan as a table: what each column says, and its width in a workbook, in characters. */
export const columns: readonly { readonly title: string; readonly width: number; readonly text: (row: PlanRow) => string }[] = [
  { title: "Volgorde", width: 9, text: ({ order }) => String(order) },
  { title: "Wanneer", width: 12, text: ({ group }) => group },
  { title: "Code", width: 7, text: ({ id }) => id },
  { title: "Bouwsteen", width: 32, text: ({ title }) => title },
  { title: "Thema", width: 22, text: ({ theme }) => theme },
  { title: "Plateau", width: 11, text: ({ plateau }) => plateau },
  { title: "Antwoord", width: 11, text: ({ answer }) => answer },
  { title: "Volgende stap", width: 60, text: ({ nextStep }) => nextStep },
  { title: "Eigenaar", width: 24, text: ({ owner }) => owner },
  { title: "Klaar op", width: 12, text: ({ due }) => due },
  { title: "Bewijs", width: 40, text: ({ evidence }) => evidence },
  { title: "Notitie", width: 40, text: ({ remark }) => remark },
  { title: "Meer lezen", width: 60, text: ({ links }) => links.map(({ href }) => href).join(" ") },
];
