import type { AxeResults } from "axe-core";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { CDPSession } from "playwright-core";
import type { Firefox } from "./firefox.ts";
import { worldBeside } from "./world.ts";

type Asked = "all" | "colours" | "all but colours";

/** Axe, for the page that a session has open. */
export interface Axe {
  /**
   * Violations of WCAG 2.2 A and AA and of axe's best practices on the page as it is now.
   * @param asked only what depends on colours, since nothing else differs between the light and the dark scheme; or everything but that,
   * which depends on classes and is half the work
   */
  readonly findings: (asked?: Asked) => Promise<readonly string[]>;
}

/** Loads axe into an isolated world of the page that is open (world.ts). */
export async function axeBeside(session: CDPSession): Promise<Axe> {
  const world = await axeWorld(session);
  await world.run(`${await source};0`);
  return world;
}

/**
 * Loads axe into every page that the tab opens from now on: its half megabyte is sent once, not with each page.
 * @returns axe, for the page that is open when it is called
 */
export async function axeBesideEach(session: CDPSession): Promise<() => Promise<Axe>> {
  await session.send("Page.enable");
  await session.send("Page.addScriptToEvaluateOnNewDocument", { source: await source, worldName });
  return () => axeWorld(session);
}

const worldName = "axe";

/** The isolated world in which axe runs. */
async function axeWorld(session: CDPSession): Promise<Axe & { readonly run: (expression: string) => Promise<unknown> }> {
  const run = await worldBeside(session, worldName);
  return {
    run,
    findings: async (asked = "all") => (await run(`(${findings.toString()})(${JSON.stringify(asked)})`)) as readonly string[],
  };
}

/** Axe in Firefox, which also runs scripts isolated from those of the page. */
export function axeIn({ inPage }: Pick<Firefox, "inPage">): Axe {
  return {
    findings: async (asked = "all") =>
      (await inPage(`${await source}; return (${findings.toString()})(${JSON.stringify(asked)})`)) as readonly string[],
  };
}

const source = readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Runs in the isolated world. */
async function findings(asked: Asked): Promise<string[]> {
  const { axe } = window as unknown as { axe: { run: (options: object) => Promise<AxeResults> } };
  const ofColours = ["color-contrast", "link-in-text-block"];
  const { violations } = await axe.run({
    resultTypes: ["violations"],
    runOnly:
      asked === "colours" ? { type: "rule", values: ofColours } : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    rules: asked === "all but colours" ? Object.fromEntries(ofColours.map((rule) => [rule, { enabled: false }])) : {},
  });
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help} (${node.target.join(" ")})`));
}
