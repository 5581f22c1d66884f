import type { UserConfig } from "@11ty/eleventy";
import { edition } from "./eleventy/edition.ts";
import { server } from "./eleventy/server.ts";
import { watch } from "./eleventy/watch.ts";

/** The table of contents of the build: what is registered, in order, and nothing else. */
export default function configure(config: UserConfig): Record<string, unknown> {
  config.addPlugin(edition);
  config.addPlugin(watch);
  config.addPlugin(server);

  return {
    dir: { input: "content", includes: "../_includes", data: "../_data" },
    templateFormats: ["md"],
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
  };
}
