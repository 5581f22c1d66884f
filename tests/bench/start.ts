import { spawn } from "node:child_process";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { decimal, table, verdict } from "./table.ts";

/** How long a developer with `npm start` waits, in seconds. */
export interface StartWaits {
  readonly content: string;
  /** From the command until the first page, without a cache and with one. */
  readonly first: number;
  readonly next: number;
  /** From saving a page until its new words are served: before the whole site was checked, and after. */
  readonly early: number;
  readonly saved: number;
  /** From a fault until its message is shown over the page, and from its correction until the message is gone. */
  readonly fault: number;
  readonly mended: number;
  /** From renaming a page until the list has the new name. */
  readonly renamed: number;
  readonly savedBudget: number;
}

/** Starts the server in a copied project (generate.ts) and edits a page. */
export async function measureStart(project: string, root: string, content: string, savedBudget: number): Promise<StartWaits> {
  await rm(join(root, ".cache"), { recursive: true, force: true });
  const first = await serving(project, root, (get) => until(get, address, "</html>"));
  return serving(project, root, async (get) => {
    const next = await until(get, address, "</html>");
    const file = join(root, `content${address.slice(0, -1)}.md`);
    const before = await readFile(file, "utf8");
    const save = async (text: string, wanted: string, at = address): Promise<number> => {
      await writeFile(file, text);
      return until(get, at, wanted);
    };
    try {
      const early = await save(`${before}\nEen eerste regel.\n`, "Een eerste regel.");
      // Long enough to check the whole site.
      await pause(15_000);
      const saved = await save(`${before}\nEen tweede regel.\n`, "Een tweede regel.");
      const fault = await save(before.replace("titel:", "titl:"), "<dialog open");
      const mended = await save(`${before}\nEen derde regel.\n`, "Een derde regel.");
      await rename(file, file.replace(".md", "-anders.md"));
      const renamed = await until(get, "/kompas/", `${address.slice(0, -1)}-anders/`);
      await rename(file.replace(".md", "-anders.md"), file);
      return { content, first, next, early, saved, fault, mended, renamed, savedBudget };
    } finally {
      await writeFile(file, before);
    }
  });
}

/** A page of the real site. */
const address = "/kompas/aandachtsfunctionaris/";

type Get = (path: string) => Promise<string>;

async function serving<T>(project: string, root: string, work: (get: Get) => Promise<T>): Promise<T> {
  const port = await freePort();
  const eleventy = join(project, "node_modules/@11ty/eleventy/cmd.cjs");
  const child = spawn(process.execPath, [eleventy, "--serve", "--quiet", `--port=${String(port)}`], { cwd: root, stdio: "ignore" });
  try {
    return await work(async (path) => {
      const response = await fetch(`http://localhost:${String(port)}${path}`).catch(() => undefined);
      return response?.text() ?? "";
    });
  } finally {
    child.kill();
  }
}

/** Polls a page until it contains a text, and returns how long that took; gives up after a minute. */
async function until(get: Get, path: string, wanted: string): Promise<number> {
  const started = performance.now();
  const passed = (): number => (performance.now() - started) / 1000;
  while (!(await get(path)).includes(wanted) && passed() < 60) await pause(15);
  return passed();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const at = server.address();
  server.close();
  return typeof at === "object" && at !== null ? at.port : 0;
}

export function startTable(all: readonly StartWaits[]): string {
  const rows = all.map(({ content, first, next, early, saved, fault, mended, renamed, savedBudget }) => [
    content,
    `${decimal(first)} / ${decimal(next)}: ${verdict(Math.max(first, next), 5)}`,
    `${decimal(early, 2)} / ${decimal(saved, 2)}: ${verdict(Math.max(early, saved), savedBudget)}`,
    `${decimal(fault, 2)} / ${decimal(mended, 2)}`,
    decimal(renamed, 2),
  ]);
  return table(
    ["content", "first page, cold / warm (budget 5 s)", "saved, during / after the check", "fault shown / mended", "renamed, in its list"],
    rows,
  );
}
