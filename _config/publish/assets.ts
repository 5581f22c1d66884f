import { build as bundleScript } from "esbuild";
import { bundleAsync as bundleStyle, transform as transformStyle } from "lightningcss";
import { createHash } from "node:crypto";
import { readFile, realpath } from "node:fs/promises";
import { basename, dirname, join, normalize } from "node:path";
import { inlineSheets, modules, scripts, sheets, type AssetUrls, type InlineStyle } from "../model/assets.ts";
import type { GeneratedFile } from "../model/output.ts";
import { isPaletteGroup, type Palette } from "../model/palette.ts";
import { hashSources } from "../read/content-hash.js";
import type { MadeMemory } from "../read/memory/made.ts";
import { inColours, tokensOf } from "./colours.ts";

export interface Assets {
  readonly urls: AssetUrls;
  readonly files: readonly GeneratedFile[];
}

/** The oldest browsers that get the whole design; older ones get plain, readable pages (versions as major << 16 | minor << 8). */
const styleTargets = { chrome: 105 << 16, safari: (15 << 16) | (4 << 8), firefox: 100 << 16 };
/** The same browsers, for scripts. */
export const browsers = ["chrome105", "safari15.4", "firefox100"];

/** The folders of the project that style sheets and client scripts import from, besides packages. */
const sources = ["_config", "_includes", "_shared", "assets/css", "assets/js"];

/**
 * Bundles style sheets and client scripts. A bundle of the same sources is taken from the cache.
 * @param source absolute path of the assets folder
 * @param palette undefined while it has a fault: then everything gets the default colours of the browser
 * @throws with the bundler's own message, which names file and line
 */
export async function makeAssets(source: string, palette: Palette | undefined, memory: MadeMemory): Promise<Assets> {
  // The bundler imports from where the files really lie.
  const hash = hashSources(createHash("sha256"), dirname(await realpath(source)), sources);
  const madeOf = hash.update(JSON.stringify(palette ?? "")).digest("hex");
  const once = async (name: string, make: () => Promise<string>): Promise<string> => {
    const known = memory.recall([madeOf, name]);
    if (known !== undefined) return known;
    const made = await make();
    memory.remember([madeOf, name], made);
    return made;
  };
  const files = new Map<string, string>();
  const add = (name: string, content: string): string => {
    const [stem = "", extension = ""] = name.split(".");
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const address = `/assets/${stem}.${hash}.${extension}`;
    files.set(address, content);
    return address;
  };
  const sheet = async (name: string): Promise<string> => add(name, await once(name, () => minifyStyle(source, name, palette)));
  const script = async (path: string, format: "iife" | "esm", addresses: Addresses = {}): Promise<string> => {
    const bundle = (): Promise<string> => bundleOf(join(source, "js", path), format, addresses);
    return add(basename(path).replace(/\.tsx?$/, ".js"), await once(JSON.stringify([path, format, addresses]), bundle));
  };
  // Every page can open the search, and many can open notes and references: the address of what a script fetches is compiled into that script,
  // instead of written in every page.
  const searchPanel = sheet(sheets.searchPanel).then((searchSheet) => script(modules.searchPanel, "esm", { searchSheet }));
  const wordModule = script(modules.word, "esm");
  const notebook = Promise.all([wordModule, sheet(sheets.notes)]).then(([word, notesSheet]) =>
    script(modules.notebook, "esm", { wordModule: word, notesSheet }),
  );
  const testimonyFilter = script(modules.testimonyFilter, "esm");
  const carryOn = script(modules.carryOn, "esm");
  const early: Readonly<Record<string, Promise<string>>> = {
    [modules.searchPanel]: searchPanel,
    [modules.word]: wordModule,
    [modules.notebook]: notebook,
    [modules.testimonyFilter]: testimonyFilter,
    [modules.carryOn]: carryOn,
  };
  const [inline, sheetUrls, scriptUrls, moduleUrls] = await Promise.all([
    makeInlineStyles(source, palette, once),
    bundled(sheets, sheet),
    Promise.all([searchPanel, notebook, testimonyFilter, carryOn]).then(([panel, notes, filter, carry]) =>
      bundled(scripts, (path) => script(path, "iife", { searchPanel: panel, notebook: notes, testimonyFilter: filter, carryOn: carry })),
    ),
    bundled(modules, (path) => early[path] ?? script(path, "esm")),
  ]);
  const mark = await readFile(join(source, "icons/merk.svg"), "utf8");
  files.set("/assets/icons/merk.svg", palette === undefined ? mark : inColours(mark, palette));
  return {
    urls: {
      sheets: sheetUrls,
      scripts: scriptUrls,
      modules: moduleUrls,
      fonts: ["/assets/fonts/faustina-nl.woff2", "/assets/fonts/instrument-sans-nl.woff2"],
      inline,
    },
    files: [...files].map(([address, content]) => ({ address, content })),
  };
}

/** The addresses that a script fetches itself, by the name that they have in its source. */
type Addresses = Readonly<Record<string, string>>;

async function bundleOf(entry: string, format: "iife" | "esm", addresses: Addresses): Promise<string> {
  const { outputFiles } = await bundleScript({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format,
    jsx: "automatic",
    jsxImportSource: "preact",
    target: browsers,
    write: false,
    legalComments: "none",
    define: Object.fromEntries(Object.entries(addresses).map(([name, address]) => [name, JSON.stringify({ address })])),
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Makes the inline styles of pages.
 * @param source absolute path of the assets folder
 * @param palette undefined while it has a fault
 * @param once makes something, or returns the cached result for the same sources
 * @throws with the bundler's own message; or when a style contains "</", which would end its element
 */
export async function makeInlineStyles(
  source: string,
  palette: Palette | undefined,
  once = (_name: string, make: () => Promise<string>): Promise<string> => make(),
): Promise<AssetUrls["inline"]> {
  return bundled(inlineSheets, async (name): Promise<InlineStyle> => {
    const css = await once(name, async () => withoutUnread(await minifyStyle(source, name, palette)));
    if (css.includes("</")) throw new Error(`${name} holds "</", which a page would read as the end of its style.`);
    return { css, source: `'sha256-${createHash("sha256").update(css).digest("base64")}'` };
  });
}

/** A style sheet without the custom properties that it never reads. Only for one that is all the style of its pages: another sheet could read them. */
function withoutUnread(css: string): string {
  const names = (pattern: RegExp): Set<string> => new Set([...css.matchAll(pattern)].map(([, name = ""]) => name));
  const read = names(/var\((--[\w-]+)/g);
  const unread = [...names(/(?<![\w-])(--[\w-]+):/g)].filter((name) => !read.has(name));
  if (unread.length === 0) return css;
  const { code } = transformStyle({ filename: "inline.css", code: Buffer.from(css), minify: true, unusedSymbols: unread });
  // A property that only those read is unread now.
  return withoutUnread(Buffer.from(code).toString("utf8"));
}

/** The path from which a style sheet imports the colours of a group; no such file exists. */
const paletteFile = /\/tokens\/kleuren\/([a-z]+)\.css$/;

/**
 * Bundles a style sheet, with the palette where it imports that.
 * @param source absolute path of the assets folder
 */
export async function minifyStyle(source: string, name: string, palette: Palette | undefined): Promise<string> {
  const read = (path: string): string | Promise<string> => {
    const group = paletteFile.exec(normalize(path).replaceAll("\\", "/"))?.[1];
    return isPaletteGroup(group) ? tokensOf(palette, group) : readFile(path, "utf8");
  };
  const { code } = await bundleStyle({ filename: join(source, "css", name), minify: true, targets: styleTargets, resolver: { read } });
  return Buffer.from(code).toString("utf8");
}

/** Bundles every entry of a list; returns each result under the same name. */
async function bundled<K extends string, V>(
  entries: Readonly<Record<K, string>>,
  bundle: (path: string) => Promise<V>,
): Promise<Readonly<Record<K, V>>> {
  const names = Object.keys(entries).filter((name): name is K => Object.hasOwn(entries, name));
  const made: Partial<Record<K, V>> = {};
  // Keeps the order of the list, whichever is ready first, so that every build writes the same output.
  for (const { name, value } of await Promise.all(names.map(async (key) => ({ name: key, value: await bundle(entries[key]) }))))
    made[name] = value;
  return whole(made, names);
}

/** Checks that the record is complete. */
function whole<K extends string, V>(made: Partial<Record<K, V>>, names: readonly K[]): Readonly<Record<K, V>> {
  const complete = (record: Partial<Record<K, V>>): record is Record<K, V> => names.every((name) => record[name] !== undefined);
  if (!complete(made)) throw new Error("An asset was not bundled.");
  return made;
}
