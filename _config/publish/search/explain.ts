import type { OpenIndex } from "./ask.ts";

/** So many pages are explained: what a reader sees before asking for more, twice. */
const most = 10;

/** Why pages stand where they stand, for whoever edits them. */
export interface Explanation {
  readonly vraag: string;
  /** What was looked for instead, or offered. */
  readonly bedoeld?: string;
  /** The language in which somebody in need is heard: the card is shown. */
  readonly nood?: string;
  readonly gevonden: number;
  readonly paginas: readonly {
    readonly adres: string;
    readonly titel: string;
    readonly punten: number;
    /** What each part of the question brought: a word, two words in a row, the title. */
    readonly door: readonly (readonly [deel: string, punten: number])[];
    /** Words of the question that the page does not have. */
    readonly mist: readonly string[];
  }[];
}

/** Asks the index as a reader would. */
export async function explain(index: OpenIndex, question: string): Promise<Explanation> {
  const { found, looked, correction } = await index.search(question);
  const need = index.hear(question)?.language;
  return {
    vraag: question,
    ...(correction === undefined ? {} : { bedoeld: correction.text }),
    ...(need === undefined ? {} : { nood: need }),
    gevonden: found.length,
    paginas: found.slice(0, most).map(({ page, score, because }) => {
      const { url, title } = index.page(page);
      return {
        adres: url,
        titel: title,
        punten: round(score),
        door: because.map(([part, points]) => [part, round(points)] as const),
        mist: looked.filter((word) => !because.some(([part]) => part === word)),
      };
    }),
  };
}

/** An explanation in Dutch, to read in a terminal. */
export function formatExplanation({ vraag, bedoeld, nood, gevonden, paginas }: Explanation): string {
  const lines = [
    `${String(gevonden)} ${gevonden === 1 ? "pagina" : "pagina's"} voor "${vraag}"`,
    ...(bedoeld === undefined ? [] : [`Gezocht of voorgesteld: "${bedoeld}"`]),
    ...(nood === undefined ? [] : [`Boven de resultaten staat de kaart voor wie in nood is (${nood}); pagina's met hulp tellen zwaarder.`]),
    ...paginas.flatMap(({ adres, titel, punten, door, mist }, place) => [
      "",
      `${String(place + 1)}. ${titel}  ${adres}  ${String(punten)}`,
      `   door ${door.map(([part, points]) => `${part} ${String(points)}`).join(", ")}${mist.length === 0 ? "" : `; mist ${mist.join(", ")}`}`,
    ]),
    ...(gevonden === 0
      ? ["", "Zet het woord bij een groep in _data/zoekwoorden.yaml, of in het veld gezocht van de pagina die antwoord geeft."]
      : []),
  ];
  return `${lines.join("\n")}\n`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
