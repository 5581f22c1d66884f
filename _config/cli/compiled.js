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
 * The build consists of some four hundred TypeScript files, and imports as many of packages. One bundled JavaScript file loads four times as fast
 * as the separate files through a loader (docs/besluiten/0028).
 */

const project = resolve(dirname(fileURLToPath(import.meta.url)), "../..");

/** The folders from which the build imports code of this project. */
const sources = ["_config", "_includes", "_shared"];

/** Packages that are not bundled: they find binaries, data or workers by their own location, or are large and seldom needed. */
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

/** How many compiled files are kept: those of the current code, and of branches that somebody switches between. */
const mostKept = 40;

/**
 * Compiles a TypeScript file of the build, with all its imports, to one JavaScript file. It is made once for each content of the sources and each
 * installation of the packages, and cached in node_modules with a seal (hash): `npm ci` empties both.
 * @param {string} entry path from the project's root
 * @returns {Promise<string>} its URL, for `import()`
 * @throws {CannotRun} when the packages are not installed
 */
export async function compile(entry) {
  const packages = packageFolder();
  const folder = join(packages, ".cache/mensenhandel-in-nederland");
  const code = codeHash(packages);
  const file = join(folder, `${createHash("sha256").update(entry).update(code).digest("hex").slice(0, 24)}.mjs`);
  if (isSealed(file)) {
    // Marks the file as recently used. Without write access, building still works.
    const now = new Date();
    await utimes(file, now, now).catch(() => undefined);
  } else {
    await bundle(entry, file, code);
    await keepNewest(folder);
  }
  return pathToFileURL(file).href;
}

/**
 * Runs the work of a process. When the packages are not installed it says so, and the process exits with 2.
 * @param {() => Promise<unknown>} work loads compiled code
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

/** A hash of the current sources: caches are valid only for the same code (read/memory/file.ts). */
export function codeVersion() {
  return codeHash(packageFolder());
}

/** The node_modules folder that this project uses. */
function packageFolder() {
  const require = createRequire(import.meta.url);
  try {
    return resolve(dirname(require.resolve("esbuild/package.json")), "..");
  } catch {
    throw new CannotRun("Wat het bouwen nodig heeft, is niet geïnstalleerd. Geef eerst: npm ci");
  }
}

/**
 * A hash of all sources and of the installed packages.
 * @param {string} packages
 */
function codeHash(packages) {
  const hash = createHash("sha256");
  // npm's own list of what is installed.
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
    // CommonJS packages call require.
    banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
    // Caches of other code are not used (read/memory/file.ts).
    define: { codeVersion: JSON.stringify(code) },
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    jsxImportSource: "preact",
    // Errors show the original file and line (check/privacy/message.ts). Not linked from the code: reading the map takes longer than reading the
    // code.
    sourcemap: "external",
    sourcesContent: false,
    logLevel: "silent",
  });
  for (const { path, contents } of outputFiles.toReversed())
    await writeWhole(path, path === file ? Buffer.concat([contents, Buffer.from(sealOf(file, contents))]) : contents);
}

/**
 * The last line of a compiled file: a hash of its content and of its name, which depends on the sources. So a truncated file, or one of other
 * sources, never runs.
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
