import type { Plan, PlanRow } from "../plan.ts";

/** The action plan as Markdown, for a wiki or a chat. What somebody typed cannot become a heading, a list or a link. */
export function planMarkdown({ title, subtitle, note, rows }: Plan): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const parts = [
    `# ${title}`,
    ...(subtitle === "" ? [] : [plain(subtitle)]),
    ...groups.flatMap((group) => [`## ${group}`, ...rows.filter((row) => row.group === group).map(partOf)]),
    note,
  ];
  return `${parts.join("\n\n")}\n`;
}

function partOf(row: PlanRow): string {
  const facts = [
    ["Antwoord", row.answer.toLowerCase()],
    ["Eigenaar", row.owner],
    ["Klaar op", row.due],
    ["Volgende stap", row.nextStep],
    ["Bewijs", row.evidence],
    ["Notitie", row.remark],
  ] as const;
  return [
    `### ${row.order}. ${row.id} ${plain(row.title)}`,
    "",
    ...facts.filter(([, text]) => text !== "").map(([term, text]) => `- ${term}: ${plain(text)}`),
    ...row.links.map(({ text, href }) => `- [${plain(text)}](${href})`),
  ].join("\n");
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_{}[\]<>#|!~]/g, "\\$&");
}
