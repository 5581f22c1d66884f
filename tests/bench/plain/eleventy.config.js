import { readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * What we compare with: Eleventy in its default configuration, one Nunjucks layout with the menu and the footer of our own pages, the same Markdown
 * files. Nothing is checked, looked up or drawn. Run in a folder made by generate.ts.
 * @param {import("@11ty/eleventy").UserConfig} config
 */
export default function (config) {
  config.addGlobalData("layout", "layout.njk");
  config.addGlobalData("navigatie", parse(readFileSync("_data/navigatie.yaml", "utf8")));
  return { dir: { input: "content", includes: "../_plain", data: "../_plain/data", output: "_site-plain" } };
}
