import { expect, test } from "vitest";
import { countTics } from "../../../../_config/check/language/tics.ts";
import { passageOf, passagesIn } from "../../../../_config/check/language/passages.ts";

/** What is counted of a text: the words of a habit that tell it from the others, with how often. */
function counted(body: string, title = "Een titel"): Record<string, number> {
  const file = "content/over/proef.md";
  const texts = [{ file, passages: [passageOf(title, "titel", () => 1), ...passagesIn(body, 5)] }];
  return Object.fromEntries(countTics(texts).flatMap(({ name, total }) => (total === 0 ? [] : [[name, total]])));
}

const wie = 'een zin die begint met "Wie" en geen vraag is';
const saying = "een alinea die eindigt op een zin van hoogstens 6 woorden";

test("a sentence that begins with Wie is counted wherever it stands; a question, a heading and another word are not", () => {
  expect(counted("Wie belt, weet meer. Dat helpt. Wie schrijft, ook.\n\n- **Doe dit.** Wie wacht, mist iets.")[wie]).toBe(3);
  expect(counted("## Wie er belt\n\nWie belt er? Wiegen is iets anders. Iedereen die belt, weet meer.")[wie]).toBeUndefined();
});

test("a saying is a short last sentence after others, once a paragraph", () => {
  expect(counted("Er ligt een matje. Niemand zegt er iets van. Het ligt er nog.")[saying]).toBe(1);
  expect(
    counted(
      "Er ligt iets. Het ligt er.\n\n- Kort.\n- Korter.\n\nEr ligt iets. Er ligt nog iets. Dat ligt daar al langer dan de buren dachten.",
    ),
  ).toEqual({});
});

test("titles, percentages and what was not found are counted by their words", () => {
  expect(counted("Dat vonden wij niet. Het is {cijfer:a kaal} procent, en toen 30%.", "De man die vertrok")).toEqual({
    'een titel "De … die …"': 1,
    "wat wij niet vonden of konden": 1,
    procent: 2,
  });
});

test("only what was asked for is counted, the file with most first; registers only by name", () => {
  const file = (name: string, body: string) => ({ file: name, passages: passagesIn(body, 1) });
  const texts = [file("content/a.md", "Procent."), file("content/b.md", "Procent, procent."), file("_data/c.yaml", "Procent.")];
  const percent = (wanted?: (name: string) => boolean) => countTics(texts, wanted).find(({ name }) => name === "procent");
  expect(percent()).toEqual({
    name: "procent",
    total: 3,
    files: [
      { file: "content/b.md", count: 2 },
      { file: "content/a.md", count: 1 },
    ],
  });
  expect(percent((name) => name.endsWith(".yaml"))?.total).toBe(1);
});
