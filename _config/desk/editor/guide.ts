import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { capitalise } from "../../../_shared/text/capitalise.ts";
import { factsOf, type Kind } from "../../model/kinds.ts";
import { sentenceFor } from "../drafting/hints.ts";
import { toFillIn } from "../../check/unfinished.ts";
import type { Help } from "./form.ts";

/** Help texts for fields, taken from the documentation for editors, which is their only source. */
export interface Guide {
  readonly ofKind: (kind: Kind) => Help;
  readonly ofRegister: (file: string) => Help;
}

/** The help texts in a part of the guide, by the name of the field. */
type Said = ReadonlyMap<string, string>;

interface Section {
  readonly head: string;
  readonly text: string;
}

/**
 * Reads the guide.
 * @param root absolute path of the project; without docs/ only the hints for new pages (drafting/hints.ts) remain
 */
export async function readGuide(root: string): Promise<Guide> {
  const read = async (name: string): Promise<Section[]> =>
    sectionsOf(await readFile(join(root, "docs/redactie", name), "utf8").catch(() => ""));
  const [pages, registers] = await Promise.all([read("schrijven.md"), read("registers.md")]);
  const common = said(pages.filter(({ head }) => head.startsWith("Velden")));
  const helpFrom = (...parts: readonly Said[]): Help => {
    return (path) => {
      const name = path.split(".").at(-1) ?? path;
      for (const part of parts) {
        const sentence = part.get(path) ?? part.get(name);
        if (sentence !== undefined) return sentence;
      }
      return hint(path);
    };
  };
  return {
    ofKind: (kind) => {
      const own = pages.filter(({ head }) =>
        factsOf(kind).files.some((file) => head.includes(`content/${file.replace("NN-*", "NN-naam")}.md`) || sameFolder(head, file)),
      );
      return helpFrom(said(own), common);
    },
    ofRegister: (file) => helpFrom(said(registers.filter(({ head, text }) => head.includes(file) || text.includes(`\`${file}\``)))),
  };
}

/** Whether a heading names the files of a kind, with a placeholder: `content/kompas/<naam>.md`. */
function sameFolder(head: string, file: string): boolean {
  if (!file.endsWith("/*")) return false;
  const folder = file.slice(0, -1).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`content/${folder}<[a-z]+>\\.md`).test(head);
}

function sectionsOf(guide: string): Section[] {
  return guide.split(/^(?=#{2,3} )/m).map((part) => ({ head: part.split("\n", 1)[0]?.replace(/^#+ /, "") ?? "", text: part }));
}

/** Collects help texts from the tables and from the comments in the examples. */
function said(sections: readonly Section[]): Said {
  const found = new Map<string, string>();
  const add = (name: string, text: string): void => {
    const made = text.startsWith("zie hierboven") ? "" : sentence(text);
    if (!found.has(name) && made !== "") found.set(name, made);
  };
  for (const { text } of sections) {
    for (const [, names = "", cells = ""] of text.matchAll(/^\| ((?:`[a-z_]+`(?:, )?)+) \| (.+) \|$/gm))
      for (const [, name = ""] of names.matchAll(/`([a-z_]+)`/g)) add(name, cells.split(" | ").at(-1) ?? "");
    for (const [, name = "", remark = ""] of text.matchAll(/^[ -]*([a-z_]+):.*? # (.+)$/gm)) add(name, remark);
  }
  return found;
}

/** Makes a plain sentence, without Markdown and without what a form shows itself: the options, and the notation in a file. */
function sentence(text: string): string {
  const plain = text
    .replace(/^(?:`[^`]+`(?:, of |, | of )?){2,}(?:; |\.|$)/, "")
    .replace(/: `[a-z_]+: [^`]*`/g, "")
    .replace(/\[([^[\]]*)\]\([^()]*\)/g, "$1")
    .replaceAll("`", "")
    .trim();
  if (plain === "") return "";
  return capitalise(plain) + (/[.!?]$/.test(plain) ? "" : ".");
}

/** The placeholder text of a field in a new page, as a fallback. */
function hint(path: string): string | undefined {
  const made = sentenceFor(path);
  const text = made.slice(toFillIn.length + 2);
  return text.startsWith("wat er in ") ? undefined : sentence(text);
}
