import { execFile } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { copyFolder } from "./buildable.ts";
import { buildableSite, change, siteAt } from "./fixture-site.ts";

const run = promisify(execFile);

/** A file of the build with something put before a line of it. */
async function withBefore(path: string, line: string, addition: string): Promise<string> {
  const text = await readFile(path, "utf8");
  expect(text, `${path} has the line that this test builds on`).toContain(line);
  return text.replace(line, `${addition}${line}`);
}

test("a new kind of page is three source files: its row, its view, its layout", async () => {
  const code = {
    "_config/model/kinds.ts": await withBefore(
      "_config/model/kinds.ts",
      "  pagina: row({",
      '  proef: row({ schema: overzicht, files: ["proef/index"], room: "Proef", register: "lees", sheet: "lees", script: "exit", search: true, feed: false }),\n',
    ),
    "_config/draw/views/front.ts": (
      await withBefore(
        "_config/draw/views/front.ts",
        "    pagina: (page, frame)",
        "    proef: (page, frame) => ({ title: view(page, frame).data.titel, frame }),\n",
      )
    )
      .replace("frontLayouts = {", "frontLayouts = { proef: Proef,")
      .replace(/^/, 'import { Proef } from "../../../_includes/layouts/Proef.tsx";\n'),
    "_includes/layouts/Proef.tsx": `import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import type { Frame } from "../views.ts";

export function Proef({ title, frame }: { readonly title: string; readonly frame: Frame }): VNode {
  return (
    <Document frame={frame} composition="page">
      <h1>Een proef: {title}</h1>
    </Document>
  );
}
`,
  };
  expect(Object.keys(code).length).toBeLessThanOrEqual(3);
  const page = (await readFile("tests/fixtures/site/content/over/index.md", "utf8")).replace(/^titel: .*$/m, "titel: Nieuwe soort");
  const root = await buildableSite({ "content/proef/index.md": page });
  for (const folder of ["_config", "_shared", "_includes"]) {
    await rm(join(root, folder), { force: true });
    copyFolder(folder, join(root, folder));
  }
  // Its own configuration, so that the changed copy of the build is what builds.
  await change(root, { ...code, ".eleventy.js": await readFile(".eleventy.js"), "tsconfig.json": await readFile("tsconfig.json") });
  await run(process.execPath, [join(root, "_config/cli/build.js")], { cwd: root });
  const site = await siteAt(root);
  const $ = await site.page("/proef/");
  expect($("h1").text()).toBe("Een proef: Nieuwe soort");
  expect($("link[rel=stylesheet]").attr("href")).toMatch(/^\/assets\/lees\./);
  expect((await site.page("/zoeken/"))(".a-z a[href='/proef/']")).toHaveLength(1);
});
