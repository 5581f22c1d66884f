import { build as bundleScript } from "esbuild";
import { join } from "node:path";
import { browsers, minifyStyle } from "../../publish/assets.ts";
import { readRegister } from "../../read/one-register.ts";
import { registerTable } from "../../read/registers.ts";

/** The scripts and style of the desk. */
interface Client {
  readonly script: Uint8Array;
  /** The script of the preview window. */
  readonly beside: Uint8Array;
  readonly style: string;
}

/**
 * Bundles the scripts and style of the desk when it opens; they are never part of the site.
 * @param root absolute path of the project
 */
export async function bundleClient(root: string): Promise<Client> {
  const { outputFiles } = await bundleScript({
    entryPoints: ["desk.tsx", "beside.tsx"].map((name) => join(root, "assets/js/desk", name)),
    outdir: root,
    bundle: true,
    minify: true,
    format: "iife",
    jsx: "automatic",
    jsxImportSource: "preact",
    target: browsers,
    write: false,
    legalComments: "none",
    logLevel: "silent",
  });
  const style = await minifyStyle(
    join(root, "assets"),
    "redactie.css",
    await readRegister(root, registerTable.colours).catch(() => undefined),
  );
  const [script, beside] = ["desk.js", "beside.js"].map((name) => outputFiles.find(({ path }) => path.endsWith(name))?.contents);
  if (script === undefined || beside === undefined) throw new TypeError("The bundler made another script than the desk asked for.");
  return { script, beside, style };
}
