import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { CannotRun, Refusal } from "../model/refusal.js";
import { filesOf, manifestFile } from "../publish/after/manifest.ts";
import { command } from "./command.ts";
import { printed, ran } from "./uitgave.ts";

/**
 * `npm run verifieer -- <address or folder>`: rebuilds the site of the same commit and day in a clone of this repository, and compares every file
 * byte by byte. Exit 0: equal. Exit 1: not, and the differences are printed. Exit 2: it could not be compared.
 */
export default command(async ({ root, args: [place], output }) => {
  if (place === undefined) throw new CannotRun("Noem een adres of een map: npm run verifieer -- https://…");
  const get = /^https?:\/\//.test(place) ? fromAddress(place) : fromFolder(place);
  const status = z
    .looseObject({
      gebouwd: z.string(),
      commit: z
        .string()
        .regex(/^[0-9a-f]{40}$/)
        .optional(),
    })
    .safeParse(JSON.parse((await get("status.json"))?.toString("utf8") ?? "null"));
  if (!status.success || status.data.commit === undefined)
    throw new CannotRun("Deze site zegt niet van welke dag en welke commit zij is: status.json noemt die niet. Zij is niet na te maken.");
  const { gebouwd, commit } = status.data;
  const origin = /^Sitemap: (.+)\/sitemap\.xml$/m.exec((await get("robots.txt"))?.toString("utf8") ?? "")?.[1];
  const listed =
    (await get(manifestFile))?.toString("utf8").match(/(?<=^[0-9a-f]{64} {2}).+$/gm) ?? (get.files === undefined ? [] : await get.files());

  const again = await mkdtemp(join(tmpdir(), "verifieer-"));
  try {
    const made = await rebuild(root, again, {
      gebouwd,
      commit,
      origin,
      withBooks: listed.some((path) => path.startsWith("uitgaven/bestanden/")),
    });
    const mine = await filesOf(made);
    const wrong: string[] = [];
    let equal = 0;
    for (const path of new Set([...mine, ...listed])) {
      // Files that the host itself reads (`_headers`, `_redirects`) are not served.
      if (get.files === undefined && path.startsWith("_")) continue;
      const theirs = await get(path);
      const ours = mine.includes(path) ? await readFile(join(made, path)) : undefined;
      if (theirs === undefined) wrong.push(`${path}: is er niet`);
      else if (ours === undefined) wrong.push(`${path}: hoort niet bij deze commit en deze dag`);
      else if (hashOf(theirs) === hashOf(ours)) equal += 1;
      else wrong.push(`${path}: is anders`);
    }
    output.write(`${String(equal)} bestanden zijn gelijk aan commit ${commit.slice(0, 10)} van ${gebouwd}.\n`);
    if (wrong.length > 0)
      throw new Refusal(
        `${String(wrong.length)} bestanden niet:\n${wrong.map((line) => `  ${line}\n`).join("")}Een site met verhalen uit de privémap, of met uitgaven uit een archief, is zonder die mappen niet gelijk.`,
      );
  } finally {
    await rm(again, { recursive: true, force: true });
  }
});

/** Reads a file of a site by its path; undefined when it does not exist. `files` lists all paths, where that is possible. */
type Get = ((path: string) => Promise<Buffer | undefined>) & { readonly files?: () => Promise<string[]> };

function fromFolder(folder: string): Get {
  return Object.assign((path: string) => readFile(join(folder, path)).catch(() => undefined), { files: () => filesOf(folder) });
}

function fromAddress(address: string): Get {
  return async (path) => {
    const response = await fetch(new URL(path.replace(/(^|\/)index\.html$/, "$1"), address.endsWith("/") ? address : `${address}/`));
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined;
  };
}

interface Wanted {
  readonly gebouwd: string;
  readonly commit: string;
  readonly origin: string | undefined;
  readonly withBooks: boolean;
}

/** Rebuilds the site in a clone of its own, so that nothing in this folder affects it. */
async function rebuild(root: string, folder: string, { gebouwd, commit, origin, withBooks }: Wanted): Promise<string> {
  const clone = join(folder, "bron");
  if (
    !ran(["git", "clone", "--quiet", "--shared", "--no-checkout", root, clone], root) ||
    !ran(["git", "checkout", "--quiet", commit], clone)
  )
    throw new CannotRun(`Commit ${commit} staat niet in deze kloon. Haal de broncode op: git fetch`);
  const lock = "package-lock.json";
  const isSame = printed(["git", "hash-object", lock], clone) === printed(["git", "hash-object", lock], root);
  if (isSame && existsSync(join(root, "node_modules"))) await symlink(join(root, "node_modules"), join(clone, "node_modules"));
  else if (!ran(["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund"], clone))
    throw new CannotRun("Wat het bouwen nodig heeft, is niet te installeren.");
  const day = printed(["git", "show", "--no-patch", "--format=%cs", commit], clone).trim();
  const environment = {
    BOUWDATUM: gebouwd,
    UITGAVE: `${day} ${commit}`,
    PRIVE_CONTENT: "",
    UITGAVEN_ARCHIEF: "",
    ...(origin === undefined ? {} : { SITE_URL: origin }),
  };
  const steps = ["build", ...(withBooks ? ["edities"] : [])];
  for (const step of steps)
    if (!ran(["npm", "run", "--silent", step], clone, environment))
      throw new CannotRun(`De site is niet opnieuw te maken: npm run ${step} ging niet goed.`);
  return join(clone, "_site");
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
