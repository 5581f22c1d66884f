/** What a team can take its plan along as: the extension of the file, and what the button says. assets/js/zelfscan/takeaway.ts makes each. */
export const formats = {
  docx: "Word (.docx)",
  xlsx: "Excel (.xlsx)",
  csv: "Tabel (.csv)",
  ics: "Agenda (.ics)",
  md: "Tekst (.md)",
} as const;

export type PlanFormat = keyof typeof formats;

/** Whether a name is a format of the action plan. */
export function isFormat(name: string): name is PlanFormat {
  return Object.hasOwn(formats, name);
}
