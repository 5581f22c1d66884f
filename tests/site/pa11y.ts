import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { browserFlags, findBrowser } from "./browser.ts";
import { startServer } from "./server.ts";
import { cover } from "./cover.ts";
import { siteDir } from "./site.ts";
import { forReading } from "./watch.ts";

/**
 * `tsx tests/site/pa11y.ts`: runs pa11y-ci with HTML_CodeSniffer, at WCAG 2 AA, over the cover of the built site. Axe reads every page in
 * every-page.ts. The AAA contrast of body text is checked by the unit test of the colour tokens: HTML_CodeSniffer would demand it of every label
 * too.
 * Exit 0: no finding. Exit 2: findings. Exit 1: pa11y-ci did not finish.
 */
const [server, executablePath, folder] = await Promise.all([startServer(siteDir), findBrowser(), mkdtemp(join(tmpdir(), "pa11y-"))]);
try {
  const config = {
    defaults: {
      standard: "WCAG2AA",
      runners: ["htmlcs"],
      timeout: 600_000,
      concurrency: 4,
      // The site stores nothing between pages. A context for each page sometimes fails: "No target with given id found".
      useIncognitoBrowserContext: false,
      // Each page is a tab of the same site: the tabs can share a process.
      chromeLaunchConfig: { executablePath, args: [...browserFlags, ...forReading, "--process-per-site"] },
    },
    urls: cover.map((address) => server.origin + address),
  };
  const file = join(folder, "pa11y.json");
  await writeFile(file, JSON.stringify(config));
  process.exitCode = await run(file);
} finally {
  await server.close();
  await rm(folder, { recursive: true });
}

/** The exit code of pa11y-ci; 1 when it was killed or could not start. */
async function run(config: string): Promise<number> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve("node_modules/pa11y-ci/bin/pa11y-ci.js"), "--config", config], { stdio: "inherit" });
    child.on("error", (error) => {
      console.error(error.message);
      done(1);
    });
    child.on("close", (code) => {
      done(code ?? 1);
    });
  });
}
