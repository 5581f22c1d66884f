import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { browserFlags, findBrowser } from "./browser.ts";
import { startServer } from "./server.ts";
import { cover } from "./cover.ts";
import { siteDir } from "./site.ts";

/**
 * `tsx tests/site/pa11y.ts`: pa11y-ci over the cover of the built site, with HTML_CodeSniffer, at WCAG 2 AA. Axe reads every page in every-page.ts.
 * Body text is held to AAA contrast by the unit test of the tokens: HTML_CodeSniffer would ask it of every label too.
 * Exit 0: no finding. Exit 2: findings. Exit 1: pa11y-ci did not run to its end.
 */
const [server, executablePath, folder] = await Promise.all([startServer(siteDir), findBrowser(), mkdtemp(join(tmpdir(), "pa11y-"))]);
try {
  const config = {
    defaults: {
      standard: "WCAG2AA",
      runners: ["htmlcs"],
      timeout: 600_000,
      concurrency: 4,
      // Nothing on this site is kept between pages. A context for each page goes wrong now and then: "No target with given id found".
      useIncognitoBrowserContext: false,
      chromeLaunchConfig: { executablePath, args: [...browserFlags, "--process-per-site"] },
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
