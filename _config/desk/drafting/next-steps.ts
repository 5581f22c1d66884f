import { toFillIn } from "../../check/unfinished.ts";
import type { DraftedFile } from "./draft.ts";
import { isNumbered, isStory } from "../../model/kinds.ts";
import type { NewKind } from "./kinds.ts";

/**
 * The message after a file was made: what was made, and what to do next.
 * @param at where it was made: at the desk nobody needs a command
 */
export function nextSteps(kind: NewKind, made: DraftedFile, at: "desk" | "command"): string {
  const steps = kind.page === undefined ? stepsOfRow(kind, made) : stepsOfPage(kind, kind.page, made);
  const what = kind.page === undefined ? "Toegevoegd aan" : "Gemaakt, als concept:";
  return `${what} ${made.file}\n\nDit doet u nu:\n\n${steps[at].map((step, index) => `${String(index + 1)}. ${step}\n`).join("")}`;
}

type Steps = Readonly<Record<"desk" | "command", readonly string[]>>;

function stepsOfRow({ guide }: NewKind, { file, name }: DraftedFile): Steps {
  return {
    desk: [
      "Open de rij, en lees haar na. Zij staat op de site zodra die opnieuw wordt gemaakt.",
      "Zet er bij Bronnen bij waar de uitleg op steunt, en bij Ook wel hoe anderen het noemen.",
      "Verwijs in een tekst naar het woord met de knop Begrip.",
    ],
    command: [
      `Lees de rij na, onderaan in ${file}. Zij staat op de site zodra die opnieuw wordt gemaakt.`,
      `Zet er bij bronnen bij waar de uitleg op steunt, en bij ook_wel hoe anderen het noemen. Wat elk veld betekent: ${guide}.`,
      `Verwijs in een tekst naar het woord met {begrip:${name}}.`,
      "Draai de controle: npm run controle -- begrippen.yaml",
    ],
  };
}

function stepsOfPage({ guide }: NewKind, { kind }: NonNullable<NewKind["page"]>, { file, open, reference }: DraftedFile): Steps {
  const replace = `alles waar ${toFillIn} staat, ${String(open)} keer, door uw eigen woorden.`;
  const onPaper =
    reference === undefined
      ? []
      : [`Schrijf het kenmerk ${reference} op het papieren formulier. Zet in dit bestand nooit wie de verteller is.`];
  const beside = [
    ...(isNumbered(kind) ? ["Zet het hoofdstuk ook in opzet, in content/longread/index.md, als het daar nog niet staat."] : []),
    ...(isStory(kind) ? ["Laat twee mensen lezen, met de lijst uit docs/redactie/getuigenis.md ernaast."] : []),
  ];
  return {
    desk: [
      ...onPaper,
      `Open het. Vervang ${replace} Bovenaan staat waar, met een link naar elke plek.`,
      "Bewaar zo vaak u wilt, ook met fouten. Een concept staat niet op de site.",
      ...beside,
      "Geen fouten meer? Kies Klaarzetten. Een ander leest het voordat het klaarstaat.",
    ],
    command: [
      ...onPaper,
      `Open ${file}. Vervang ${replace} Wat elk veld betekent: ${guide}.`,
      `Draai de controle zo vaak u wilt: npm run controle -- ${file.split("/").at(-1) ?? ""}`,
      ...beside,
      "Klaar? Haal de regel concept: true weg, draai de controle nog een keer en publiceer. Zonder git: docs/redactie/zonder-git.md.",
    ],
  };
}
