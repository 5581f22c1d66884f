import { entryOf, isEmpty, type Entry, type Scan } from "./scan.ts";
import { answerKeys, choiceKeys, textFields, scanTexts, writers, type TextField } from "./vocabulary.ts";

/**
 * Merges two scans of one municipality, for colleagues who each filled in a part. Where they differ, the more cautious answer is used and every other
 * answer is kept in `opinions`, for the outcome to list as a point to discuss. The order of the two matters only for the order of texts.
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
  // "Onbekend" beside a known answer is not a disagreement.
  const known = given.filter((answer) => answer !== "onbekend");
  const [careful] = known.length > 0 ? known : given;
  return {
    reden: both(a, b, "reden"),
    bewijs: both(a, b, "bewijs"),
    notitie: both(a, b, "notitie"),
    eigenaar: both(a, b, "eigenaar"),
    // The earlier of two due dates wins, so that none is missed.
    due: [a.due, b.due].filter((due) => due !== "").sort()[0] ?? "",
    opinions: known.length > 1 ? known : [],
    ...(careful === undefined ? {} : { answer: careful }),
  };
}

/** Joins two texts without repeating lines. */
function both(a: Entry, b: Entry, field: TextField): string {
  if (b[field] === "" || a[field] === b[field]) return a[field];
  if (a[field] === "") return b[field];
  const separator = field === "eigenaar" ? ", " : "\n";
  const lines = new Set([a[field], b[field]].flatMap((text) => text.split(separator)).filter((line) => line !== ""));
  const all = [...lines].join(separator);
  // A text that would exceed the limit is not truncated: the first one stays, and textsLeftOut reports the other.
  return all.length > scanTexts[field].longest * writers ? a[field] : all;
}

/** What was lost in a merge; empty lists when nothing was. */
export interface LeftOut {
  /** "K2.3 (notitie)": the second text did not fit beside the first. */
  readonly texts: readonly string[];
  /** Blocks for which the scans had different due dates; the earlier one was kept. */
  readonly days: readonly string[];
  /** The name that was not kept, when the scans had different names. */
  readonly name?: string;
}

/** What {@link mergeScans} lost of the second scan. */
export function leftOut(whole: Scan, a: Scan, b: Scan): LeftOut {
  return {
    texts: textsLeftOut(whole, b),
    days: twoDays(a, b),
    ...(a.name === "" || b.name === "" || a.name === b.name ? {} : { name: b.name }),
  };
}

/** What {@link mergeChanges} lost of what both windows changed. What one of them deleted on purpose is not counted as lost. */
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

/** The texts of `part` that are not in `whole`, as "K2.3 (notitie)". */
function textsLeftOut(whole: Scan, part: Scan): string[] {
  return [...part.entries].flatMap(([id, entry]) =>
    textFields
      .filter((field) => !entry[field].split(/\n|, /).every((line) => entryOf(whole, id)[field].includes(line)))
      .map((field) => `${id} (${field})`),
  );
}

/** The blocks for which two scans have different due dates. */
function twoDays(a: Scan, b: Scan): string[] {
  return [...b.entries].flatMap(([id, { due }]) => (["", due].includes(entryOf(a, id).due) || due === "" ? [] : [id]));
}

/**
 * A three-way merge of two windows that started from the same scan: a change in one window is kept, and where both changed something the two are merged
 * as two scans are.
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
  // A field that only one side changed gets that value on both sides, so that merging them below changes nothing.
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
