import Eleventy from "@11ty/eleventy";
import { load, type CheerioAPI } from "cheerio";
import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, lstat, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { format } from "node:util";
import { inject, vi } from "vitest";
import { checkpoint, type CheckpointOptions, type CheckpointResult } from "../../_config/edition/checkpoint.ts";
import { openCheckMemories, type CheckMemories } from "../../_config/read/memory/check.ts";
import { readSettings } from "../../_config/read/settings.ts";
import type { Given } from "../../_config/cli/command.ts";
import { compile } from "../../_config/cli/compiled.js";
import { build as buildSite, takeAway } from "../../_config/cli/site.js";
import type * as compiled from "../../_config/index.ts";
import { copyFolder, lent, makeBuildable } from "./buildable.ts";
import { passing } from "./passing.ts";

/** The files that a test changes in its copy of the fixture site: new content by path from the root; null removes the file. */
export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/**
 * A copy of `tests/fixtures/site` for one test to change. It is inside the project, so that the bundler finds node_modules in a parent folder, and
 * is removed when the test file has ended.
 * @returns absolute path of the root: the folder of content/ and _data/
 */
export async function fixtureSite(changes: Changes = {}): Promise<string> {
  await mkdir(".cache", { recursive: true });
  const root = await mkdtemp(resolve(".cache/fixture-"));
  passing.push(root);
  copyFolder("tests/fixtures/site", root);
  const built = inject("standing");
  if (built !== undefined) copyFolder(join(built, ".cache"), join(root, ".cache"));
  await change(root, changes);
  return root;
}

/** A copy of the fixture site that can be built: with the project's own assets and configuration. */
export async function buildableSite(changes: Changes = {}): Promise<string> {
  const root = await fixtureSite({ ".eleventy.js": 'export { default } from "../../.eleventy.js";\n', ...changes });
  makeBuildable(root);
  return root;
}

/** The unchanged fixture site, built once before all tests. Do not change it. */
export async function standingSite(): Promise<BuiltSite> {
  const root = inject("standing");
  if (root === undefined) throw new Error("Only the tests of builds have a site that stands.");
  return siteAt(root);
}

/** A fixture site that was built first and changed after that. */
export async function builtBefore(changes: Changes): Promise<string> {
  const [root, standing] = [await buildableSite(changes), await standingSite()];
  await copyBuilt(standing.root, root);
  return root;
}

/** Copies the built site of one root to another, with the data file that is kept beside it. */
export async function copyBuilt(from: string, to: string): Promise<void> {
  copyFolder(join(from, "_site"), join(to, "_site"));
  await cp(join(from, "._site.verhalen.json"), join(to, "._site.verhalen.json"));
}

/** A folder outside the fixture site, for the variable PRIVE_CONTENT; removed when the test file has ended. */
export async function privateFolder(files: Changes): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "prive-"));
  passing.push(folder);
  await change(folder, files);
  return folder;
}

/** Writes and removes files of a fixture site. */
export async function change(root: string, changes: Changes): Promise<void> {
  for (const [path, content] of Object.entries(changes)) {
    await makeOwn(root, path);
    const file = join(root, path);
    if (content === null) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  }
}

/** When a path is in a folder linked from the project, replaces the link by a copy: the project's own files are never changed. */
async function makeOwn(root: string, path: string): Promise<void> {
  const folder = lent.find((name) => path.startsWith(`${name}/`));
  if (folder === undefined) return;
  const place = join(root, folder);
  if ((await lstat(place).catch(() => undefined))?.isSymbolicLink() !== true) return;
  await rm(place);
  copyFolder(folder, place);
}

/** The text of a file of the fixture site in the repository, as a start for a changed version. */
export async function original(path: string): Promise<string> {
  return readFile(join("tests/fixtures/site", path), "utf8");
}

/** A built site, read as a visitor or a machine would. */
export interface BuiltSite {
  readonly root: string;
  /** Every file of the output, as paths from it, sorted. */
  readonly files: readonly string[];
  readonly bytes: (path: string) => Promise<Buffer>;
  /** The parsed page at an address, "/longread/". */
  readonly page: (address: string) => Promise<CheerioAPI>;
}

/** Builds a buildable site with the project's own configuration; by default into `site/` under its root. */
export async function build(root: string, output = join(root, "site")): Promise<BuiltSite> {
  // As the command line does: otherwise the folder in the configuration would override ours.
  const eleventy = new Eleventy(join(root, "content"), output, { configPath: ".eleventy.js", quietMode: true, source: "cli" });
  eleventy.disableLogger();
  await eleventy.write();
  return siteAt(root, output);
}

/** What the commands remember of a fixture site. */
export const memoriesOf = (root: string): CheckMemories => openCheckMemories(readSettings(root, {})).memories;

/** Checks a fixture site as the command does, with the same cache. */
export async function check(root: string, more: Partial<CheckpointOptions> = {}): Promise<CheckpointResult> {
  return checkpoint({ root, today: "2031-05-06", ...memoriesOf(root), ...more });
}

/** A site that was built already; by default in `_site/` under its root. */
export async function siteAt(root: string, output = join(root, "_site")): Promise<BuiltSite> {
  return {
    root,
    files: await filesUnder(output),
    // Synchronous: some tests read every file, and reading through promises costs four times the CPU.
    bytes: async (path) => Promise.resolve(readFileSync(join(output, path))),
    page: async (address) =>
      Promise.resolve(load(readFileSync(join(output, address.endsWith("/") ? `${address}index.html` : address), "utf8"))),
  };
}

/** Every file under a folder, as sorted paths from it. */
export async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Commands that end by themselves. */
export type CommandName =
  | "build"
  | "controle"
  | "edities"
  | "intrekken"
  | "nabellen"
  | "namenlijst"
  | "nieuw"
  | "pakketten"
  | "plaatsklaar"
  | "servers"
  | "vastzetten"
  | "verplaats"
  | "weghalen";

/** Commands that run until they are stopped, or that check a site from outside. */
export type ProcessName = "redactie" | "release" | "start" | "verifieer" | "wacht";

/** Environment variables for a command, besides those of the test (PRIVE_CONTENT, another BOUWDATUM). */
interface Setting {
  readonly environment?: Readonly<Record<string, string>>;
}

/** Empty input: `--herstel` and `nieuw` get no answers to their questions. */
const nobody = Readable.from([]);

/**
 * Runs one of the editors' commands in a fixture site as `npm run` does, but in the process of the test, where its modules are already loaded. One
 * at a time: everything printed meanwhile counts as output of the command.
 */
export async function command(
  name: CommandName,
  root: string,
  args: readonly string[] = [],
  { environment = {} }: Setting = {},
): Promise<Run> {
  const set = { BOUWDATUM: "2031-05-06", ...environment };
  for (const [variable, value] of Object.entries(set)) vi.stubEnv(variable, value);
  const [output, errors] = [new Said(), new Said()];
  const before = { ...console };
  console.log = console.info = (...words: unknown[]) => void output.write(`${format(...words)}\n`);
  console.warn = console.error = (...words: unknown[]) => void errors.write(`${format(...words)}\n`);
  try {
    const code = await functions[name]({ root, args, environment: { ...process.env }, input: nobody, output, errors });
    return { code, stdout: output.all, stderr: errors.all };
  } finally {
    Object.assign(console, before);
    vi.unstubAllEnvs();
  }
}

/** Collects what is written to it. */
class Said extends Writable {
  all = "";
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.all += chunk.toString();
    done();
  }
}

const functions: Readonly<Record<CommandName, (given: Given) => Promise<number>>> = {
  build: (given) => buildSite(given, (into) => buildEdition(into, given)),
  controle: async (given) => (await import("../../_config/cli/controle.ts")).default(given),
  edities: async (given) => (await import("../../_config/cli/edities.ts")).default(given),
  intrekken: async (given) => (await import("../../_config/cli/intrekken.ts")).default(given),
  nabellen: async (given) => (await import("../../_config/cli/nabellen.ts")).default(given),
  namenlijst: async (given) => (await import("../../_config/cli/namenlijst.ts")).default(given),
  nieuw: async (given) => (await import("../../_config/cli/nieuw.ts")).default(given),
  pakketten: async (given) => (await import("../../_config/cli/pakketten.ts")).default(given),
  plaatsklaar: async (given) => (await import("../../_config/cli/plaatsklaar.ts")).default(given),
  servers: async (given) => (await import("../../_config/cli/servers.ts")).default(given),
  vastzetten: async (given) => (await import("../../_config/cli/vastzetten.ts")).default(given),
  verplaats: async (given) => (await import("../../_config/cli/verplaats.ts")).default(given),
  weghalen: takeAway,
};

/** The build, compiled as for editors, so that Eleventy's configuration finds the same modules already loaded. */
async function buildEdition(...given: Parameters<typeof compiled.buildEdition>): Promise<boolean> {
  const { buildEdition } = (await import(/* @vite-ignore */ await compile("_config/index.ts"))) as typeof compiled;
  return buildEdition(...given);
}

/**
 * How a process is run: shell code before it (limits), the condition on which it is killed, and a callback that gets all output so far whenever
 * more is printed.
 */
export interface Circumstances extends Setting {
  readonly shell?: string;
  readonly killWhen?: () => boolean;
  readonly heard?: (said: string, stop: () => void) => void;
}

/** `npm start`, on a free port. */
const serving = [resolve("node_modules/@11ty/eleventy/cmd.cjs"), "--serve", "--quiet", "--port=0"];

/**
 * Runs one of the editors' commands in a fixture site, as `npm run` does, in a separate process without a terminal: for tests about processes.
 * @param circumstances environment, limits, when to kill it
 */
export async function spawned(
  name: CommandName | ProcessName,
  root: string,
  args: readonly string[] = [],
  { environment = {}, shell = "", killWhen, heard }: Circumstances = {},
): Promise<Run> {
  // Compile first: under a limit on file size the command itself cannot.
  if (shell !== "") await compile(name === "build" ? "_config/index.ts" : `_config/cli/${name}.ts`);
  // A command that must work without installed packages is a plain .js file, and is run directly.
  const plain = resolve(`_config/cli/${name}.js`);
  const file = existsSync(plain) ? [plain] : [resolve("_config/cli/run.js"), name];
  const script = [process.execPath, ...(name === "start" ? serving : file), ...args];
  const child = spawn("bash", ["-c", `${shell} exec "$@"`, "bash", ...script], {
    cwd: root,
    env: { ...process.env, BOUWDATUM: "2031-05-06", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (heard !== undefined) {
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        said += chunk.toString();
        heard(said, () => child.kill("SIGINT"));
      });
  }
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number>((done) =>
      child.on("close", (status) => {
        done(status ?? -1);
      }),
    ),
    killWhen === undefined ? undefined : killAt(killWhen, child),
  ]);
  return { code, stdout, stderr };
}

async function killAt(moment: () => boolean, child: ChildProcess): Promise<void> {
  // Poll each millisecond: often enough, without keeping a core busy.
  while (child.exitCode === null && !moment()) await setTimeout(1);
  child.kill("SIGKILL");
}
