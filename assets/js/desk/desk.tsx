import { render } from "preact";
import type {
  Begun,
  Change,
  Changes,
  Choice,
  Going,
  List,
  Looked,
  Opened,
  Rows,
  Saved,
  Standing,
  Taken,
  Value,
  Written,
} from "../../../_shared/redactie.ts";
import { besideAddress } from "../../../_shared/redactie.ts";
import { ask, bring, Unanswered } from "./ask.ts";
import { beginPast, changed, paused, redo, undo, type FormState } from "./history.ts";
import { DeskFrame } from "./frame.tsx";
import { goTo } from "./lead.ts";
import { isDirty, isWritingPlace, previewed, type Actions, type Desk, type Previewed, type Writing } from "./state.ts";
import { isFields, withField, withPath } from "./value.ts";

/*
 * The page of the editors' desk (_config/desk/editor/). What somebody writes is only in this window and in files on their computer: nothing is
 * stored in the browser, the address does not change, and no other computer is contacted.
 */

/** Debounce in milliseconds between the last key press and a check; together with the check itself the result is there within a second. */
const pause = 350;
/** After this many milliseconds a request that is still running is announced. */
const patience = 800;

let desk: Desk = {
  query: "",
  only: "",
  showPrivate: false,
  place: "lijst",
  view: { width: 1440, dark: false },
  taken: [],
  unsaved: new Set(),
  says: "",
  busy: false,
  waiting: false,
};
/** The items opened in this visit, each with its undo history. */
const visits = new Map<string, Writing>();
let timer: ReturnType<typeof setTimeout> | undefined;
let asking = false;
/** Set when the text changed while a check was running. */
let missed: Writing | undefined;

const root = document.getElementById("redactie");
if (root === null) throw new Error("The page of the desk has no place for it.");

/** To the separate preview window, if there is one. */
const beside = new BroadcastChannel(besideAddress);
let saidBeside = "";

function sayBeside(page: Previewed | undefined, again = false): void {
  const said = JSON.stringify(page ?? null);
  if (said !== saidBeside || again) beside.postMessage(page);
  saidBeside = said;
}

beside.addEventListener("message", ({ data }) => {
  if (data === "open") sayBeside(desk.writing?.opened.isPage === true ? previewed(desk.writing) : undefined, true);
});
addEventListener("pagehide", () => {
  sayBeside(undefined);
});

function become(next: Partial<Desk>): void {
  desk = { ...desk, ...next };
  if (desk.writing?.opened.isPage === true) sayBeside(previewed(desk.writing));
  if (desk.writing !== undefined) visits.set(desk.writing.opened.key, desk.writing);
  desk = { ...desk, unsaved: new Set([...visits].flatMap(([key, visit]) => (isDirty(visit) ? [key] : []))) };
  if (root !== null) render(<DeskFrame desk={desk} actions={actions} />, root);
}

/** Runs something that needs an answer of the desk, and shows a message when it fails. */
function work(does: () => Promise<void>): void {
  become({ busy: true, problem: undefined });
  const waited = setTimeout(() => {
    become({ waiting: true });
  }, patience);
  does()
    .catch((error: unknown) => {
      become({
        problem:
          error instanceof Unanswered
            ? error.message
            : "Er ging iets mis wat niet mis had mogen gaan. Kopieer wat u hebt geschreven, en laad de pagina opnieuw.",
      });
      if (!(error instanceof Unanswered)) console.error(error);
    })
    .finally(() => {
      clearTimeout(waited);
      become({ busy: false, waiting: false });
    });
}

function arrive(place: Desk["place"], next: Partial<Desk> = {}): void {
  become({ place, problem: undefined, ...next });
  focusHead();
  scrollTo(0, 0);
}

/** Each step of the editing screen has a heading of its own. */
function focusHead(): void {
  const step = document.getElementById(desk.place);
  (step ?? document.querySelector<HTMLElement>("h1"))?.focus();
}

async function loadList(): Promise<void> {
  become({ list: await ask<List>("lijst", { prive: desk.showPrivate }) });
}

/** Long-polls the progress of the whole-site check while the desk answers, and updates the screen in place. */
async function follow(): Promise<void> {
  for (let turn = -1; ;) {
    const standing = await ask<Standing>("stand", { turn });
    ({ turn } = standing);
    become({ standing });
    await catchUp(standing).catch(() => undefined);
  }
}

async function catchUp({ checked }: Standing): Promise<void> {
  const { writing } = desk;
  if (desk.place === "lijst" && desk.list !== undefined) await loadList();
  if (writing === undefined || !isWritingPlace(desk.place)) return;
  if (writing.opened.namesLater === true) await loadNames(writing.opened);
  if (checked) await look();
}

/** Loads the names that can be referred to, for a page that was opened before they were known. */
async function loadNames({ key }: Opened): Promise<void> {
  const opened = await ask<Opened | Rows>("open", { key });
  const { writing } = desk;
  if ("rows" in opened || opened.namesLater === true || writing?.opened.key !== key) return;
  const { namesLater: _, ...known } = writing.opened;
  become({ writing: { ...writing, opened: { ...known, names: opened.names } } });
}

function writingNow(): Writing {
  const { writing } = desk;
  if (writing === undefined) throw new Error("Nothing is open.");
  return writing;
}

function writtenIn({ opened: { key }, past: { now } }: Writing): Written {
  return { key, value: now.value, ...(now.text === undefined ? {} : { text: now.text }) };
}

function edit(next: FormState, place: string): void {
  const writing = writingNow();
  become({ writing: { ...writing, past: changed(writing.past, next, place), looking: true }, says: "" });
  lookSoon();
}

function lookSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const { writing } = desk;
    if (writing !== undefined) become({ writing: { ...writing, past: paused(writing.past) } });
    void look();
  }, pause);
}

/** Only one check runs at a time; when it ends, the latest text is checked if it changed meanwhile. */
async function look(): Promise<void> {
  const { writing } = desk;
  if (writing === undefined) return;
  missed = asking ? writing : undefined;
  if (asking) return;
  asking = true;
  try {
    const looked = await ask<Looked>("kijk", { ...writtenIn(writing), version: writing.version });
    const now = desk.writing;
    if (now?.opened.key === writing.opened.key) {
      const preview = looked.preview ?? now.looked?.preview;
      const isLast = now.past.now === writing.past.now;
      // A save that happened meanwhile was ours, not another person's change.
      const conflict = now.version === writing.version ? looked.theirs : now.conflict;
      if (conflict !== undefined && now.conflict === undefined)
        become({ says: "Dit bestand is intussen veranderd. Bovenaan staat allebei." });
      become({ writing: { ...now, conflict, looked: { ...looked, ...(preview === undefined ? {} : { preview }) }, looking: !isLast } });
    }
  } catch (error) {
    become({ problem: error instanceof Unanswered ? error.message : "De controle antwoordt niet." });
  } finally {
    asking = false;
    again();
  }
}

function again(): void {
  if (missed !== undefined) void look();
}

function openedAs(opened: Opened): Writing {
  const now: FormState = { value: opened.value, ...(opened.text === undefined ? {} : { text: opened.text }) };
  return { opened, past: beginPast(now), version: opened.version, saved: now, looking: true };
}

async function openKey(key: string): Promise<void> {
  const known = visits.get(key);
  if (known !== undefined && isDirty(known)) {
    arrive("schrijven", { writing: known });
    void look();
    return;
  }
  const opened = await ask<Opened | Rows>("open", { key });
  if ("rows" in opened) {
    arrive("rijen", { rows: opened, writing: undefined });
    return;
  }
  const fresh = openedAs(opened);
  // Edits that were saved earlier in this visit can still be undone, also when another row of the same register was saved since.
  const isAsSaved = known !== undefined && JSON.stringify(known.saved) === JSON.stringify(fresh.saved);
  const again = isAsSaved ? { ...known, opened, version: opened.version, looking: true } : fresh;
  arrive("schrijven", { writing: again });
  void look();
}

async function save(over: boolean, says = "Bewaard."): Promise<boolean> {
  const writing = writingNow();
  const version = over && writing.conflict !== undefined ? writing.conflict.version : writing.version;
  const saved = await ask<Saved>("bewaar", { item: writtenIn(writing), version, over });
  const now = writingNow();
  if ("readable" in saved) {
    become({ writing: { ...now, conflict: saved } });
    document.getElementById("conflict")?.focus();
    return false;
  }
  become({
    writing: {
      ...now,
      conflict: undefined,
      version: saved.version,
      saved: writing.past.now,
      opened: { ...now.opened, title: saved.title, version: saved.version },
    },
    says,
  });
  return true;
}

/** Changes the fields of a page as one undo step. */
function rewrite(does: (fields: Value) => Value): void {
  const { now } = writingNow().past;
  edit({ ...now, value: does(now.value) }, "");
}

/** The person who was asked to review is most likely the one who did. */
function suggestReader(): void {
  const { value } = writingNow().past.now;
  const { ter_lezing: asked = "", gezien_door: seen = "" } = isFields(value) ? value : {};
  if (asked !== "" && seen === "") rewrite((fields) => withField(fields, "gezien_door", asked));
}

const actions: Actions = {
  go: (place) => {
    if (place === "klaarzetten") suggestReader();
    work(async () => {
      if (place === "lijst") {
        arrive("lijst");
        await loadList();
      } else if (place === "nieuw") {
        if (desk.list === undefined) await loadList();
        arrive("nieuw", {
          beginning: { kinds: await ask<readonly Choice[]>("soorten"), answers: {}, questions: [], asked: [], names: {} },
        });
      } else if (place === "wijzigingen") {
        arrive("wijzigingen", { changes: await ask<Changes>("wijzigingen") });
      } else arrive(place);
    });
  },
  find: (query) => {
    become({ query });
  },
  narrow: (only) => {
    become({ only });
  },
  askPrivate: (showPrivate) => {
    become({ showPrivate });
    work(loadList);
  },
  checkAgain: () => {
    work(async () => {
      become({ standing: await ask<Standing>("opnieuw") });
    });
  },
  open: (key) => {
    work(() => openKey(key));
  },
  change: (path, value) => {
    const { now } = writingNow().past;
    edit({ ...now, value: path === "" ? (value ?? {}) : withPathOr(now.value, path, value) }, path);
  },
  write: (text, place) => {
    edit({ ...writingNow().past.now, text }, place);
  },
  mend: (finding) => {
    const { button } = finding;
    if (button !== undefined)
      mend([button.change], `${button.label}: gedaan.`, () => {
        actions.lead(finding);
      });
  },
  mendAll: (changes) => {
    mend(changes, `${String(changes.length)} dingen hersteld. De controle leest opnieuw.`, focusHead);
  },
  undo: () => {
    const { writing } = desk;
    if (writing === undefined || writing.past.before.length === 0) return;
    become({ writing: { ...writing, past: undo(writing.past), looking: true }, says: "Ongedaan gemaakt." });
    lookSoon();
  },
  redo: () => {
    const { writing } = desk;
    if (writing === undefined || writing.past.undone.length === 0) return;
    become({ writing: { ...writing, past: redo(writing.past), looking: true }, says: "Opnieuw gedaan." });
    lookSoon();
  },
  save: (over = false) => {
    work(async () => {
      await save(over);
    });
  },
  takeTheirs: () => {
    const writing = writingNow();
    const { conflict } = writing;
    if (conflict === undefined) return;
    const theirs: FormState = { value: conflict.value, ...(conflict.text === undefined ? {} : { text: conflict.text }) };
    become({
      writing: {
        ...writing,
        conflict: undefined,
        past: changed(writing.past, theirs, ""),
        saved: theirs,
        version: conflict.version,
        looking: true,
      },
      says: "Overgenomen wat er in het bestand staat.",
    });
    lookSoon();
  },
  askReader: () => {
    work(async () => {
      if (await save(false, "Bewaard. In de lijst staat nu dat dit op een lezer wacht.")) arrive("schrijven");
    });
  },
  giveBack: () => {
    rewrite((fields) => withField(fields, "ter_lezing", undefined));
    work(async () => {
      if (await save(false, "Terug naar de schrijver: het wacht niet meer op een lezer.")) arrive("schrijven");
    });
  },
  ready: () => {
    rewrite((fields) => withField(withField(fields, "concept", undefined), "ter_lezing", undefined));
    work(async () => {
      if (await save(false, "Klaargezet: bij de volgende keer bouwen staat deze pagina op de site.")) arrive("schrijven");
    });
  },
  unready: () => {
    rewrite((fields) => withField(fields, "concept", true));
    work(async () => {
      await save(false, "Dit is weer een concept: het staat na de volgende keer bouwen niet op de site.");
    });
  },
  takeRow: () => {
    work(async () => {
      const { opened, version } = writingNow();
      const register = desk.rows;
      const taken = await ask<Taken>("rijweg", { key: opened.key, version });
      if (register === undefined) return;
      shiftRows(register, opened.key);
      become({ writing: undefined, taken: [...desk.taken, { ...taken, register: register.key }] });
      await openKey(register.key);
      become({ says: "De rij is weg. U kunt haar terugzetten." });
    });
  },
  putBack: (taken) => {
    work(async () => {
      const register = desk.rows;
      await ask("rijterug", { back: taken.back });
      become({ taken: desk.taken.filter(({ back }) => back !== taken.back) });
      if (register !== undefined) await openKey(register.key);
      become({ says: `Teruggezet: ${taken.label}.` });
    });
  },
  lead: (finding) => {
    const isConsent = finding.field.split(".")[0] === "toestemming";
    if (desk.place === "schrijven" && isConsent) arrive("toestemming");
    else if (desk.place === "toestemming" && !isConsent) arrive("schrijven");
    goTo(finding, writingNow());
  },
  show: (view) => {
    become({ view });
  },
  put: (putting) => {
    become({ putting, problem: undefined });
  },
  insert: (piece, chosen) => {
    const { before, words = "", between, after, block } = piece;
    const area = document.getElementById("veld-tekst");
    const selected = area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : "";
    if (chosen === undefined) insert(before, selected === "" ? words : selected, after, block);
    else if (between === undefined) insert(before + chosen.value + after, "", "", block);
    else insert(before, selected === "" ? chosen.label : selected, between + chosen.value + after, block);
  },
  bringPicture: (file, alt, origin) => {
    work(async () => {
      const name = await bring(writingNow().opened.key, file);
      insert(
        `![${alt.replace(/[[\]\n]/g, " ")}](${name}${origin.trim() === "" ? "" : ` "${origin.replace(/["\n]/g, " ").trim()}"`})`,
        "",
        "",
        true,
      );
      become({ says: `De foto staat in assets/images als ${name}, zonder verborgen gegevens.` });
    });
  },
  startGoing: () => {
    work(async () => {
      const { opened } = writingNow();
      const going = await ask<Going>("gaatweg", { key: opened.key, title: opened.title });
      arrive("weghalen", { going: { ...going, key: opened.key } });
    });
  },
  takeBack: () => {
    work(async () => {
      const { going } = desk;
      if (going === undefined) return;
      const { steps } = await ask<{ readonly steps: string }>("weghalen", { key: going.key });
      visits.delete(going.key);
      arrive("weghalen", { going: { ...going, steps }, writing: undefined });
    });
  },
  begin: (kind) => {
    const { beginning } = desk;
    if (beginning === undefined) return;
    become({ beginning: { ...beginning, kind } });
    work(() => further(false));
  },
  beginRow: (register) => {
    work(async () => {
      await openKey(register);
      if (desk.rows?.fresh !== undefined && desk.place === "rijen") await openKey(desk.rows.fresh);
    });
  },
  answer: (field, answer) => {
    const { beginning } = desk;
    if (beginning !== undefined) become({ beginning: { ...beginning, answers: { ...beginning.answers, [field]: answer } } });
  },
  further: (write) => {
    work(() => further(write));
  },
  commit: (message, done) => {
    work(async () => {
      const { says } = await ask<{ readonly says: string }>("vastleggen", { message });
      done();
      become({ says, changes: await ask<Changes>("wijzigingen") });
    });
  },
};

/** After a row is removed, the rows below it move up and get the key of the row before; their undo histories move along. */
function shiftRows({ rows }: Rows, gone: string): void {
  const at = rows.findIndex(({ key }) => key === gone);
  for (const [index, { key }] of rows.entries()) {
    if (index < at) continue;
    const next = visits.get(rows[index + 1]?.key ?? "");
    if (next === undefined) visits.delete(key);
    else visits.set(key, { ...next, opened: { ...next.opened, key } });
  }
}

function withPathOr(value: Value, path: string, inner: Value | undefined): Value {
  if (inner !== undefined) return withPath(value, path, inner);
  return path.includes(".") ? value : withField(value, path, undefined);
}

/**
 * Applies changes to lines of the file as one undo step.
 * @param then moves the focus on: the button that was pressed is gone
 */
function mend(changes: readonly Change[], says: string, then: () => void): void {
  work(async () => {
    const made = await ask<Written>("herstel", { item: writtenIn(writingNow()), changes });
    edit({ value: made.value, ...(made.text === undefined ? {} : { text: made.text }) }, "");
    become({ says });
    then();
  });
}

/**
 * Inserts text at the cursor.
 * @param words the middle part, which is selected afterwards
 */
function insert(opening: string, words: string, closing: string, block: boolean): void {
  const text = opening + words + closing;
  const area = document.getElementById("veld-tekst");
  const { now } = writingNow().past;
  const whole = now.text ?? "";
  const [start, end] = area instanceof HTMLTextAreaElement ? [area.selectionStart, area.selectionEnd] : [whole.length, whole.length];
  const before = whole.slice(0, start);
  const after = whole.slice(end);
  const piece = block
    ? `${before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n"}${text}${after.startsWith("\n\n") || after === "" ? "\n" : after.startsWith("\n") ? "\n" : "\n\n"}`
    : text;
  edit({ ...now, text: before + piece + after }, "");
  become({ putting: undefined });
  if (!(area instanceof HTMLTextAreaElement)) return;
  area.focus();
  const at = words === "" ? start + piece.length : start + piece.indexOf(text) + opening.length;
  area.setSelectionRange(at, at + words.length);
}

async function further(write: boolean): Promise<void> {
  const { beginning } = desk;
  if (beginning?.kind === undefined) return;
  const begun = await ask<Begun>("nieuw", { kind: beginning.kind, answers: beginning.answers, write });
  if ("key" in begun) {
    arrive("nieuw", { beginning: { ...beginning, steps: begun.steps, key: begun.key, questions: [] } });
    return;
  }
  // Keep the questions that were asked before, so that their answers can still be changed.
  const asked = [...beginning.asked, ...beginning.questions.filter(({ field }) => !begun.questions.some((other) => other.field === field))];
  const initial = begun.questions.flatMap(({ field, initial: first }) =>
    first === undefined || field in beginning.answers ? [] : [[field, [first]] as const],
  );
  become({
    beginning: {
      ...beginning,
      answers: { ...beginning.answers, ...Object.fromEntries(initial) },
      questions: begun.questions,
      asked: asked.filter((one, index) => asked.findIndex((other) => other.field === one.field) === index),
      names: { ...beginning.names, ...begun.names },
    },
  });
  const next = begun.questions[0];
  if (next !== undefined) document.getElementById(`veld-${next.field}`)?.focus();
}

addEventListener("keydown", (event) => {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const last = desk.taken.findLast(({ register }) => register === desk.rows?.key);
  if (desk.place === "rijen" && event.key.toLowerCase() === "z" && !event.shiftKey && last !== undefined && !isTyping()) {
    event.preventDefault();
    actions.putBack(last);
  }
  if (!isWritingPlace(desk.place)) return;
  const key = event.key.toLowerCase();
  if (key === "s") {
    event.preventDefault();
    actions.save();
  } else if (key === "z") {
    event.preventDefault();
    if (event.shiftKey) actions.redo();
    else actions.undo();
  } else if (key === "y") {
    event.preventDefault();
    actions.redo();
  }
});

function isTyping(): boolean {
  return document.activeElement instanceof HTMLInputElement && document.activeElement.value !== "";
}

// On return from another program, the file may have been changed there.
addEventListener("focus", () => {
  if (isWritingPlace(desk.place)) void look();
});

addEventListener("beforeunload", (event) => {
  if (desk.unsaved.size > 0) event.preventDefault();
});

become({});
work(loadList);
// When the desk has stopped, the next request says so.
follow().catch(() => undefined);
