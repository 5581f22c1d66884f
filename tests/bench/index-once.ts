// As in a build (_config/cli/build-edition.js).
import "../../_config/cli/short-run.js";
import { join } from "node:path";
import { channelOf } from "../../_config/edition/edition.ts";
import { prepare } from "../../_config/eleventy/edition.ts";
import { writeOutput } from "../../_config/publish/outputs.ts";
import { knowledgeOf } from "../../_config/publish/search/knowledge.ts";
import { makeIndex } from "../../_config/publish/search/make.ts";
import { readForSearch } from "../../_config/publish/search/pages.ts";

/*
 * `tsx index-once.ts <project> <folder>`: renders the pages of a project as a build does, and then makes the index in that folder. Prints as JSON
 * what the index alone cost: reading the rendered pages, making the files, writing them.
 */
const [, , root = "", folder = ""] = process.argv;
const { editions, frame, contentIn } = await prepare(root);
const drawn = [...editions.web.byAddress.values()].flatMap((page) => {
  const around = frame(page);
  return around.search === undefined ? [] : [{ around, fields: around.search, content: contentIn(page, channelOf(page)) }];
});

const began = { cpu: process.cpuUsage(), wall: performance.now() };
const pages = drawn.map(({ around, fields, content }) => readForSearch(around, fields, content));
for (const file of makeIndex(pages, knowledgeOf(editions.zoeken))) await writeOutput(join(folder, "index"), file);
const { user, system } = process.cpuUsage(began.cpu);
const wallSeconds = (performance.now() - began.wall) / 1_000;

process.stdout.write(JSON.stringify({ cpuSeconds: (user + system) / 1e6, wallSeconds, addresses: pages.map(({ url }) => url) }));
process.exit();
