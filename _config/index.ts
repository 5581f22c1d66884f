import type { UserConfig } from "@11ty/eleventy";
import { isMainThread, workerData } from "node:worker_threads";
import { answerAsWhole, forWhole } from "./desk/editor/whole.ts";
import { edition } from "./eleventy/edition.ts";
import { start, type Kept } from "./eleventy/start.ts";
import { watch } from "./eleventy/watch.ts";
import { readSettings } from "./read/settings.ts";

export { beginCommand } from "./check/privacy/message.ts";
export { buildEdition } from "./eleventy/build-edition.ts";

// The thread of `npm start` that checks the whole site runs this file too.
if (!isMainThread && workerData === forWhole) answerAsWhole(readSettings());

/**
 * The table of contents of the build: what is registered, in order, and nothing else.
 * @param kept what outlives a reload of the configuration
 */
export default function configure(config: UserConfig, kept: Kept = {}): Record<string, unknown> {
  const serves = process.env.ELEVENTY_RUN_MODE === "serve";
  if (serves) config.addPlugin(start, { kept, code: new URL(import.meta.url) });
  else config.addPlugin(edition);
  config.addPlugin(watch);

  return {
    // For `npm start`, and whoever runs Eleventy by hand: the site that is published is made in a place of its own (cli/build.js), which wins from this.
    dir: { input: "content", output: ".cache/start", includes: "../_includes", data: "../_data" },
    // A site that is served is drawn when somebody asks.
    templateFormats: serves ? [] : ["md"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
