import "../exit.ts";
import { offer, onChosen } from "../lib/files.ts";
import { askBeforeLosing } from "../lib/unsaved.ts";
import { isDone, parseProgress, serializeProgress, type Done, type Progress } from "../training/progress.ts";

/*
 * Keeps track of the training on /kompas/leerpad/ and on the page of a module: in this window, and in a file when the user asks for one. Nothing
 * else is stored. Markup: _includes/components/ProgressFile.tsx, Question.tsx, Plans.tsx, Certificate.tsx.
 */

const section = document.querySelector<HTMLElement>("#voortgang");
const status = document.querySelector("#voortgang-status");
const input = document.querySelector<HTMLInputElement>("#voortgang-open");
const name = section?.dataset.module;
const questions = [...document.querySelectorAll(".question")].map((question) => [...question.querySelectorAll("details")]);
const plans = [...document.querySelectorAll<HTMLInputElement>("input[data-morgen]")];

const nothing: Done = { choices: [], plans: [] };
let progress: Progress = new Map();
let unsaved = false;

function say(text: string): void {
  if (status !== null) status.textContent = text;
}

function become(next: Progress): void {
  progress = next;
  for (const [module, done] of progress) {
    const box = document.querySelector<HTMLInputElement>(`#gedaan-${module}`);
    if (box !== null) box.checked = isDone(done);
  }
  for (const plan of plans) plan.checked = progress.get(plan.dataset.morgen ?? "")?.plans.includes(Number(plan.value)) === true;
}

/** Records a change that is not saved to a file yet. */
function change(module: string, made: Partial<Done>): void {
  unsaved = true;
  become(new Map([...progress, [module, { ...(progress.get(module) ?? nothing), ...made }]]));
}

for (const [index, answers] of questions.entries()) {
  for (const [nth, answer] of answers.entries()) {
    answer.addEventListener("toggle", () => {
      if (!answer.open || name === undefined) return;
      const choices = questions.map((_, other) => progress.get(name)?.choices[other] ?? 0);
      // Only the first choice counts: the other answers may be opened to read them.
      if (choices[index] !== 0) return;
      choices[index] = nth + 1;
      change(name, { choices });
      const done = choices.filter((choice) => choice > 0).length;
      say(
        done === questions.length
          ? "U hebt alle vragen gedaan. Bewaar uw voortgang als bestand als u later verder wilt."
          : `U hebt ${String(done)} van de ${String(questions.length)} vragen gedaan.`,
      );
    });
  }
}

for (const plan of plans)
  plan.addEventListener("change", () => {
    const module = plan.dataset.morgen ?? "";
    change(module, {
      plans: plans.flatMap(({ checked, value, dataset }) => (checked && dataset.morgen === module ? [Number(value)] : [])),
    });
  });

document.querySelector("#voortgang-bewaar")?.addEventListener("click", () => {
  offer(new Blob([serializeProgress(progress)], { type: "application/json" }), "voortgang-leerpad.json");
  unsaved = false;
  say("Uw voortgang staat in het bestand voortgang-leerpad.json. Open het op de volgende module of bij het bewijs van deelname.");
});

if (input !== null)
  onChosen(input, (text) => {
    const file = parseProgress(text);
    if ("problem" in file) {
      say(file.problem);
      return;
    }
    // Changes made in this window since are newer than the file.
    become(new Map([...file.progress, ...progress]));
    const done = [...progress.values()].filter(isDone).length;
    say(done === 1 ? "In dit bestand is 1 module klaar." : `In dit bestand zijn ${String(done)} modules klaar.`);
  });

askBeforeLosing(() => unsaved);
