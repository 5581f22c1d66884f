import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The kinds of questions, in the order of the table. */
export const questionKinds = ["plain", "sentence", "compound", "synonym", "typo", "place", "law", "kader", "language"] as const;
export type QuestionKind = (typeof questionKinds)[number];

/** A question with human relevance grades: how well a page answers it, from 1 to 3. */
export interface Judged {
  readonly kind: QuestionKind;
  readonly who: string;
  /** The name of its file, without the extension. */
  readonly set: string;
  readonly question: string;
  readonly grades: ReadonlyMap<string, number>;
  /** Held out: measured, and never used for tuning. */
  readonly heldOut: boolean;
}

/**
 * Reads the judged questions of the site, file by file. Of vragen.txt, which was judged before anything was tuned, every second question of a kind
 * is held out. vragen-apart.txt and vragen-vers.txt were written later and are held out as a whole; vragen-afstemmen.txt is for tuning.
 */
export function judgedQuestions(): Judged[] {
  const seen = new Map<string, number>();
  const mixed = linesOf("vragen.txt").map((line) => {
    const judged = judgedIn(line);
    const place = seen.get(judged.kind) ?? 0;
    seen.set(judged.kind, place + 1);
    return { ...judged, set: "vragen", heldOut: place % 2 === 1 };
  });
  const whole = (set: string, heldOut: boolean): Judged[] => linesOf(`${set}.txt`).map((line) => ({ ...judgedIn(line), set, heldOut }));
  return [...mixed, ...whole("vragen-apart", true), ...whole("vragen-vers", true), ...whole("vragen-afstemmen", false)];
}

function linesOf(file: string): string[] {
  return readFileSync(join(import.meta.dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** @throws when a line has no known kind, or an answer has no grade */
function judgedIn(line: string): Omit<Judged, "set" | "heldOut"> {
  const [kind = "", who = "", question = "", answers = ""] = line.split("|").map((field) => field.trim());
  if (!isKind(kind)) throw new Error(`No kind of question: ${line}`);
  const grades = answers.split(",").map((answer) => {
    const [, address = "", grade] = /^(\S+) ([123])$/.exec(answer.trim()) ?? [];
    if (grade === undefined) throw new Error(`No answer with a grade: ${line}`);
    return [address, Number(grade)] as const;
  });
  return { kind, who, question, grades: new Map(grades) };
}

function isKind(kind: string): kind is QuestionKind {
  return questionKinds.some((known) => known === kind);
}

/** The quality of the answers to some questions. */
export interface Quality {
  readonly questions: number;
  /** Mean reciprocal rank of the first page graded 2 or 3, in the first ten. */
  readonly mrr: number;
  /** Normalized discounted cumulative gain of the first ten. */
  readonly ndcg: number;
  /** The share of questions with a page graded 2 or 3 among the first three. */
  readonly success3: number;
  /** The share of questions without any result. */
  readonly noAnswer: number;
}

/** A page of this grade or higher answers the question; a lower one only helps. */
const answering = 2;

/**
 * Measures results against the grades.
 * @param answered for each question the addresses found, in order
 */
export function qualityOf(answered: readonly (readonly [Judged, readonly string[]])[]): Quality {
  const mean = (value: (judged: Judged, found: readonly string[]) => number): number =>
    answered.reduce((sum, [judged, found]) => sum + value(judged, found.slice(0, 10)), 0) / Math.max(1, answered.length);
  return {
    questions: answered.length,
    mrr: mean((judged, found) => {
      const place = placeOfAnswer(judged, found);
      return place === undefined ? 0 : 1 / place;
    }),
    ndcg: mean(({ grades }, found) => {
      const best = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
      return gainOf(found.map((address) => grades.get(address) ?? 0)) / gainOf(best);
    }),
    success3: mean((judged, found) => ((placeOfAnswer(judged, found) ?? Infinity) <= 3 ? 1 : 0)),
    noAnswer: mean((_, found) => (found.length === 0 ? 1 : 0)),
  };
}

/** The rank of the first page that answers the question, from 1. */
export function placeOfAnswer({ grades }: Judged, found: readonly string[]): number | undefined {
  const most = Math.min(answering, ...[...grades.values()].sort((a, b) => b - a).slice(0, 1));
  const place = found.findIndex((address) => (grades.get(address) ?? 0) >= most);
  return place === -1 ? undefined : place + 1;
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
