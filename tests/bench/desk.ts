import { spawn, type ChildProcess } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../site/browser.ts";
import { decimal, table, verdict } from "./table.ts";

/** How long an editor waits at the desk, in seconds. */
interface Waits {
  /** From the command until it prints the address. */
  readonly start: number;
  /** From opening that address until the first row is shown. */
  readonly list: number;
  /** From a click on a row until its form is shown, and until the preview is. */
  readonly form: number;
  readonly page: number;
  /** While the first check of the whole site is running. */
  readonly during: Work;
  /** From opening the address until that check has ended. */
  readonly whole: number;
  /** After that check. */
  readonly after: Work;
}

interface Work {
  /** From the last key press until the word is in the preview, with the findings of the check; includes the debounce of the desk. */
  readonly typed: number;
  /** From the save shortcut until the desk says that it was saved. */
  readonly saved: number;
  /** From a click on the list until its rows are shown. */
  readonly list: number;
  /** Whether the check of the whole site was running both before and after this. */
  readonly isDuring: boolean;
}

export interface DeskWaits {
  readonly content: string;
  /** The first visit on a computer, without a cache, and the next. */
  readonly first: Waits;
  readonly next: Waits;
}

const budgetSeconds = 1;

/** Opens the desk of a copied project (generate.ts) twice, the first time without a cache, and edits a page. */
export async function measureDesk(project: string, root: string, content: string, file: string): Promise<DeskWaits> {
  await rm(join(root, ".cache"), { recursive: true, force: true });
  const before = await readFile(join(root, file), "utf8");
  const browser = await launchBrowser();
  try {
    const first = await visit(project, root, browser, file);
    await writeFile(join(root, file), before);
    return { content, first, next: await visit(project, root, browser, file) };
  } finally {
    await writeFile(join(root, file), before);
    await browser.close();
  }
}

async function visit(project: string, root: string, browser: Browser, file: string): Promise<Waits> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(project, "_config/cli/run.js"), "redactie", "--niet-openen"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const address = await addressOf(child);
    const start = since(started);
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
    // An editor's browser is already open.
    await page.goto(new URL("/", address).href);
    const opened = performance.now();
    await page.goto(address);
    const row = page.locator(".rows li").filter({ hasText: file }).getByRole("button");
    await row.waitFor();
    const list = since(opened);
    const pressed = performance.now();
    await row.click();
    await page.locator("#veld-tekst").waitFor();
    const form = since(pressed);
    await page.frameLocator("iframe").locator("h1").first().waitFor();
    const first = since(pressed);
    const during = await work(page, row, "tijdens");
    await page.getByText("Alles is nagekeken.").waitFor({ timeout: 120_000 });
    const whole = since(opened);
    await row.click();
    await page.locator("#veld-tekst").waitFor();
    const after = await work(page, row, "daarna");
    await page.context().close();
    return { start, list, form, page: first, during, whole, after };
  } finally {
    child.kill();
  }
}

/** Types, saves and goes back to the list. */
async function work(page: Page, row: ReturnType<Page["locator"]>, word: string): Promise<Work> {
  const text = page.locator("#veld-tekst");
  await text.press("Control+End");
  await text.pressSequentially(`\n\nOok ${word}.`);
  const typedAt = performance.now();
  await page.frameLocator("iframe").getByText(`Ook ${word}.`).waitFor();
  await page.getByText(/Nog niet bewaard/).waitFor();
  const typed = since(typedAt);
  const savedAt = performance.now();
  await page.keyboard.press("Control+s");
  await page.getByText("Bewaard.", { exact: true }).waitFor();
  const saved = since(savedAt);
  const listedAt = performance.now();
  await page.getByRole("button", { name: "Lijst", exact: true }).click();
  await row.waitFor();
  const list = since(listedAt);
  return { typed, saved, list, isDuring: (await page.getByText("De hele site wordt nog nagekeken").count()) > 0 };
}

function since(moment: number): number {
  return (performance.now() - moment) / 1000;
}

async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve, reject) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const [address] = /http:\/\/\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once("exit", () => {
      reject(new Error(`The desk did not open:\n${said}`));
    });
  });
}

export function deskTable(all: readonly DeskWaits[]): string {
  const rows = all.flatMap(({ content, first, next }) =>
    [
      { visit: "first", ...first },
      { visit: "next", ...next },
    ].map((one) => {
      const { during, after } = one;
      const longest = Math.max(one.list, during.typed, during.saved, during.list, after.typed, after.saved, after.list);
      return [
        `${content}, ${one.visit} visit`,
        ...[one.start, one.list, one.form, one.page].map((value) => decimal(value, 2)),
        ...[during, after].map(({ typed, saved, list }) => [typed, saved, list].map((value) => decimal(value, 2)).join(" / ")),
        `${decimal(one.whole)}${during.isDuring ? "" : " (done before)"}`,
        `${decimal(longest, 2)}: ${verdict(longest, budgetSeconds)}`,
      ];
    }),
  );
  return table(
    [
      "seconds",
      "to the address",
      "list",
      "form",
      "page as it will be",
      "typed / saved / list, during the check",
      "the same after it",
      "the whole checked",
      `longest of list, typed and saved (budget ${budgetSeconds} s)`,
    ],
    rows,
  );
}
