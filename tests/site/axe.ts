import type { AxeResults } from "axe-core";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CDPSession } from "playwright-core";
import type { Firefox } from "./firefox.ts";
import { worldBeside } from "./world.ts";

type Asked = "all" | "colours" | "all but contrast";

/** Axe, for the page that a session has open. */
export interface Axe {
  /**
   * What is wrong with the page as it stands, by WCAG 2.2 A and AA and axe's best practices.
   * @param asked only what colours decide, since between the light and the dark scheme nothing else differs; or all but contrast, which is of classes and
   *   half the work
   */
  readonly findings: (asked?: Asked) => Promise<readonly string[]>;
}

/** Puts axe beside the page that is open, in a world of its own (world.ts). */
export async function axeBeside(session: CDPSession): Promise<Axe> {
  const world = await axeWorld(session);
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
  return () => axeWorld(session);
}

const worldName = "axe";

/** The world that axe stands in. */
async function axeWorld(session: CDPSession): Promise<Axe & { readonly run: (expression: string) => Promise<unknown> }> {
  const run = await worldBeside(session, worldName);
  return {
    run,
    findings: async (asked = "all") => (await run(`(${findings.toString()})(${JSON.stringify(asked)})`)) as readonly string[],
  };
}

/** The same in a Firefox, which runs what it is asked to in a world of its own as well. */
export function axeIn({ inPage }: Pick<Firefox, "inPage">): Axe {
  return {
    findings: async (asked = "all") =>
      (await inPage(`${await source}; return (${findings.toString()})(${JSON.stringify(asked)})`)) as readonly string[],
  };
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs beside the page. */
async function findings(asked: Asked): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly:
      asked === "colours"
        ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
        : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: asked === "all but contrast" ? { "color-contrast": { enabled: false } } : {},
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}
