import { entryOf, isEmpty, type Entry, type Scan } from "./scan.ts";
import { answerKeys, choiceKeys, textFields, texts, writers, type TextField } from "./vocabulary.ts";

/**
 * Two scans of one municipality as one, for colleagues who each filled in a part. Where they differ the more careful answer
 * stands, and all that was answered is kept, so that the outcome can say what to talk about. Which of the two came first
 * makes no difference, save for the order of what they wrote.
 */
export function mergeScans(a: Scan, b: Scan): Scan {
  const entries = new Map<string, Entry>();
  for (const id of new Set([...a.entries.keys(), ...b.entries.keys()])) {
    const entry = mergedEntry(entryOf(a, id), entryOf(b, id));
    if (!isEmpty(entry)) entries.set(id, entry);
  }
  return {
    name: a.name === "" ? b.name : a.name,
    day: a.day > b.day ? a.day : b.day,
    choice: choiceKeys[Math.max(choiceKeys.indexOf(a.choice), choiceKeys.indexOf(b.choice))] ?? "alles",
    entries,
  };
}

function mergedEntry(a: Entry, b: Entry): Entry {
  const given = answerKeys.filter((answer) => [a, b].some((entry) => entry.answer === answer || entry.opinions.includes(answer)));
  // Somebody who knows and somebody who does not know do not contradict each other.
  const known = given.filter((answer) => answer !== "onbekend");
  const [careful] = known.length > 0 ? known : given;
  return {
    reden: both(a, b, "reden"),
    bewijs: both(a, b, "bewijs"),
    notitie: both(a, b, "notitie"),
    eigenaar: both(a, b, "eigenaar"),
    // The first of two days: what is due earlier is not forgotten.
    due: [a.due, b.due].filter((due) => due !== "").sort()[0] ?? "",
    opinions: known.length > 1 ? known : [],
    ...(careful === undefined ? {} : { answer: careful }),
  };
}

/** What both wrote, each line once. */
function both(a: Entry, b: Entry, field: TextField): string {
  if (b[field] === "" || a[field] === b[field]) return a[field];
  if (a[field] === "") return b[field];
  const separator = field === "eigenaar" ? ", " : "\n";
  const lines = new Set([a[field], b[field]].flatMap((text) => text.split(separator)).filter((line) => line !== ""));
  const all = [...lines].join(separator);
  // What a file cannot hold is not cut: the first stands, and textsLeftOut names the other.
  return all.length > texts[field].longest * writers ? a[field] : all;
}

/** What merging two scans could not hold; each list is empty when it held all. */
export interface LeftOut {
  /** "K2.3 (notitie)": the second text did not fit beside the first. */
  readonly texts: readonly string[];
  /** Blocks with two days to be ready on: the first of the two stands. */
  readonly days: readonly string[];
  /** The name that gave way to another. */
  readonly name?: string;
}

/** What {@link mergeScans} of two scans does not hold of the second. */
export function leftOut(whole: Scan, a: Scan, b: Scan): LeftOut {
  return {
    texts: textsLeftOut(whole, b),
    days: twoDays(a, b),
    ...(a.name === "" || b.name === "" || a.name === b.name ? {} : { name: b.name }),
  };
}

/** What {@link mergeChanges} does not hold of what both windows changed; what one of them took away is no loss. */
export function changesLeftOut(whole: Scan, base: Scan, mine: Scan, theirs: Scan): LeftOut {
  const contested = (scan: Scan): Scan => ({
    ...scan,
    name: mine.name === base.name || theirs.name === base.name ? "" : scan.name,
    entries: new Map(
      [...scan.entries].map(([id, entry]) => {
        const [before, own, other] = [base, mine, theirs].map((one) => entryOf(one, id));
        const settled = [...textFields, "due" as const].filter(
          (field) => own?.[field] === before?.[field] || other?.[field] === before?.[field],
        );
        return [id, { ...entry, ...Object.fromEntries(settled.map((field) => [field, ""])) }];
      }),
    ),
  });
  const [a, b] = [contested(mine), contested(theirs)];
  const found = leftOut(whole, a, b);
  return { ...found, texts: [...new Set([...textsLeftOut(whole, a), ...found.texts])] };
}

/** Where a scan does not hold all that somebody wrote in another, as "K2.3 (notitie)": what merging could not hold. */
function textsLeftOut(whole: Scan, part: Scan): string[] {
  return [...part.entries].flatMap(([id, entry]) =>
    textFields
      .filter((field) => !entry[field].split(/\n|, /).every((line) => entryOf(whole, id)[field].includes(line)))
      .map((field) => `${id} (${field})`),
  );
}

/** Where two scans name two days to be ready on: one of them stands after merging. */
function twoDays(a: Scan, b: Scan): string[] {
  return [...b.entries].flatMap(([id, { due }]) => (["", due].includes(entryOf(a, id).due) || due === "" ? [] : [id]));
}

/**
 * What two windows made of the scan that both began with, as one: what one of them changed stands, and what both changed is
 * merged as two scans are.
 */
export function mergeChanges(base: Scan, mine: Scan, theirs: Scan): Scan {
  const entries = new Map<string, Entry>();
  for (const id of new Set([...mine.entries.keys(), ...theirs.entries.keys()])) {
    const entry = joinedEntry(entryOf(base, id), entryOf(mine, id), entryOf(theirs, id));
    if (!isEmpty(entry)) entries.set(id, entry);
  }
  return {
    name: mine.name === base.name ? theirs.name : mine.name,
    day: mine.day === base.day ? theirs.day : mine.day,
    choice: mine.choice === base.choice ? theirs.choice : mine.choice,
    entries,
  };
}

function joinedEntry(base: Entry, mine: Entry, theirs: Entry): Entry {
  // Where one of the two changed nothing both get what the other has; merging equals leaves them as they are.
  const settled: Partial<Record<TextField | "due", string>> = {};
  for (const field of [...textFields, "due"] as const) {
    if (mine[field] === base[field]) settled[field] = theirs[field];
    else if (theirs[field] === base[field]) settled[field] = mine[field];
  }
  const answers = [base, mine, theirs].map(({ answer, opinions }) => [answer, ...opinions].join(" "));
  const [before, own, other] = answers;
  const decides = own === before ? theirs : other === before ? mine : undefined;
  const side = (entry: Entry): Entry => {
    const { answer, opinions } = decides ?? entry;
    const { reden, bewijs, notitie, eigenaar, due } = { ...entry, ...settled };
    return { reden, bewijs, notitie, eigenaar, due, opinions, ...(answer === undefined ? {} : { answer }) };
  };
  return mergedEntry(side(mine), side(theirs));
}
