import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { promisify } from "node:util";
import { zipSync } from "fflate";
import type { Changes } from "../../../_shared/redactie.ts";
import { placeNames } from "../../check/privacy/story-details.ts";
import type { DenyList } from "../../check/privacy/deny-list.ts";
import { privacyLint } from "../../check/privacy.ts";
import { formatFaults, neverAllowed, type Fault, type FaultCode } from "../../model/faults.ts";
import { Refusal } from "../../model/refusal.js";
import { parseFrontMatter } from "../../read/front-matter.ts";
import { isPrivate } from "../../read/private.ts";
import { isLitter } from "../../read/read.ts";
import { isRegister } from "../../read/registers.ts";
import type { Items } from "./items.ts";

const run = promisify(execFile);

/** The folders that editors change; other changes in the project are not committed here. */
const theirs = ["content", "_data", "assets/images", "assets/geluid"];

/**
 * Whether the project is a Git repository, and Git is installed.
 * @param root absolute path of the project
 */
async function hasGit(root: string): Promise<boolean> {
  try {
    const { stdout } = await run("git", ["-C", root, "rev-parse", "--show-prefix"]);
    return stdout.trim() === "";
  } catch {
    return false;
  }
}

/** The changes in plain words: since the last commit, or without Git since the desk was opened. */
export async function changesIn(root: string, { touched }: Pick<Items, "touched">): Promise<Changes> {
  const git = await hasGit(root);
  const files = git
    ? await changedInGit(root)
    : [...touched.keys()].map((full) => relative(root, full).replaceAll("\\", "/")).filter((file) => !file.startsWith(".."));
  const changes = await Promise.all(
    files.sort().map(async (file) => {
      const before = git ? await inGit(root, file) : touched.get(join(root, file));
      const after = await readFile(join(root, file)).catch(() => undefined);
      return before !== undefined && after !== undefined && Buffer.from(before).equals(after)
        ? []
        : [{ file, says: saying(file, before, after) }];
    }),
  );
  return { git, changes: changes.flat() };
}

async function changedInGit(root: string): Promise<string[]> {
  const { stdout } = await run(
    "git",
    ["-C", root, "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames", "--", ...theirs],
    { maxBuffer: 50_000_000 },
  );
  return stdout.split("\0").flatMap((line) => (line.length > 3 && !isLitter(basename(line)) ? [line.slice(3)] : []));
}

async function inGit(root: string, file: string): Promise<Uint8Array | undefined> {
  return run("git", ["-C", root, "show", `HEAD:${file}`], { encoding: "buffer", maxBuffer: 50_000_000 }).then(
    ({ stdout }) => stdout,
    () => undefined,
  );
}

/** Describes one change in a sentence. */
function saying(file: string, before: Uint8Array | undefined, after: Uint8Array | undefined): string {
  const [old, now] = [before, after].map((bytes) => (bytes === undefined || !file.endsWith(".md") ? undefined : readIn(bytes, file)));
  const name = isRegister(file)
    ? `het register ${file.replace(/^_data\//, "")}`
    : file.startsWith("assets/")
      ? `het bestand ${file.split("/").at(-1) ?? ""}`
      : `“${now?.title ?? old?.title ?? file}”`;
  if (after === undefined) return `Weggehaald: ${name}.`;
  if (before === undefined) return `Nieuw: ${name}${now?.concept === true ? ", nog een concept" : ""}.`;
  if (old === undefined || now === undefined) {
    const [less, more] = linesApart(Buffer.from(before).toString("utf8"), Buffer.from(after).toString("utf8"));
    return `Veranderd: ${name}, ${String(more)} ${more === 1 ? "regel" : "regels"} erbij en ${String(less)} eraf.`;
  }
  const fields = [...new Set([...Object.keys(old.fields), ...Object.keys(now.fields)])].filter(
    (field) => JSON.stringify(old.fields[field]) !== JSON.stringify(now.fields[field]) && field !== "concept",
  );
  const parts = [
    ...(fields.length === 0 ? [] : [fields.length === 1 ? `het veld ${fields[0] ?? ""}` : `de velden ${fields.join(", ")}`]),
    ...(old.body === now.body ? [] : ["de tekst"]),
  ];
  const state = old.concept === now.concept ? "" : now.concept ? " Het is weer een concept." : " Het staat klaar voor de site.";
  return `Veranderd: ${name}${parts.length === 0 ? "" : `, ${parts.join(" en ")}`}.${state}`;
}

function readIn(
  bytes: Uint8Array,
  file: string,
): { title?: string; concept: boolean; fields: Readonly<Record<string, unknown>>; body: string } {
  const text = Buffer.from(bytes).toString("utf8").replace(/\r\n?/g, "\n");
  const parsed = parseFrontMatter({ file, path: file, text });
  if ("faults" in parsed) return { concept: false, fields: {}, body: text };
  const { value } = parsed.yaml;
  const fields: Readonly<Record<string, unknown>> = typeof value === "object" && value !== null ? { ...value } : {};
  return {
    ...(typeof fields.titel === "string" ? { title: fields.titel } : {}),
    concept: fields.concept === true,
    fields,
    body: parsed.body,
  };
}

function linesApart(before: string, after: string): [less: number, more: number] {
  const [old, now] = [before, after].map((text) => text.split("\n"));
  const count = (lines: readonly string[] = [], others: readonly string[] = []): number => {
    const left = new Map<string, number>();
    for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
    return lines.filter((line) => {
      const times = left.get(line) ?? 0;
      left.set(line, times - 1);
      return times <= 0;
    }).length;
  };
  return [count(old, now), count(now, old)];
}

/** What may not stay in the history of the project, nor go out by mail: besides what is never allowed, a story that somebody told us. */
const neverKept: ReadonlySet<FaultCode> = new Set([...neverAllowed, "interview-in-project", "verhaal-ingetrokken", "verborgen-gegevens"]);

/**
 * Refuses to commit or send anything while the content holds something that would have to be taken out of the history again.
 * @param faults of the files as they are now
 * @throws {@link Refusal} with those faults
 */
export function refuseUnfit(faults: readonly Fault[]): void {
  const found = faults.filter(({ code, file }) => neverKept.has(code) && !isPrivate(file));
  if (found.length > 0)
    throw new Refusal(
      `Dit kan nu niet: wat is vastgelegd of verstuurd, haalt niemand meer terug. Haal eerst weg wat hier staat, en bewaar.\n\n${formatFaults(found)}`,
    );
}

/**
 * Commits what editors changed, and nothing else, even when other files are staged.
 * @param message in which nothing may lead to a person
 * @throws {@link Refusal} with the message of Git
 */
export async function commit(root: string, message: string, denyList: DenyList | undefined): Promise<string> {
  if (message.trim() === "") throw new Refusal("Schrijf in één zin wat u veranderde.");
  const { always, faults } = privacyLint({ places: placeNames([]), denyList })({ file: "", path: "", text: message }, false);
  if (always.length + faults.length > 0)
    throw new Refusal("In deze zin staat een naam, nummer of adres. Hij blijft voor altijd in de geschiedenis: zeg het zonder.");
  const files = await changedInGit(root);
  if (files.length === 0) throw new Refusal("Er is niets om vast te leggen.");
  try {
    await run("git", ["-C", root, "add", "--", ...files]);
    await run("git", ["-C", root, "commit", "--quiet", "-m", message.trim(), "--", ...files]);
    const { stdout } = await run("git", ["-C", root, "log", "-1", "--format=%h"]);
    return `Vastgelegd als ${stdout.trim()}: ${String(files.length)} ${files.length === 1 ? "bestand" : "bestanden"}. Naar de server gaat het pas als iemand het doorstuurt (git push).`;
  } catch (error) {
    const said = typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr).trim() : "";
    throw new Refusal(
      /user\.(?:name|email)|tell me who you are/i.test(said)
        ? "Git weet niet wie u bent. Vraag een ontwikkelaar om uw naam en adres in te stellen, of stuur de wijziging als zip."
        : `Vastleggen lukte niet. Git zegt:\n${said.slice(0, 2000)}`,
    );
  }
}

/** The changes as one zip file to send: every changed file as it is now, and a list of what changed. */
export async function zipOf(root: string, { changes }: Changes): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const { file } of changes) {
    const bytes = await readFile(join(root, file)).catch(() => undefined);
    if (bytes !== undefined) files[file] = bytes;
  }
  files["LEES-MIJ.txt"] = Buffer.from(
    `Zet deze mappen over die van het project heen. Wat er veranderde:\n\n${changes.map(({ file, says }) => `- ${says}\n  ${file}\n`).join("")}`,
  );
  return zipSync(files);
}
