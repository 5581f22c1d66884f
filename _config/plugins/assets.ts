import { build as bundleScript } from "esbuild";
import { bundleAsync as bundleStyle } from "lightningcss";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** Addresses of the client code of this build; a name carries the hash of its content, so that it can be cached for ever. */
export interface AssetUrls {
  readonly css: string;
  readonly helpCss: string;
  readonly exit: string;
  readonly search: string;
  readonly testimonies: string;
  readonly readingFont: string;
}

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
 * @throws with the bundler's own message, which names file and line
 */
export async function makeAssets(source: string): Promise<Assets> {
  const files = new Map<string, Uint8Array>();
  const add = (name: string, content: Uint8Array): string => {
    const [stem = "", extension = ""] = name.split(".");
    const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
    const path = `assets/${stem}.${hash}.${extension}`;
    files.set(path, content);
    return `/${path}`;
  };
  const style = async (name: string): Promise<string> =>
    add(name, (await bundleStyle({ filename: join(source, "css", name), minify: true, targets })).code);
  const script = async (path: string): Promise<string> => {
    const { outputFiles } = await bundleScript({
      entryPoints: [join(source, "js", path)],
      bundle: true,
      minify: true,
      format: "iife",
      target: ["chrome105", "safari15.4", "firefox100"],
      write: false,
      legalComments: "none",
      logLevel: "silent",
    });
    return add(basename(path).replace(/\.ts$/, ".js"), outputFiles[0]?.contents ?? new Uint8Array());
  };
  const [css, helpCss, exit, search, testimonies] = await Promise.all([
    style("index.css"),
    style("hulp.css"),
    script("exit.ts"),
    script("islands/search.ts"),
    script("islands/testimony-filter.ts"),
  ]);
  return {
    urls: { css, helpCss, exit, search, testimonies, readingFont: "/assets/fonts/faustina-latin-wght-normal.woff2" },
    write: async (outputDir) => {
      await mkdir(join(outputDir, "assets"), { recursive: true });
      await Promise.all([...files].map(([path, content]) => writeFile(join(outputDir, path), content)));
    },
  };
}
