import "../exit.ts";
import { render } from "preact";
import { ScanComparison } from "../../../_includes/components/ScanComparison.tsx";
import { ScanMatrix } from "../../../_includes/components/ScanMatrix.tsx";
import { ScanOutcome } from "../../../_includes/components/ScanOutcome.tsx";
import { compareScans, lookLikeOne, mostScans } from "../../../_shared/zelfscan/compare.ts";
import { largest, parseScan, serializeScan, turnOf } from "../../../_shared/zelfscan/file.ts";
import { changeOf, fill, questionsIn, showReason, wrongDays } from "../zelfscan/form.ts";
import { noHistory, remember, undone } from "../zelfscan/history.ts";
import { changesLeftOut, leftOut, mergeChanges, mergeScans, type LeftOut } from "../../../_shared/zelfscan/merge.ts";
import { isScanName, scanKinds } from "../../../_shared/zelfscan/kinds.ts";
import { outcomeOf } from "../../../_shared/zelfscan/outcome.ts";
import { takeawayName, planOf } from "../../../_shared/zelfscan/plan.ts";
import { progressOf } from "../../../_shared/zelfscan/progress.ts";
import { chosenBlocks, emptyScan, withEntry, type Scan } from "../../../_shared/zelfscan/scan.ts";
import { practicesIn, type ScanPractice } from "../../../_shared/zelfscan/practices.ts";
import { isAnswer, isChoice } from "../../../_shared/zelfscan/vocabulary.ts";
import { offer, offerWhenMade } from "../lib/files.ts";
import { askBeforeLosing } from "../lib/unsaved.ts";
import { stopWhereItScrolls } from "../lib/stop-where-it-scrolls.ts";
import { isFormat } from "../../../_shared/zelfscan/takeaway/formats.ts";
import type { TakeawayMakers } from "../zelfscan/takeaway.ts";

/*
 * The self-scan (markup: _includes/layouts/Zelfscan.tsx). Nothing leaves the device: no request contains an answer, the address does not change,
 * and only "Onthoud op dit apparaat" stores anything. The rules are in ../zelfscan/, without a page.
 */

const words = {
  broken: "Het bestand kon niet worden gemaakt. Bewaar de scan, laad de pagina opnieuw met internet en probeer het nog eens.",
  unreadable: "Dit bestand kon niet worden gelezen. Er is niets veranderd.",
  full: `Er passen hoogstens ${mostScans} scans naast elkaar.`,
  noDays: "Er staat nog geen dag in het plan. Vul bij een bouwsteen in het plan Klaar op in.",
  notKept: "Dit apparaat laat niets bewaren. Bewaar de scan als bestand.",
  joined: "Een ander venster heeft deze scan ook veranderd. Wat daar is ingevuld, staat nu ook hier.",
  stranded: "Op dit apparaat staat een scan die deze pagina niet kan lezen. Die blijft staan tot u hem wist. Bewaar deze scan als bestand.",
  wipedElsewhere: "De scan is in een ander venster van dit apparaat gewist. In dit venster staat hij nog.",
} as const;

const root = part("zelfscan", HTMLDivElement);
const kind = scanKinds[isScanName(root.dataset.scan) ? root.dataset.scan : "kader"];

/** The only key under which something is stored on the device, after a press on the button that says so. */
const key = kind.name;

const statuses = [...root.querySelectorAll<HTMLElement>(".scan-status")];
const overview = part("scan-overzicht", HTMLElement);
const outcome = part("scan-uitkomst", HTMLDivElement);
const comparison = part("scan-vergelijking", HTMLDivElement);
const compareField = part("scan-vergelijk", HTMLInputElement);
const nameField = part("scan-naam", HTMLInputElement);
const dayField = part("scan-dag", HTMLInputElement);
const anonymous = part("scan-anoniem", HTMLInputElement);
const asOne = part("scan-een", HTMLInputElement);
const stepText = part("scan-stap", HTMLSpanElement);
const outcomeHeading = part("scan-uitkomst-kop", HTMLHeadingElement);

const questions = questionsIn(root);
const blocks = questions.map(({ block }) => block);
const known: ReadonlySet<string> = new Set(blocks.map(({ id }) => id));

let scan = emptyScan(today());
let history = noHistory;
/** Whether there are changes that were not saved to a file or to the device. */
let unsaved = false;
let kept = false;
/** The stored text is not a scan, or has a newer version: it is never overwritten. */
let stranded = false;
/** What this window last read from or wrote to the device: the scan, its text, and its turn. */
let base = scan;
let baseText = "";
let turn = "";
/** A turn is `<window id>.<counter>`. */
const me = crypto.getRandomValues(new Uint32Array(2)).join("");
let written = 0;
let ownText = "";
/** Scans that this window wrote or read, by turn: the common ancestors for a merge. Only the latest are kept. */
const turns = new Map<string, Scan>();
const mostTurns = 50;
/** Where the next message is shown: in the panel that the user works in. */
let place = statuses[0];
let beside: readonly Scan[] = [];
/** Examples from other municipalities; empty until they are fetched. */
let practices: readonly ScanPractice[] = [];
/** The question shown on a phone. */
let current = blocks[0]?.id ?? "";

restore();

root.addEventListener("input", (event) => {
  const { target } = event;
  const change = changeOf(target);
  if (change !== undefined) {
    const { id, field, value } = change;
    current = id;
    if (field === "answer") {
      if (!isAnswer(value)) return;
      become(withEntry(scan, id, { answer: value }), `${id}.${field}`);
      const question = questions.find(({ block }) => block.id === id);
      if (question !== undefined) showReason(question.element, value);
    } else become(withEntry(scan, id, { [field]: value }), `${id}.${field}`);
  } else if (target === nameField) become({ ...scan, name: nameField.value }, "naam");
  else if (target === dayField) become({ ...scan, day: dayField.validity.valid ? dayField.value : "" }, "dag");
  else if (target === anonymous || target === asOne) showComparison();
  else if (target instanceof HTMLInputElement && target.name === "keuze" && isChoice(target.value)) {
    become({ ...scan, choice: target.value }, "keuze");
    go(0);
  }
});

root.addEventListener("change", (event) => {
  const { target } = event;
  if (!(target instanceof HTMLInputElement) || target.type !== "file") return;
  const chosen = [...(target.files ?? [])];
  place = statusBeside(target);
  // Allow the same file to be chosen again.
  target.value = "";
  if (chosen.length > 0) void take(target, chosen);
});

root.addEventListener("click", (event) => {
  if (!(event.target instanceof Element)) return;
  const glyph = event.target.closest<HTMLElement>("[data-go]");
  if (glyph !== null) {
    event.preventDefault();
    reveal(glyph.dataset.go ?? "");
    return;
  }
  const button = event.target.closest<HTMLElement>("[data-do]");
  if (button === null) return;
  place = statusBeside(button);
  void act(button.dataset.do ?? "");
});

root.addEventListener("focusout", ({ target }) => {
  if (!(target instanceof HTMLInputElement) || target.type !== "date" || target.validity.valid) return;
  place = statusBeside(target);
  say(wrongDay().trim());
});

// Another window of this browser has changed or removed what is stored on the device.
window.addEventListener("storage", (event) => {
  if (!kept || (event.key !== key && event.key !== null)) return;
  if (event.newValue === null) {
    stranded = false;
    kept = false;
    unsaved = scan.entries.size > 0;
    draw();
    say(words.wipedElsewhere);
    return;
  }
  const { beurt, na } = turnOf(event.newValue);
  // Both windows wrote before they saw the other's write. The one with the higher id merges and writes again; the other waits for that.
  const atOnce = beurt !== "" && na !== turn;
  if (atOnce && beurt > me) return;
  if (takeUp(event.newValue)) say(words.joined);
  if (atOnce) keep();
});

askBeforeLosing(() => unsaved);
window.addEventListener("beforeprint", () => {
  fold(true);
});
window.addEventListener("afterprint", () => {
  delete root.dataset.print;
  fold(false);
});
if (document.readyState === "complete") prepare();
else window.addEventListener("load", prepare, { once: true });
// A task of its own: the page was read and laid out in the one before, and together they would hold a phone for half a second.
setTimeout(begin);

/** Makes the form of paper the one of the screen, filled in as far as it is. */
function begin(): void {
  fold(false);
  root.classList.add("ready");
  show();
}

/** Sets a new state, as an undo step. */
function become(next: Scan, change: string): void {
  history = remember(history, scan, change);
  scan = next;
  unsaved = true;
  say("");
  keep();
  draw();
}

/** Renders the whole state, including the form fields. */
function show(): void {
  fill(questions, scan);
  nameField.value = scan.name;
  dayField.value = scan.day;
  for (const radio of root.querySelectorAll<HTMLInputElement>("[name=keuze]")) radio.checked = radio.value === scan.choice;
  draw();
}

/** Renders what is derived from the state. */
function draw(): void {
  const progress = progressOf(blocks, scan);
  render(<ScanMatrix progress={progress} />, overview);
  render(<ScanOutcome outcome={outcomeOf(blocks, scan)} progress={progress} practices={practices} />, outcome);
  const chosen = chosenBlocks(blocks, scan.choice).map(({ id }) => id);
  if (!chosen.includes(current)) current = chosen[0] ?? "";
  for (const { block, element } of questions) {
    element.hidden = !chosen.includes(block.id);
    const isCurrent = block.id === current;
    element.classList.toggle("current", isCurrent);
    // A screen reader reads these with the question: its text, and on the current question also the progress ("Vraag 2 van 12").
    element.setAttribute("aria-describedby", `${element.id}-vraag${isCurrent ? " scan-stap" : ""}`);
  }
  for (const section of root.querySelectorAll<HTMLElement>(".scan-plateau, .scan-theme")) {
    section.hidden = section.querySelector("fieldset:not([hidden])") === null;
    section.classList.toggle("current", section.querySelector(".question.current") !== null);
  }
  const place = chosen.indexOf(current);
  stepText.textContent = `Vraag ${place + 1} van ${chosen.length}`;
  enable("previous", place > 0);
  buttonOf("next").textContent = place < chosen.length - 1 ? "Volgende" : "Naar de uitkomst";
  // aria-disabled: a disabled button would lose the focus, and this one is pressed repeatedly.
  buttonOf("undo").ariaDisabled = String(history.past.length === 0);
  buttonOf("remember").hidden = kept;
  buttonOf("forget").hidden = !kept && !stranded;
}

function showComparison(): void {
  if (beside.length === 0) render(null, comparison);
  else {
    const manner = { anonymous: anonymous.checked, asOne: asOne.checked };
    render(<ScanComparison comparison={compareScans(blocks, beside, manner)} />, comparison);
  }
  for (const box of comparison.querySelectorAll<HTMLElement>(".scan-side-by-side")) stopWhereItScrolls(box);
}

/** Opens every disclosure for printing, and closes them afterwards. */
function fold(open: boolean): void {
  for (const details of root.querySelectorAll("details")) details.open = open;
}

/** Goes to another selected question: the first (0), the next (1) or the previous (-1). After the last comes the outcome. */
function go(step: -1 | 0 | 1): void {
  const chosen = chosenBlocks(blocks, scan.choice);
  const next = chosen[step === 0 ? 0 : chosen.findIndex(({ id }) => id === current) + step];
  if (next === undefined) {
    if (step === 1) outcomeHeading.focus();
  } else if (step === 0) {
    current = next.id;
    draw();
  } else reveal(next.id);
}

/** Shows a question and gives it the focus; a screen reader reads its legend then, so the live region stays silent. */
function reveal(id: string): void {
  current = id;
  draw();
  questions.find(({ block }) => block.id === id)?.element.focus();
}

async function act(name: string): Promise<void> {
  if (name === "previous") go(-1);
  else if (name === "next") go(1);
  else if (name === "undo") undo();
  else if (name === "save") {
    offer(new Blob([serializeScan(scan, undefined, kind)], { type: "application/json" }), takeawayName(kind.name, scan, "json"));
    unsaved = false;
    say(`De scan is bewaard als bestand.${wrongDay()}`);
  } else if (name === "print-compare" && beside.length < 2) say("Open eerst twee scans.");
  else if (name.startsWith("print-")) {
    root.dataset.print = name;
    window.print();
  } else if (name === "remember") {
    // Another window may have stored its own scan before.
    const other = keptScan();
    let lost = "";
    if (other !== undefined && serializeScan(other) !== serializeScan(scan)) {
      const own = scan;
      scan = own.entries.size === 0 ? other : mergeScans(own, other);
      lost = own.entries.size === 0 ? "" : inWords(leftOut(scan, own, other), "in wat hier al bewaard was");
      history = noHistory;
      show();
    }
    base = other ?? scan;
    baseText = keptText() ?? "";
    turn = turnOf(baseText).beurt;
    kept = true;
    const done = keep();
    say(done ? `De scan wordt onthouden op dit apparaat.${lost}` : stranded ? words.stranded : words.notKept);
    draw();
    if (done) buttonOf("forget").focus();
  } else if (name === "forget") {
    localStorage.removeItem(key);
    stranded = false;
    kept = false;
    unsaved = scan.entries.size > 0;
    say("De scan is van dit apparaat gewist. In dit venster staat hij nog.");
    draw();
    buttonOf("remember").focus();
  } else if (name === "compare-own") compareWith([scan], []);
  else if (name === "compare-clear") {
    beside = [];
    tell(compareField, []);
    showComparison();
    say("De vergelijking is leeg.");
  } else if (isFormat(name)) {
    const plan = planOf(blocks, scan, location.origin, kind);
    // Most calendar programs refuse a calendar without events, without saying why.
    if (name === "ics" && plan.rows.every(({ due }) => due === "")) {
      say(`${words.noDays}${wrongDay()}`);
      return;
    }
    try {
      const make = (await takeaway())[name];
      await offerWhenMade(make(plan), takeawayName(kind.planName, scan, name));
      say(`Het actieplan is gemaakt.${wrongDay()}`);
    } catch {
      say(words.broken);
    }
  }
}

function undo(): void {
  const before = undone(history);
  if (before === undefined) return;
  ({ scan, history } = before);
  unsaved = true;
  keep();
  show();
  say("Ongedaan gemaakt.");
}

/** Handles the files chosen in a field, according to that field. */
async function take(field: HTMLInputElement, files: readonly File[]): Promise<void> {
  const answers = await Promise.all(files.map(read));
  if (field === compareField) {
    compareWith(
      answers.flatMap((answer) => ("scan" in answer ? [answer.scan] : [])),
      answers.flatMap((answer, index) => ("problem" in answer ? [`${files[index]?.name ?? ""}: ${answer.problem}`] : [])),
    );
    return;
  }
  const [answer] = answers;
  if (answer === undefined) return;
  tell(field, "problem" in answer ? [answer.problem] : []);
  say("");
  if ("problem" in answer) return;
  const joining = field.id === "scan-samen";
  const next = joining ? mergeScans(scan, answer.scan) : answer.scan;
  const lost = joining ? inWords(leftOut(next, scan, answer.scan), "in het andere bestand") : "";
  become(next, "");
  // A scan that was just opened exists as a file already.
  if (!joining) unsaved = false;
  show();
  const contradictions = outcomeOf(blocks, scan).discuss.filter(({ entry }) => entry.opinions.length > 0).length;
  const done = joining
    ? `De scans zijn samengevoegd. ${contradictions === 0 ? "De antwoorden spreken elkaar niet tegen." : `Verschil bij ${contradictions} ${contradictions === 1 ? "bouwsteen" : "bouwstenen"}: zie Bespreken.`}`
    : "De scan is geopend.";
  say([done, answer.notice].filter((text) => text !== undefined).join(" ") + lost);
}

/**
 * The sentences that report what a merge lost, to append to a message; "" when nothing was lost.
 * @param where the texts are that did not fit
 */
function inWords({ texts, days, name }: LeftOut, where: string): string {
  return [
    ...(texts.length === 0 ? [] : [` Dit paste er niet bij en staat alleen nog ${where}: ${texts.join(", ")}.`]),
    ...(days.length === 0 ? [] : [` Er stonden twee dagen bij ${days.join(", ")}. De eerste van de twee blijft staan.`]),
    ...(name === undefined ? [] : [` Er stonden twee namen. ${scan.name} blijft staan, en niet ${name}.`]),
  ].join("");
}

async function read(file: File): Promise<ReturnType<typeof parseScan>> {
  // A file over the limit is refused without reading it.
  if (file.size > largest) return parseScan(" ".repeat(largest + 1), known, kind);
  try {
    return parseScan(await file.text(), known, kind);
  } catch {
    return { problem: words.unreadable };
  }
}

function compareWith(scans: readonly Scan[], faults: readonly string[]): void {
  const all = [...beside, ...scans];
  beside = all.slice(0, mostScans);
  asOne.checked = lookLikeOne(beside);
  tell(compareField, all.length > mostScans ? [...faults, words.full] : faults);
  showComparison();
  say(beside.length === 1 ? "1 scan geopend. Open er nog een om te vergelijken." : `${beside.length} scans naast elkaar.`);
}

/** Shows what is wrong with the files of a field, in the element that describes it (aria-describedby). */
function tell(field: HTMLInputElement, faults: readonly string[]): void {
  field.ariaInvalid = String(faults.length > 0);
  render(
    <>
      {faults.map((fault) => (
        <p>{fault}</p>
      ))}
    </>,
    part(`${field.id}-fout`, HTMLDivElement),
  );
}

/** Stores the scan on the device if the user asked for that; returns whether it is stored. */
function keep(): boolean {
  if (!kept) return false;
  // A background window may have missed a storage event, so read what is there now.
  const now = keptText();
  stranded = now !== undefined && !("scan" in parseScan(now, known, kind));
  if (stranded) {
    kept = false;
    unsaved = true;
    say(words.stranded);
    draw();
    return false;
  }
  const heard = now !== undefined && now !== baseText && now !== ownText && takeUp(now);
  try {
    const next = { beurt: `${me}.${(written += 1)}`, na: turn };
    const text = serializeScan(scan, next, kind);
    localStorage.setItem(key, text);
    ownText = text;
    know(scan, text);
    unsaved = false;
    if (heard) say(words.joined);
  } catch {
    kept = false;
    say(words.notKept);
  }
  return kept;
}

/** Loads the scan stored on this device. Stores nothing. */
function restore(): void {
  const text = keptText();
  if (text === undefined) return;
  const answer = parseScan(text, known, kind);
  if ("scan" in answer) {
    kept = true;
    ({ scan } = answer);
    know(scan, text);
  } else {
    stranded = true;
    say(`${answer.problem} ${words.stranded}`);
  }
}

function keptScan(): Scan | undefined {
  const answer = parseScan(keptText() ?? "", known, kind);
  return "scan" in answer ? answer.scan : undefined;
}

/** Merges what another window stored into the scan of this window; returns whether that changed anything here. */
function takeUp(text: string): boolean {
  const answer = parseScan(text, known, kind);
  if (!("scan" in answer)) return false;
  const before = serializeScan(scan);
  const own = scan;
  const { beurt, na } = turnOf(text);
  const ancestor = beurt === turn ? base : (turns.get(na) ?? base);
  scan = mergeChanges(ancestor, own, answer.scan);
  const lost = inWords(changesLeftOut(scan, ancestor, own, answer.scan), "in het andere venster");
  know(answer.scan, text);
  if (lost !== "") say(`Uw antwoorden en die van het andere venster staan nu bij elkaar.${lost}`);
  if (serializeScan(scan) === before) return false;
  // Undo would discard what the other window stored.
  history = noHistory;
  show();
  return true;
}

/** Records what is on the device, as common ancestor for later merges. */
function know(held: Scan, text: string): void {
  base = held;
  baseText = text;
  turn = turnOf(text).beurt;
  turns.set(turn, held);
  const [oldest] = turns.keys();
  if (turns.size > mostTurns && oldest !== undefined) turns.delete(oldest);
}

/** What to add to a message when a field contains an invalid date, which is saved in no file; "" when none does. */
function wrongDay(): string {
  const places = [...wrongDays(questions), ...(dayField.validity.valid ? [] : ["de dag van de scan"])];
  return places.length === 0 ? "" : ` Niet overgenomen, want die dag kan niet: ${places.join(", ")}.`;
}

function keptText(): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    // A browser that blocks storage throws even on reading.
    return undefined;
  }
}

/**
 * Fetches the module that makes files and the examples from other municipalities, after everything else. So they work offline later, and what is
 * fetched, and when, does not depend on the answers.
 */
function prepare(): void {
  if (kind.practices) void fetchPractices();
  const url = root.dataset.later ?? "";
  const link = document.createElement("link");
  if (link.relList.supports("modulepreload")) {
    link.rel = "modulepreload";
    link.href = url;
    document.head.append(link);
  } else takeaway().catch(() => undefined);
}

/** Without a network the steps are shown without examples. */
async function fetchPractices(): Promise<void> {
  try {
    const answer = await fetch("/data/praktijken.json");
    practices = practicesIn(await answer.json());
    draw();
  } catch {
    practices = [];
  }
}

async function takeaway(): Promise<TakeawayMakers> {
  const module: unknown = await import(root.dataset.later ?? "");
  if (!hasMakers(module)) throw new Error("The module makes no files.");
  return module.makers;
}

function hasMakers(module: unknown): module is { makers: TakeawayMakers } {
  return typeof module === "object" && module !== null && "makers" in module;
}

/** Shows a message beside the control that caused it, and nowhere else. */
function say(text: string): void {
  for (const status of statuses) status.textContent = status === place ? text : "";
}

function statusBeside(control: Element): HTMLElement | undefined {
  return control.closest(".scan-panel")?.querySelector<HTMLElement>(".scan-status") ?? place;
}

function enable(name: string, possible: boolean): void {
  buttonOf(name).disabled = !possible;
}

function buttonOf(name: string): HTMLButtonElement {
  const button = root.querySelector<HTMLButtonElement>(`button[data-do="${name}"]`);
  if (button === null) throw new Error(`Zelfscan.tsx has no button for ${name}.`);
  return button;
}

/** Today's date on the user's device. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((number) => String(number).padStart(2, "0")).join("-");
}

/** @throws when the markup and this island do not match */
function part<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`Zelfscan.tsx has no #${id} of the right kind.`);
  return found;
}
