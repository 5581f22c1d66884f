import { build as bundleScript } from "esbuild";
import { bundleAsync as bundleStyle } from "lightningcss";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { helpSheet, modules, scripts, sheets, type AssetUrls, type InlineStyle } from "../model/assets.ts";

export interface Assets {
  readonly urls: AssetUrls;
  /** Writes the files to the output folder. */
  readonly write: (outputDir: string) => Promise<void>;
}

/** The oldest browsers that get the whole design; older ones get plain, readable pages (versions as major << 16 | minor << 8). */
const targets = { chrome: 105 << 16, safari: (15 << 16) | (4 << 8), firefox: 100 << 16 };

/**
 * Bundles style sheets and client scripts.
 * @param source absolute path of the assets folder
 * @param runningHeads CSS for the end of the sheet of the whole books
 * @throws with the bundler's own message, which names file and line
 */
export async function makeAssets(source: string, runningHeads = ""): Promise<Assets> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: Uint8Array): string => {
    const [stem = "", extension = ""] = name.split(".");
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const path = `assets/${stem}.${hash}.${extension}`;
    files.set(path, content);
    return `/${path}`;
  };
  const style = async (name: string): Promise<string> => {
    const code = await minify(source, name);
    return add(name, name === sheets.alles ? Buffer.concat([code, Buffer.from(runningHeads)]) : code);
  };
  const script = async (path: string, format: "iife" | "esm" = "iife"): Promise<string> => {
    const { outputFiles } = await bundleScript({
      entryPoints: [join(source, "js", path)],
      bundle: true,
      minify: true,
      format,
      jsx: "automatic",
      jsxImportSource: "preact",
      target: ["chrome105", "safari15.4", "firefox100"],
      write: false,
      legalComments: "none",
      logLevel: "silent",
    });
    return add(basename(path).replace(/\.tsx?$/, ".js"), outputFiles[0]?.contents ?? new Uint8Array());
  };
  const [helpStyle, sheetUrls, scriptUrls, moduleUrls] = await Promise.all([
    makeHelpStyle(source),
    addresses(sheets, style),
    addresses(scripts, (path) => script(path)),
    addresses(modules, (path) => script(path, "esm")),
  ]);
  return {
    urls: {
      sheets: sheetUrls,
      scripts: scriptUrls,
      modules: moduleUrls,
      readingFont: "/assets/fonts/faustina-latin-wght-normal.woff2",
      helpStyle,
    },
    write: async (outputDir) => {
      await mkdir(join(outputDir, "assets"), { recursive: true });
      await Promise.all([...files].map(([path, content]) => writeFile(join(outputDir, path), content)));
    },
  };
}

/**
 * The style of the help pages, ready to stand in a page.
 * @param source absolute path of the assets folder
 * @throws with the bundler's own message; or when the style would end the element it stands in
 */
export async function makeHelpStyle(source: string): Promise<InlineStyle> {
  const css = Buffer.from(await minify(source, helpSheet)).toString("utf8");
  if (css.includes("</")) throw new Error(`${helpSheet} holds "</", which a page would read as the end of its style.`);
  return { css, source: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
}

async function minify(source: string, name: string): Promise<Uint8Array> {
  const { code } = await bundleStyle({ filename: join(source, "css", name), minify: true, targets });
  return code;
}

/** Bundles every entry of a list; the address of each, under the same name. */
async function addresses<K extends string>(
  entries: Readonly<Record<K, string>>,
  bundle: (path: string) => Promise<string>,
): Promise<Readonly<Record<K, string>>> {
  const made: Partial<Record<K, string>> = {};
  const names = Object.keys(entries).filter((name): name is K => Object.hasOwn(entries, name));
  await Promise.all(
    names.map(async (name) => {
      made[name] = await bundle(entries[name]);
    }),
  );
  return whole(made, names);
}

/** The record with every name in it. */
function whole<K extends string>(made: Partial<Record<K, string>>, names: readonly K[]): Readonly<Record<K, string>> {
  const complete = (record: Partial<Record<K, string>>): record is Record<K, string> => names.every((name) => record[name] !== undefined);
  if (!complete(made)) throw new Error("An asset was not bundled.");
  return made;
}
