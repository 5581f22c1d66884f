import { toFillIn } from "../../check/unfinished.ts";
import type { DraftedFile } from "./draft.ts";
import { isNumbered, isStory } from "../../model/kinds.ts";
import type { NewKind } from "./kinds.ts";

/** What an editor reads when a file is made: what there is now, and what to do with it. */
export function nextSteps({ page, guide }: NewKind, { file, name, open, reference }: DraftedFile): string {
  const steps =
    page === undefined
      ? [
          `Lees de rij na, onderaan in ${file}. Zij staat op de site zodra die opnieuw wordt gemaakt.`,
          `Zet er bij bronnen bij waar de uitleg op steunt, en bij ook_wel hoe anderen het noemen. Wat elk veld betekent: ${guide}.`,
          `Verwijs in een tekst naar het woord met {begrip:${name}}.`,
          "Draai de controle: npm run controle -- begrippen.yaml",
        ]
      : [
          ...(reference === undefined
            ? []
            : [`Schrijf het kenmerk ${reference} op het papieren formulier. Zet in dit bestand nooit wie de verteller is.`]),
          `Open ${file}. Vervang alles waar ${toFillIn} staat, ${String(open)} keer, door uw eigen woorden. Wat elk veld betekent: ${guide}.`,
          `Draai de controle zo vaak u wilt: npm run controle -- ${file.split("/").at(-1) ?? ""}`,
          ...(isNumbered(page.kind) ? ["Zet het hoofdstuk ook in opzet, in content/longread/index.md, als het daar nog niet staat."] : []),
          ...(isStory(page.kind) ? ["Laat twee mensen lezen, met de lijst uit docs/redactie/getuigenis.md ernaast."] : []),
          "Klaar? Haal de regel concept: true weg, draai de controle nog een keer en publiceer. Zonder git: docs/redactie/zonder-git.md.",
        ];
  const made = page === undefined ? "Toegevoegd aan" : "Gemaakt, als concept:";
  return `${made} ${file}\n\nDit doet u nu:\n\n${steps.map((step, index) => `${String(index + 1)}. ${step}\n`).join("")}`;
}
