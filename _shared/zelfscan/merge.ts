import { entryOf, isEmpty, type Entry, type Scan } from "./scan.ts";
import { answerKeys, choiceKeys, texts, type TextField } from "./vocabulary.ts";

/**
 * Two scans of one municipality as one, for colleagues who each filled in a part. Where they differ the more careful answer
 * stands, and all that was answered is kept, so that the outcome can say what to talk about. Which of the two came first
 * makes no difference, save for the order of what they wrote.
 */
export function merged(a: Scan, b: Scan): Scan {
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
  return [...lines].join(separator).slice(0, texts[field].longest);
}
