import type { OpenIndex } from "./ask.ts";

/** The number of pages that are explained: twice what a reader sees before asking for more. */
const most = 10;

/** Why results are in this order, for editors. */
interface Explanation {
  readonly vraag: string;
  /** The correction that was searched for instead, or suggested. */
  readonly bedoeld?: string;
  /** The language of a detected request for help: the help card is shown. */
  readonly nood?: string;
  readonly gevonden: number;
  readonly paginas: readonly {
    readonly adres: string;
    readonly titel: string;
    readonly punten: number;
    /** The score of each part of the query: a word, two adjacent words, the title. */
    readonly door: readonly (readonly [deel: string, punten: number])[];
    /** Words of the query that the page does not contain. */
    readonly mist: readonly string[];
  }[];
}

/** Runs a query as a reader would. */
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
