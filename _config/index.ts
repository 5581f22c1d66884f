import type { UserConfig } from "@11ty/eleventy";
import { edition } from "./eleventy/edition.ts";
import { server } from "./eleventy/server.ts";
import { watch } from "./eleventy/watch.ts";

export { buildEdition } from "./eleventy/build-edition.ts";

/** The table of contents of the build: what is registered, in order, and nothing else. */
export default function configure(config: UserConfig): Record<string, unknown> {
  config.addPlugin(edition);
  config.addPlugin(watch);
  config.addPlugin(server);

  return {
    // For `npm start`, and whoever runs Eleventy by hand: the site that is published is made in a place of its own (cli/build.js), which wins from this.
    dir: { input: "content", output: ".cache/start", includes: "../_includes", data: "../_data" },
    templateFormats: ["md"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
