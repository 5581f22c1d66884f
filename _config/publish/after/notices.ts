import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { build } from "esbuild";
import { z } from "zod";
import { modules, scripts } from "../../model/assets.ts";

const manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

/**
 * The licence notices of all third-party code and fonts that the site sends to a browser.
 * @param root absolute path of the project
 * @throws for a package without the text of its licence
 */
export async function noticesOf(root: string): Promise<string> {
  const packages = await shippedPackages(root);
  const parts = await Promise.all(packages.map((folder) => noticeOf(folder)));
  const fonts = join(root, "assets/fonts");
  for (const name of (await readdir(fonts)).filter((file) => file.endsWith("-LICENSE.txt")).sort())
    parts.push(`${name.replace("-LICENSE.txt", "")} (lettertype)\n\n${(await readFile(join(fonts, name), "utf8")).trim()}`);
  const line = `\n\n${"-".repeat(72)}\n\n`;
  return `Wat deze site van anderen naar een browser stuurt, met de licentie ervan.${line}${parts.join(line)}\n`;
}

/**
 * Packages of which code ends up in a script of the site.
 * @returns absolute paths of their folders, sorted by name
 */
export async function shippedPackages(root: string): Promise<string[]> {
  const entries = [...Object.values(scripts), ...Object.values(modules)].map((path) => join(root, "assets/js", path));
  const { metafile } = await build({
    entryPoints: entries,
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: root,
    format: "esm",
    jsx: "automatic",
    jsxImportSource: "preact",
    define: { searchPanel: "{}", searchSheet: "{}" },
    logLevel: "silent",
    absWorkingDir: root,
  });
  const used = Object.values(metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = used.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(folders)].map((folder) => join(root, folder)).sort((a, b) => (nameIn(a) < nameIn(b) ? -1 : 1));
}

function nameIn(folder: string): string {
  return folder.slice(folder.lastIndexOf("node_modules/"));
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = manifest.parse(createRequire(join(folder, "package.json"))(join(folder, "package.json")));
  const files = await readdir(folder);
  const text = files.find((file) => /^(?:licen[cs]e|copying)(?:[.-]|$)/i.test(file));
  if (text === undefined) return `${name} ${version} (${license})\n\n${await standIn(folder, license)}`;
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, text), "utf8")).trim()}`;
}

/**
 * For a package that names its licence but contains no text of it: the licence section of its README, or a sentence that says the text is missing.
 */
async function standIn(folder: string, license: string): Promise<string> {
  const readme = (await readdir(folder)).find((file) => /^readme/i.test(file));
  const text = readme === undefined ? "" : await readFile(join(folder, readme), "utf8");
  const said = /^#+ *licen[cs]e\s*\n([^#]*)/im.exec(text)?.[1]?.trim() ?? "";
  return said === "" ? `Het pakket noemt ${license} en heeft geen tekst daarvan bij zich.` : said;
}
