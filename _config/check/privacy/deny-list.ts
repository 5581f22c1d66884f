import { createHmac, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { Told } from "../../model/faults.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Hit } from "./identifiers.ts";

/**
 * What may never appear: names of tellers, of people in their stories, of shelters, and stories that were taken back. The list stands
 * outside the repository and holds hashes only. Its first line is a key of its own, so that nobody compares it with a ready-made table; who has the list can
 * still try names one by one. Keep it as you keep the consent forms.
 */
export interface DenyList {
  readonly key: string;
  readonly hashes: ReadonlySet<string>;
  /** Stories that were taken back and may not come back under another name. */
  readonly stories: readonly Fingerprint[];
}

/** Longest name in words: first name, two words between, last name. */
const mostWords = 4;
const keyLine = /^sleutel ([0-9a-f]{64})$/;
const hashLine = /^[0-9a-f]{64}$/;
const storyLine = /^verhaal(?: [0-9a-f]{16})+$/;

/**
 * Reads a list.
 * @throws when it is there and is no such list; silence would let every name pass
 */
export function parseDenyList(text: string): DenyList {
  const [first = "", ...rest] = text.split("\n").filter((line) => line.trim() !== "");
  const key = keyLine.exec(first)?.[1];
  const [names, stories] = [rest.filter((line) => hashLine.test(line)), rest.filter((line) => storyLine.test(line))];
  if (key === undefined || names.length + stories.length < rest.length)
    throw new Told("PRIVE_NAMENLIJST is geen namenlijst. Maak er een met npm run namenlijst, en verander haar niet met de hand.");
  return { key, hashes: new Set(names), stories: stories.map((line) => new Set(line.split(" ").slice(1))) };
}

/** The list that PRIVE_NAMENLIJST names, if any. */
export async function readDenyList(environment: Readonly<Record<string, string | undefined>>): Promise<DenyList | undefined> {
  const path = environment.PRIVE_NAMENLIJST;
  if (path === undefined || path === "") return undefined;
  return parseDenyList(
    await readFile(path, "utf8").catch(() => {
      throw new Told("PRIVE_NAMENLIJST noemt een bestand dat er niet is. Kijk het pad na, of laat PRIVE_NAMENLIJST weg.");
    }),
  );
}

/** An empty list with a new key. */
export function newDenyList(): string {
  return `sleutel ${randomBytes(32).toString("hex")}\n`;
}

/** The line for a story that is taken back. */
export function lineOfStory(story: Fingerprint): string {
  return ["verhaal", ...story].join(" ");
}

/** The line for a name: the same for capitals, accents, hyphens and spaces. */
export function hashOf(name: string, key: string): string {
  return createHmac("sha256", key).update(normalised(name)).digest("hex");
}

function normalised(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== "")
    .join(" ");
}

const word = /[\p{L}\p{M}'’]+/gu;

/**
 * Names of the list in a text, in any capitals. A name is looked for where a word begins with a capital; with `anywhere` also in
 * lower case, for the names of files.
 */
export function namesIn(text: string, { key, hashes }: DenyList, anywhere = false): Hit[] {
  if (hashes.size === 0) return [];
  const words = [...text.matchAll(word)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }));
  const hits: Hit[] = [];
  const seen = new Map<string, boolean>();
  for (const [index, { text: first, start }] of words.entries()) {
    if (!anywhere && !/^\p{Lu}/u.test(first)) continue;
    for (let length = mostWords; length >= 1; length -= 1) {
      const part = words.slice(index, index + length);
      const last = part.at(-1);
      if (part.length < length || last === undefined) continue;
      const name = part.map(({ text: piece }) => piece).join(" ");
      const listed = seen.get(name) ?? hashes.has(hashOf(name, key));
      seen.set(name, listed);
      if (listed) {
        hits.push({ code: "naam-op-lijst", start, end: last.end });
        break;
      }
    }
  }
  return hits;
}
