// As in a build (_config/cli/build-edition.js).
import "../../_config/cli/short-run.js";
import { join } from "node:path";
import { writeOutput } from "../../_config/publish/outputs.ts";
import { knowledgeOf } from "../../_config/publish/search/knowledge.ts";
import { makeIndex } from "../../_config/publish/search/make.ts";
import { readForSearch } from "../../_config/publish/search/pages.ts";
import { drawnPages, pageForPagefind } from "./drawn-pages.tsx";

/*
 * `tsx index-once.ts <project> <folder>`: renders the pages of a project as a build does, and then makes the index in that folder. Prints as JSON
 * what the index alone cost: reading the rendered pages, making the files, writing them. Then writes the same pages for Pagefind.
 */
const [, , root = "", folder = ""] = process.argv;
const { edition, pages: drawn } = await drawnPages(root);

const began = { cpu: process.cpuUsage(), wall: performance.now() };
const pages = drawn.map(({ around, fields, content }) => readForSearch(around, fields, content));
for (const file of makeIndex(pages, knowledgeOf(edition))) await writeOutput(join(folder, "index"), file);
const { user, system } = process.cpuUsage(began.cpu);
const wallSeconds = (performance.now() - began.wall) / 1_000;

for (const page of drawn)
  await writeOutput(join(folder, "pages"), { address: `${page.around.address}index.html`, content: pageForPagefind(page) });
process.stdout.write(JSON.stringify({ cpuSeconds: (user + system) / 1e6, wallSeconds, pages: pages.length }));
process.exit();
