import type { AxeResults } from "axe-core";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CDPSession } from "playwright-core";
import type { Firefox } from "./firefox.ts";

/** Axe, for the page that a session has open. */
export interface Axe {
  /**
   * What is wrong with the page as it stands, by WCAG 2.2 A and AA and axe's best practices.
   * @param coloursOnly only what colours decide: between the light and the dark scheme nothing else differs
   */
  readonly findings: (coloursOnly?: boolean) => Promise<readonly string[]>;
}

/**
 * Puts axe beside the page that is open, in a world of its own: it sees the same elements and styles, while the policy of the page, which lets no
 * foreign script in, stays as it is for the page itself.
 */
export async function axeBeside(session: CDPSession): Promise<Axe> {
  const world = await worldBeside(session);
  await world.run(`${await source};0`);
  return world;
}

/**
 * Puts axe beside every page that the tab opens from now on: the half a megabyte is sent once, and not with each page.
 * @returns axe, for the page that is open when it is asked for
 */
export async function axeBesideEach(session: CDPSession): Promise<() => Promise<Axe>> {
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: await source, worldName });
  return () => worldBeside(session);
}

const worldName = "axe";

/** The world beside the page that is open, which is made when it is not there yet. */
async function worldBeside(session: CDPSession): Promise<Axe & { readonly run: (expression: string) => Promise<unknown> }> {
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id, worldName });
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send("Runtime.evaluate", {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    run,
    findings: async (coloursOnly = false) => (await run(`(${findings.toString()})(${String(coloursOnly)})`)) as readonly string[],
  };
}

/** The same in a Firefox, which runs what it is asked to in a world of its own as well. */
export function axeIn({ inPage }: Pick<Firefox, "inPage">): Axe {
  return {
    findings: async (coloursOnly = false) =>
      (await inPage(`${await source}; return (${findings.toString()})(${String(coloursOnly)})`)) as readonly string[],
  };
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs beside the page. */
async function findings(coloursOnly: boolean): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly: coloursOnly
      ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
      : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}
