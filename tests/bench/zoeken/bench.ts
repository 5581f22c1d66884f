import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createIndex } from "pagefind";
import { openIndexOf } from "../../../_config/publish/search/ask.ts";
import { launchBrowser } from "../../site/browser.ts";
import { startServer } from "../../site/server.ts";
import { drawnPages, pageForPagefind } from "../drawn-pages.tsx";
import { decimal, table } from "../table.ts";
import { judgedQuestions, qualityOf, questionKinds, type Judged } from "./questions.ts";

/**
 * `npm run bench:zoeken`: how well the search of the built site answers the judged questions (vragen.txt), by kind, beside Pagefind in its default
 * configuration over the same pages in the same run. Prints a Markdown table. The held-out questions have their own column: nothing is tuned to
 * them.
 */
const site = join(process.cwd(), "_site");

type Answered = readonly (readonly [Judged, readonly string[]])[];

async function ours(questions: readonly Judged[]): Promise<Answered> {
  return Promise.all(
    questions.map(async (judged) => {
      const { found } = await index.search(judged.question);
      return [judged, found.slice(0, 10).map(({ page }) => index.page(page).url)] as const;
    }),
  );
}

/**
 * Pagefind with nothing set but the language, over what our index reads, queried in a browser as its own interface does.
 */
async function stock(questions: readonly Judged[]): Promise<Answered> {
  const folder = await mkdtemp(join(process.cwd(), ".cache/pagefind-"));
  const { index } = await createIndex({ forceLanguage: "nl" });
  if (index === undefined) throw new Error("Pagefind did not start.");
  const browser = await launchBrowser();
  try {
    const { pages } = await drawnPages(process.cwd());
    for (const drawn of pages) await index.addHTMLFile({ url: drawn.around.address, content: pageForPagefind(drawn) });
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      await mkdir(dirname(join(folder, "pagefind", path)), { recursive: true });
      await writeFile(join(folder, "pagefind", path), content);
    }
    await writeFile(join(folder, "index.html"), "<!doctype html><title>Pagefind</title>");
    await writeFile(join(folder, "_headers"), "/*\n");
    const server = await startServer(folder);
    const page = await browser.newPage();
    await page.goto(`${server.origin}/`);
    const found = await page.evaluate(
      async (all) => {
        const address = "/pagefind/pagefind.js";
        const client = (await import(address)) as {
          search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
        };
        const answers: string[][] = [];
        for (const text of all) {
          const { results } = await client.search(text);
          answers.push(await Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url)));
        }
        return answers;
      },
      questions.map(({ question }) => question),
    );
    await server.close();
    return questions.map((judged, place) => [judged, found[place] ?? []] as const);
  } finally {
    await browser.close();
    await index.deleteIndex();
    await rm(folder, { recursive: true, force: true });
  }
}

const index = openIndexOf(site);
const questions = judgedQuestions();
const searches = [["ours", await ours(questions)] as const, ["Pagefind", await stock(questions)] as const];
const rows = [...questionKinds, "all"].flatMap((kind) =>
  searches.map(([name, answered]) => {
    const ofKind = answered.filter(([judged]) => kind === "all" || judged.kind === kind);
    const cells = [true, false].flatMap((heldOut) => {
      const { questions: count, mrr, ndcg, success3, noAnswer } = qualityOf(ofKind.filter(([judged]) => judged.heldOut === heldOut));
      return [String(count), ...[mrr, ndcg, success3, noAnswer].map((value) => decimal(value, 2))];
    });
    return [kind, name, ...cells];
  }),
);
const heads = ["questions", "MRR@10", "nDCG@10", "success@3", "no answer"];
process.stdout.write(
  `${table(["kind", "search", ...heads.map((head) => `kept apart: ${head}`), ...heads.map((head) => `tuned: ${head}`)], rows)}\n`,
);
