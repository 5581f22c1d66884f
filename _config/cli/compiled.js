import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { rm, utimes } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { CannotRun } from "../model/refusal.js";
import { hashSources } from "../read/content-hash.js";
import { writeWhole } from "../read/write.js";

/*
 * The build is TypeScript in some four hundred files, and imports as many of packages. One file of JavaScript made of them loads four times
 * as fast as the files themselves through a loader (docs/besluiten/0028).
 */

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folders that hold everything which the build imports from this project. */
const sources = ["_config", "_includes", "_shared"];

/**
 * Packages that stay apart: they find binaries, data or workers by where they stand, or are large and seldom needed.
 */
const apart = [
  "@11ty/*",
  "@cspell/*",
  "@myriaddreamin/*",
  "cspell-dictionary",
  "esbuild",
  "fontkit",
  "lightningcss",
  "pdfjs-dist",
  "sharp",
  "subset-font",
  "wawoff2",
];

/** How many compiled files are kept: those of the present code, and of the branches somebody goes back and forth between. */
const mostKept = 40;

/**
 * A TypeScript file of the build with all that it imports, as one file of JavaScript. Made once for each content of the sources and each
 * installation of the packages, and kept beside these under a seal: `npm ci` empties both.
 * @param {string} entry path from the project's root
 * @returns {Promise<string>} its address, for `import()`
 * @throws {CannotRun} when the packages are not installed
 */
export async function compile(entry) {
  const packages = packageFolder();
  const folder = join(packages, ".cache/mensenhandel-in-nederland");
  const code = codeHash(packages);
  const file = join(folder, `${createHash("sha256").update(entry).update(code).digest("hex").slice(0, 24)}.mjs`);
  if (isSealed(file)) {
    // Used now, so among the last to go; whoever may not write here can still build.
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
  } else {
    await bundle(entry, file, code);
    await keepNewest(folder);
  }
  return pathToFileURL(file).href;
}

/**
 * Does what a process is for. When the packages are not installed it says so, and the process ends with 2.
 * @param {() => Promise<unknown>} work that loads compiled code
 */
export async function withPackages(work) {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof CannotRun)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Of which code the present sources are: what that remembers is of no use to other code (read/memory/file.ts). */
export function codeVersion() {
  return codeHash(packageFolder());
}

/** The folder of the packages that this project finds. */
function packageFolder() {
  const require = createRequire(import.meta.url);
  try {
    return resolve(dirname(require.resolve("esbuild/package.json")), "..");
  } catch {
    throw new CannotRun("Wat het bouwen nodig heeft, is niet geïnstalleerd. Geef eerst: npm ci");
  }
}

/**
 * The content of all sources, and which packages are installed.
 * @param {string} packages
 */
function codeHash(packages) {
  const hash = createHash("sha256");
  // What npm wrote about what it installed, at its last change.
  const installation = join(packages, ".package-lock.json");
  if (existsSync(installation)) hash.update(readFileSync(installation));
  return hashSources(hash, project, sources)
    .update(readFileSync(fileURLToPath(import.meta.url)))
    .digest("hex");
}

/**
 * @param {string} entry
 * @param {string} file
 * @param {string} code hash of it
 */
async function bundle(entry, file, code) {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(project, entry)],
    absWorkingDir: project,
    outfile: file,
    write: false,
    bundle: true,
    external: apart,
    // Packages that are no modules call require.
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
    // What other code remembers, this does not take over (read/memory/file.ts).
    define: { codeVersion: JSON.stringify(code) },
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    // An error says the file and the line that somebody wrote (check/privacy/message.ts). Not linked: reading the map takes longer than the code.
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  });
  for (const { path, contents } of outputFiles.toReversed())
    await writeWhole(path, path === file ? Buffer.concat([contents, Buffer.from(sealOf(file, contents))]) : contents);
}

/**
 * The last line of a compiled file. It holds the name too, which is the content of the sources: what was cut, or is the code of other sources, never runs.
 * @param {string} file
 * @param {Uint8Array} contents
 */
function sealOf(file, contents) {
  return `\n//${createHash("sha256").update(basename(file)).update(contents).digest("hex")}\n`;
}

/** @param {string} file */
function isSealed(file) {
  if (!existsSync(file)) return false;
  const whole = readFileSync(file);
  const length = "\n//\n".length + 64;
  return whole.subarray(-length).toString("latin1") === sealOf(file, whole.subarray(0, -length));
}

/** @param {string} folder */
async function keepNewest(folder) {
  const age = (/** @type {string} */ name) => statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const compiledFiles = readdirSync(folder).filter((name) => name.endsWith(".mjs"));
  const old = compiledFiles.sort((a, b) => age(b) - age(a)).slice(mostKept);
  await Promise.all(old.flatMap((name) => [name, `${name}.map`]).map((name) => rm(join(folder, name), { force: true })));
}
