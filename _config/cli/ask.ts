import { isCancel, multiselect, select, text } from "@clack/prompts";
import type { Readable, Writable } from "node:stream";
import { extraQuestionsFor, questionsFor, type DraftingDesk, type Question } from "../desk/drafting/desk.ts";
import type { Answers } from "../desk/drafting/fill.ts";
import { newKinds, type NewKind } from "../desk/drafting/kinds.ts";
import { Refusal } from "../model/refusal.js";

/** Where questions are asked and answered. */
export interface Conversation {
  readonly input: Readable;
  readonly output: Writable;
}

/** The number of choices in view; the arrow keys scroll to the others. */
const inView = 10;

/** Asks which kind of page the user wants to begin. */
export async function askKind(conversation: Conversation): Promise<NewKind> {
  const options = newKinds.map(({ name, label }) => ({ value: name, label }));
  const chosen = unlessCancelled(await select({ ...conversation, message: "Wat wilt u maken?", options, showInstructions: false }));
  const kind = newKinds.find(({ name }) => name === chosen);
  if (kind === undefined) throw new TypeError(`There is no kind ${chosen}.`);
  return kind;
}

/** Asks all questions one by one: an answer can lead to another question. */
export async function askAll(desk: DraftingDesk, given: Answers, conversation: Conversation): Promise<Answers> {
  const answers = new Map(given);
  for (;;) {
    const [next] = questionsFor(desk, answers);
    if (next === undefined) break;
    answers.set(next.field, await ask(next, conversation));
  }
  for (const question of extraQuestionsFor(desk, answers)) {
    const answer = await ask(question, conversation);
    if (answer.length > 0) answers.set(question.field, answer);
  }
  return answers;
}

async function ask(question: Question, conversation: Conversation): Promise<readonly string[]> {
  const { text: message, choices, multiple, optional, initial = "", objection } = question;
  if (choices === undefined) {
    const validate = (value = ""): string | undefined => objection(multiple ? split(value) : [value.trim()]);
    const answer = unlessCancelled(await text({ ...conversation, message, initialValue: initial, validate }));
    return multiple ? split(answer) : [answer.trim()];
  }
  const options = choices.map(({ value, label }) => ({ value, label: label === value ? value : `${label} (${value})` }));
  const shared = { ...conversation, maxItems: inView, showInstructions: false };
  for (let problem: string | undefined = ""; ;) {
    const note = problem === "" ? "" : `\n${problem}`;
    const answer: readonly string[] = multiple
      ? unlessCancelled(
          await multiselect({ ...shared, message: `${message} Spatie kiest, enter gaat verder.${note}`, options, required: false }),
        )
      : [
          unlessCancelled(
            await select({ ...shared, message: message + note, options: optional ? [{ value: "", label: "geen" }, ...options] : options }),
          ),
        ];
    const chosen = answer.filter((value) => value !== "");
    problem = chosen.length === 0 && !optional ? "Kies er minstens één." : objection(chosen);
    if (problem === undefined) return chosen;
  }
}

function split(value: string): string[] {
  return value
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** Ctrl+C or Escape cancels the command. */
function unlessCancelled<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw new Refusal("Afgebroken.");
  return answer as Exclude<T, symbol>;
}
