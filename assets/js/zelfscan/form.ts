import { entryOf, type Scan, type ScanBlock } from "../../../_shared/zelfscan/scan.ts";
import { isAnswer, textFields, type ScanAnswer, type TextField } from "../../../_shared/zelfscan/vocabulary.ts";

/** A question in the page (markup: _includes/components/ScanQuestion.tsx): its block, and its form fields. */
interface Question {
  readonly block: ScanBlock;
  readonly element: HTMLFieldSetElement;
  readonly radios: readonly HTMLInputElement[];
  readonly fields: ReadonlyMap<TextField | "due", HTMLInputElement | HTMLTextAreaElement>;
}

/** Reads every question from the page: the data of a block is only in the markup, for readers with and without scripts. */
export function questionsIn(root: ParentNode): Question[] {
  return [...root.querySelectorAll<HTMLFieldSetElement>("fieldset[data-block]")].map((element) => {
    const links = [...element.querySelectorAll<HTMLAnchorElement>(".question-links a")].map((link) => ({
      text: textOf(link),
      href: link.getAttribute("href") ?? "",
    }));
    const [own, ...kompas] = links;
    const fields = new Map<TextField | "due", HTMLInputElement | HTMLTextAreaElement>();
    for (const field of element.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-field]")) {
      const name = field.dataset.field;
      if (isField(name)) fields.set(name, field);
    }
    return {
      element,
      radios: [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")],
      fields,
      block: {
        id: element.dataset.block ?? "",
        title: textOf(element.querySelector(".question-title")),
        theme: element.closest<HTMLElement>("[data-theme]")?.dataset.theme ?? "",
        plateau: element.dataset.plateau === "verdieping" ? "verdieping" : "basis",
        agreed: element.dataset.ibp !== undefined,
        nextStep: textOf(element.querySelector(".question-next span")),
        href: own?.href ?? "",
        kompas,
        first: [...element.querySelectorAll<HTMLElement>("[data-first]")].map((item) => ({
          id: item.dataset.first ?? "",
          why: textOf(item.querySelector("span")),
        })),
      },
    };
  });
}

/** Fills the form with a scan. */
export function fill(questions: readonly Question[], scan: Scan): void {
  for (const { block, element, radios, fields } of questions) {
    const entry = entryOf(scan, block.id);
    for (const radio of radios) radio.checked = radio.value === entry.answer;
    for (const [name, field] of fields) if (field.value !== entry[name]) field.value = entry[name];
    showReason(element, entry.answer);
  }
}

/** Shows the field for the reason only when the answer is "not applicable". */
export function showReason(element: HTMLElement, answer: ScanAnswer | undefined): void {
  element.querySelector(".question-reason")?.toggleAttribute("hidden", answer !== "niet-van-toepassing");
}

/** What changed in the form: the block, the field, and the value; undefined for an event on something else. */
export function changeOf(target: EventTarget | null): { id: string; field: TextField | "due" | "answer"; value: string } | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return undefined;
  const id = target.closest<HTMLElement>("[data-block]")?.dataset.block;
  if (id === undefined) return undefined;
  const { field } = target.dataset;
  // An invalid date counts as no date: it is saved in no file.
  if (isField(field)) return { id, field, value: target.validity.valid ? target.value : "" };
  return isAnswer(target.value) ? { id, field: "answer", value: target.value } : undefined;
}

/** The questions with an invalid date, such as one in the year 26, by block. */
export function wrongDays(questions: readonly Question[]): string[] {
  return questions.filter(({ fields }) => fields.get("due")?.validity.valid === false).map(({ block }) => block.id);
}

function isField(name: string | undefined): name is TextField | "due" {
  return name === "due" || textFields.some((field) => field === name);
}

function textOf(element: Element | null): string {
  return element?.textContent.replace(/\s+/g, " ").trim() ?? "";
}
