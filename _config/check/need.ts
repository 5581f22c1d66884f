import { groupIn, phraseReader } from "../../_shared/search/need.ts";
import type { Fault } from "../model/faults.ts";
import { isOf, type Page } from "../prose/page.ts";
import { registerTable, type Registers } from "../read/registers.ts";

/** A phrase of one word that is shorter than this matches too many questions. A Chinese word of two characters is long enough. */
const shortestAlone = 4;

/** Checks the phrases that recognise somebody in need: unknown groups, phrases that match too much, help lines that a help page lacks. */
export function needFaults({ need, lineOf }: Registers, pages: readonly Page[]): Fault[] {
  const at = { file: registerTable.need.file, line: lineOf(registerTable.need.file, "noden") };
  const phrases = [
    ...(["niet", "eigen", "onderwerp"] as const).flatMap((field) => need[field].map((phrase) => ({ field, phrase }))),
    ...need.noden.flatMap(({ id, zinnen }) =>
      Object.entries(zinnen).flatMap(([language, all]) => all.map((phrase) => ({ field: `${id}.${language}`, phrase }))),
    ),
  ];
  const words = [
    ...need.anderen.map((phrase) => ({ field: "anderen", phrase })),
    ...(["zorgen", "werk"] as const).flatMap((field) =>
      Object.entries(need[field]).flatMap(([kind, all]) => all.map((phrase) => ({ field: `${field}.${kind}`, phrase }))),
    ),
  ];
  const unknown = [...phrases, ...words].flatMap(({ field, phrase }): Fault[] =>
    phrase.split(/\s+/).flatMap((term): Fault[] => {
      const group = groupIn(term);
      if (group === undefined || Object.hasOwn(need.groepen, group)) return [];
      const what = `De zin “${phrase}” noemt de groep ${group}, en die is er niet.`;
      return [
        {
          ...at,
          field,
          code: "groep-onbekend",
          what,
          mend: `Zet ${group} bij groepen, of kies een van: ${Object.keys(need.groepen).join(", ")}.`,
        },
      ];
    }),
  );
  if (unknown.length > 0) return unknown;
  const read = phraseReader(need.groepen);
  const loose = phrases.flatMap(({ field, phrase }): Fault[] => {
    const terms = read(phrase).flat();
    const isLoose =
      terms.length === 1 &&
      terms.some((term) => term.some(({ word }) => word.length < shortestAlone && !(word.length > 1 && /\p{Script=Han}/u.test(word))));
    if (!isLoose && terms.every((term) => term.every(({ word }) => word !== ""))) return [];
    const what = `De zin “${phrase}” past op te veel vragen.`;
    return [{ ...at, field, code: "nood-te-los", what, mend: "Zet er een woord bij, of schrijf een langer woord." }];
  });
  return [...loose, ...pages.flatMap((page) => rowFaults(page, need.noden))];
}

/** The card shows what the help page in that language says of a help line: without a row for it there is nothing to show. */
function rowFaults(page: Page, needs: Registers["need"]["noden"]): Fault[] {
  if (!isOf(page, "taal") && !isOf(page, "hulp")) return [];
  const rows = new Set(page.data.rijen.map(({ lijn }) => lijn));
  return ["alarm", ...new Set(needs.flatMap(({ lijnen }) => lijnen))].flatMap((line): Fault[] => {
    if (needs.length === 0 || rows.has(line)) return [];
    const what = `In _data/nood.yaml hoort ${line} op een kaart, en deze pagina heeft er geen rij voor.`;
    return [
      {
        file: page.file,
        line: 1,
        field: "rijen",
        code: "nood-zonder-rij",
        what,
        mend: `Zet hier een rij met lijn: ${line}, of kies in het register een andere lijn.`,
      },
    ];
  });
}
