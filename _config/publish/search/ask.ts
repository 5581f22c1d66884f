import { readFileSync } from "node:fs";
import { join } from "node:path";
import { search, type Asking, type Index, type SearchOutcome } from "../../../_shared/search/engine.ts";
import { indexFolder, type Fragment, type Part, type Start } from "../../../_shared/search/files.ts";
import { needListener, type Need, type NeedRules } from "../../../_shared/search/need.ts";
import { readVocabulary } from "../../../_shared/search/spelling.ts";
import { remembered } from "../../../_shared/remembered.ts";

/** An open index, which searches as a browser does. */
export interface OpenIndex extends Index {
  readonly search: (question: string, asking?: Asking) => Promise<SearchOutcome>;
  readonly page: (page: number) => Fragment;
  readonly hear: (question: string) => Need | undefined;
}

/**
 * Opens the index of a built site.
 * @param site path of the folder it was built in
 * @throws when there is none
 */
export function openIndexOf(site: string): OpenIndex {
  const rules = JSON.parse(readFileSync(join(site, "zoek/nood.json"), "utf8")) as NeedRules;
  return indexFrom((name) => readFileSync(join(site, indexFolder, name), "utf8"), needListener(rules));
}

/**
 * Opens an index that makeIndex made.
 * @param read reads a file by its name in the folder of the index
 * @param hear detects that somebody needs help
 */
export function indexFrom(read: (name: string) => string, hear: (question: string) => Need | undefined = () => undefined): OpenIndex {
  // Not validated: this project wrote the files, with the types of make.ts.
  const json = (name: string): unknown => JSON.parse(read(name));
  const start = json("start.json") as Start;
  const partOf = remembered((place: string) => json(`${start.version}/w/${place}.json`) as Part);
  const page = remembered((place: string) => json(`${start.version}/p/${place}.json`) as Fragment);
  const vocabulary = remembered((name: string) => readVocabulary(read(`${start.version}/${name}`)));
  const index: Index = {
    start,
    part: (place) => Promise.resolve(partOf(String(place))),
    vocabulary: () => Promise.resolve(vocabulary("woorden.txt")),
  };
  return {
    ...index,
    search: (question, asking) => search(index, question, { need: hear(question)?.language, ...asking }),
    page: (place) => page(String(place)),
    hear,
  };
}
