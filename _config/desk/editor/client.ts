import { build as bundleScript } from "esbuild";
import { bundleAsync as bundleStyle } from "lightningcss";
import { join } from "node:path";
import { browsers, styleTargets } from "../../publish/assets.ts";

/** What the page of the desk is made of. */
export interface Client {
  readonly script: Uint8Array;
  readonly style: Uint8Array;
}

/**
 * Bundles the page of the desk when the desk opens; it is in no site.
 * @param root absolute path of the project
 */
export async function bundleClient(root: string): Promise<Client> {
  const { outputFiles } = await bundleScript({
    entryPoints: [join(root, "assets/js/desk/desk.tsx")],
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
  const { code } = await bundleStyle({ filename: join(root, "assets/css/redactie.css"), minify: true, targets: styleTargets });
  return { script: outputFiles[0]?.contents ?? new Uint8Array(), style: code };
}
