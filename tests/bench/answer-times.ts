import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "../site/browser.ts";
import { startServer } from "../site/server.ts";
import { compressingFront } from "./front.ts";
import { slow } from "./search.ts";
import { decimal, median, table, verdict } from "./table.ts";
import { judgedQuestions } from "./zoeken/questions.ts";

const budgets = { loopback: 300, slow: 1_400 } as const;
/** One in this many questions is asked in a new browser. */
const everyCold = 12;
const patienceMs = 20_000;

/**
 * How long readers wait for the answers to the judged questions: milliseconds from the last key press to the last change, the debounce of the field
 * (150 ms) included.
 */
export interface AnswerTimes {
  readonly name: string;
  readonly measured: readonly { readonly question: string; readonly ms: number }[];
  readonly budget: number;
}

/**
 * Asks the judged questions on the search page of a built site: all of them one after another in one tab, and some in a new browser, over loopback
 * and over a slow connection. A question is entered at once, as when pasted, so nothing was fetched while it was typed.
 */
export async function measureAnswers(site: string): Promise<AnswerTimes[]> {
  const questions = judgedQuestions().map(({ question }) => question);
  const some = questions.filter((_, place) => place % everyCold === 0);
  const browser = await launchBrowser();
  const server = await startServer(site);
  const front = await compressingFront(server.origin);
  try {
    const inOneTab = async (): Promise<AnswerTimes["measured"]> => {
      const context = await browser.newContext();
      const page = await opened(await context.newPage(), front.origin);
      const measured: AnswerTimes["measured"][number][] = [];
      for (const question of questions) measured.push({ question, ms: await ask(page, question) });
      await context.close();
      return measured;
    };
    // The front compresses a file at its first request; a real host has done that beforehand.
    await inOneTab();
    const warm = await inOneTab();
    const cold = async (throttled: boolean): Promise<AnswerTimes["measured"]> => {
      const measured: AnswerTimes["measured"][number][] = [];
      for (const question of some) measured.push({ question, ms: await askCold(browser, front.origin, question, throttled) });
      return measured;
    };
    return [
      { name: "one tab, loopback", measured: warm, budget: budgets.loopback },
      { name: "first question, loopback", measured: await cold(false), budget: budgets.loopback },
      { name: "first question, 1.6 Mbit/s 150 ms", measured: await cold(true), budget: budgets.slow },
    ];
  } finally {
    await browser.close();
    await front.close();
    await server.close();
  }
}

export function answerTable(all: readonly AnswerTimes[]): string {
  const rows = all.map(({ name, measured, budget }) => {
    const sorted = [...measured].sort((a, b) => a.ms - b.ms);
    const [middle, late, worst] = [median(sorted.map(({ ms }) => ms)), sorted[Math.floor(sorted.length * 0.95)], sorted.at(-1)];
    const over = sorted.filter(({ ms }) => ms > budget).length;
    return [
      name,
      measured.length,
      `${decimal(middle, 0)}: ${verdict(middle, budget)}`,
      decimal(late?.ms ?? Number.NaN, 0),
      `${decimal(worst?.ms ?? Number.NaN, 0)}: ${worst?.question ?? ""}`,
      `${String(over)} over ${String(budget)}`,
    ];
  });
  return table(["how", "questions", "median ms", "95 of 100 within", "longest", "over budget"], rows);
}

async function opened(page: Page, origin: string): Promise<Page> {
  await page.goto(`${origin}/zoeken/`, { timeout: patienceMs });
  await page.locator("#zoekveld").waitFor({ timeout: patienceMs });
  return page;
}

async function askCold(browser: Browser, origin: string, question: string, throttled: boolean): Promise<number> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    if (throttled) await (await context.newCDPSession(page)).send("Network.emulateNetworkConditions", slow);
    await opened(page, origin);
    return await ask(page, question);
  } finally {
    await context.close();
  }
}

/** The milliseconds until the page shows the number of results, which it does last. */
function ask(page: Page, question: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve, reject) => {
        const [field, status] = [document.getElementById("zoekveld"), document.getElementById("zoekstatus")];
        if (!(field instanceof HTMLInputElement) || status === null) {
          reject(new Error("This is no page of results."));
          return;
        }
        field.focus();
        field.value = "";
        status.textContent = "";
        const began = performance.now();
        // The message shown while the index loads is not an answer.
        new MutationObserver((_, observer) => {
          if (!/resulta|alle woorden/.test(status.textContent)) return;
          observer.disconnect();
          resolve(performance.now() - began);
        }).observe(status, { childList: true, characterData: true, subtree: true });
        field.value = text;
        field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      }),
    question,
  );
}
