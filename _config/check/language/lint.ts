import { createHash } from "node:crypto";
import { fieldName, type Fault } from "../../model/faults.ts";
import { later } from "../../model/later.ts";
import { textsIn } from "../field-texts.ts";
import type { Parsed } from "../../read/front-matter.ts";
import type { MadeMemory } from "../../read/memory/made.ts";
import { registerTable, type Registers } from "../../read/registers.ts";
import type { Advice } from "../../model/registers.ts";
import { toFillIn } from "../unfinished.ts";
import { avoidableWords } from "./guide.ts";
import { glossaryMark, fact, passageOf, passagesIn, type ProsePassage } from "./passages.ts";
import { longest, sentencesIn, wordCount } from "./sentences.ts";
import type { Spelling } from "./spelling.ts";
import { ownNames, ownWords, hyphenParts, wordsToSpell } from "./words.ts";

/** A file, and its text as a reader sees it. */
export interface ReadText {
  readonly file: string;
  readonly passages: readonly ProsePassage[];
}

/** A file that was read, with all that its passages are made of. */
interface ReadSource extends ReadText {
  readonly source: string;
}

/** Fields that are not our prose: names, roles, search words, and settings of a lint. */
const noProse = new Set(["bronnen", "trefwoorden", "gezocht", "toegestaan", "toestemming", "eigenaar", "auteur", "gezien_door", "beeld"]);
/** Fields that are prose even when they hold one word. */
const oneWord = new Set(["titel", "rol", "plek", "notitie", "tekst"]);

/** The text of a page as a reader sees it. */
export function readPage({ file, data }: { readonly file: string; readonly data: object }, { body, bodyLine, yaml }: Parsed): ReadSource {
  const passages = later(() => {
    const fields = textsIn(data, [])
      .filter(({ path, text }) => !noProse.has(String(path[0])) && (/\s/.test(text) || oneWord.has(String(path.at(-1)))))
      .map(({ path, text }) => passageOf(text, fieldName(path), () => yaml.lineOf(path)));
    return [...fields, ...passagesIn(body, bodyLine)];
  });
  return {
    file,
    get source() {
      return JSON.stringify([data, body]);
    },
    get passages() {
      return passages();
    },
  };
}

/** The text of the registers as a reader sees it. */
export function readRegisters({
  blocks,
  terms,
  signals,
  helpLines,
  laws,
  rulings,
  legislation,
  rights,
  sharing,
  borderRoutes,
  ownHouse,
  lineOf,
}: Registers): ReadSource[] {
  const prose = (text: string): string => text.replace(/\{[a-z]+:[^{}]*\}/g, fact).replace(/\]\([^)]*\)|\[/g, "");
  const read = <T extends { readonly id: string }>(
    file: string,
    rows: ReadonlyMap<string, T>,
    words: (row: T) => Record<string, string | readonly string[] | undefined>,
  ): ReadSource => ({
    file,
    get source() {
      return JSON.stringify([...rows.values()]);
    },
    passages: [...rows.values()].flatMap((row) =>
      Object.entries(words(row)).flatMap(([field, text = []]) =>
        [text].flat().map((one) => passageOf(one, field, () => lineOf(file, row.id))),
      ),
    ),
  });
  return [
    read(registerTable.blocks.file, blocks, ({ titel, vraagt, bewijs, volgende_stap }) => ({ titel, vraagt, bewijs, volgende_stap })),
    read(registerTable.ownHouse.file, ownHouse, ({ titel, vraagt, bewijs, volgende_stap, eerst }) => ({
      titel,
      vraagt,
      bewijs,
      volgende_stap,
      eerst: eerst.map(({ omdat }) => omdat),
    })),
    read(registerTable.terms.file, terms, ({ uitleg }) => ({ uitleg })),
    read(registerTable.signals.file, signals, ({ tekst }) => ({ tekst })),
    read(registerTable.helpLines.file, helpLines, ({ voor, tijden, kosten }) => ({ voor, tijden, kosten })),
    read(registerTable.laws.file, laws, ({ onderwerp }) => ({ onderwerp })),
    read(registerTable.rulings.file, rulings, ({ oordeel, les }) => ({ oordeel, les })),
    read(registerTable.legislation.file, legislation, ({ regelt, stand, gemeente }) => ({ regelt, stand, gemeente })),
    read(registerTable.rights.file, rights, ({ je, u, vakken }) => ({
      je,
      u,
      vakken: Object.values(vakken).flatMap((cell) => [cell.je, cell.u, cell.let_op ?? []].flat().map(prose)),
    })),
    read(registerTable.sharing.file, sharing, ({ vakken }) => ({ vakken: Object.values(vakken).map(({ tekst }) => prose(tekst)) })),
    read(registerTable.borderRoutes.file, borderRoutes, ({ titel, situatie, stappen, delen, niet_delen }) => ({
      titel: titel.nl,
      situatie: situatie.nl,
      stappen: stappen.flatMap(({ tekst, belgie, duitsland }) => [tekst, belgie ?? [], duitsland ?? []].flat().map(({ nl }) => prose(nl))),
      delen: delen.nl,
      niet_delen: niet_delen.nl,
    })),
  ];
}

/** Long sentences, and words that the language guide advises against. */
export function styleWarnings(texts: readonly ReadText[], guide: readonly Advice[]): Fault[] {
  return styleReader(guide)(texts);
}

/** Makes such a check for one guide, to run on one text after another. */
export function styleReader(guide: readonly Advice[]): (texts: readonly ReadText[]) => Fault[] {
  const readerOf = avoidableWords(guide);
  return (texts) =>
    texts.flatMap(({ file, passages }) => {
      const avoidable = readerOf();
      return spellOut(passages).flatMap(({ text, field, lineAt }) =>
        sentencesIn(text).flatMap((sentence): Fault[] => {
          const at = (offset: number) => ({ file, field, line: lineAt(sentence.start + offset) });
          const words = wordCount(sentence.text);
          const long: Fault[] =
            words <= longest
              ? []
              : [
                  {
                    code: "lange-zin",
                    ...at(0),
                    what: `Deze zin heeft ${String(words)} woorden: "${shorten(sentence.text)}".`,
                    mend: `Maak er twee van. Boven de ${String(longest)} woorden raakt een lezer het begin kwijt.`,
                  },
                ];
          const better = avoidable(sentence).map(({ advice, found, at: offset }): Fault => ({
            code: "liever-niet",
            ...at(offset),
            what: `Hier staat "${found}".`,
            mend: `Liever: ${advice.liever}. ${advice.waarom}`,
          }));
          return [...long, ...better];
        }),
      );
    });
}

/**
 * Warns about words that are not in the dictionary, the editors' own list or the registers; each word once per file.
 * @param spelled the texts in which an earlier run found none; they are not read again. Absent: all are read
 */
export async function spellingWarnings(
  texts: readonly ReadSource[],
  registers: Registers,
  spelling: Spelling,
  spelled?: MadeMemory,
): Promise<Fault[]> {
  const named = ownNames(registers);
  const around = createHash("sha256").update(JSON.stringify(named)).digest("base64url");
  const keyOf = ({ source }: ReadSource): readonly string[] => ["spelling", around, source];
  const unread = texts.filter((text) => spelled?.recall(keyOf(text)) === undefined);
  if (unread.length === 0) return [];
  const warnings = await misspelt(unread, ownWords(named), spelling);
  const wrong = new Set(warnings.map(({ file }) => file));
  for (const text of unread) if (!wrong.has(text.file)) spelled?.remember(keyOf(text), "");
  return warnings;
}

async function misspelt(texts: readonly ReadText[], own: ReadonlySet<string>, spelling: Spelling): Promise<Fault[]> {
  const isOwn = (word: string): boolean => own.has(word.toLowerCase());
  const words = new Set<string>();
  for (const { passages } of texts) for (const { text } of spellOut(passages)) for (const word of wordsToSpell(text)) words.add(word.text);
  const asked = [...words]
    .filter((word) => !isOwn(word))
    .map((word) => ({ word, parts: hyphenParts(word).filter((part) => !isOwn(part)) }));
  // A compound of correct parts is correct, so only other compounds are looked up whole: finding suggestions for a wrong word is slow.
  const wrongParts = await spelling(new Set(asked.flatMap(({ parts }) => parts)));
  const doubtful = asked.filter(({ parts }) => parts.some((part) => wrongParts.has(part))).map(({ word }) => word);
  if (doubtful.length === 0) return [];
  const wrong = await spelling(new Set(doubtful));
  const bad = new Set(doubtful.filter((word) => wrong.has(word)));
  return texts.flatMap(({ file, passages }) => {
    const seen = new Set<string>();
    return spellOut(passages).flatMap(({ text, field, lineAt }) =>
      wordsToSpell(text).flatMap(({ text: word, start }): Fault[] => {
        if (!bad.has(word) || seen.has(word)) return [];
        seen.add(word);
        const meant = wrong.get(word) ?? [];
        return [
          {
            code: "spelling",
            file,
            field,
            line: lineAt(start),
            what: `Het woord "${word}" staat niet in de woordenlijst.`,
            mend: `${meant.length === 0 ? "Kijk de spelling na." : `Bedoelt u ${meant.join(", ")}?`} Is het goed gespeld, zet het dan in ${registerTable.words.file}.`,
          },
        ];
      }),
    );
  });
}

/** Passages without placeholders that still have to be filled in. */
function spellOut(passages: readonly ProsePassage[]): readonly ProsePassage[] {
  return passages.filter(({ text }) => !text.includes(toFillIn));
}

/** A sentence shortened for a message: enough to find it. */
function shorten(sentence: string): string {
  const text = sentence.replaceAll(fact, "…").replaceAll(glossaryMark.open, "").replaceAll(glossaryMark.close, "");
  return text.length <= 200 ? text : `${text.slice(0, 199)}…`;
}
