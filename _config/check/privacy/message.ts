import { readFileSync, realpathSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { z } from "zod";
import { CannotRun, type Refusal } from "../../model/refusal.js";
import { privateName } from "../../read/private-name.js";
import { privatePaths, type Environment } from "../../read/settings.ts";

/**
 * The text to print for an error. A message that was written for the user is printed as it is. For any other error only its class and its place in our
 * code are printed; its own message only when there is no private folder and no deny list that it could quote.
 */
export function messageOf(error: unknown, environment: Environment = process.env): string {
  const refusal = refusalIn(error);
  if (refusal !== undefined) return refusal.message;
  const isPublic = privatePaths(environment).all.length === 0;
  const words = isPublic
    ? error instanceof Error
      ? error.message
      : String(error)
    : "Wat er precies stond, herhalen wij niet: het kan uit de privémap komen.";
  const places = chainOf(error).flatMap(placesIn).slice(0, 8);
  return `Er ging iets mis wat niet mis had mogen gaan (${kindOf(error)}). Geef dit door aan een ontwikkelaar.\n${words}\n${places
    .map((place) => `  ${place}\n`)
    .join("")}`;
}

/** An error that is safe to rethrow to a program that prints it (Eleventy). */
export function refusalOf(error: unknown): Refusal {
  return refusalIn(error) ?? new CannotRun(messageOf(error));
}

/** The refusal that an error is, or that caused it. */
export function refusalIn(error: unknown): Refusal | undefined {
  return chainOf(error).find(isRefusal);
}

function isRefusal(error: Error): error is Refusal {
  return "isRefusal" in error && error.isRefusal === true;
}

/** The error and its chain of causes; Eleventy wraps our errors. */
function chainOf(error: unknown): Error[] {
  const chain: Error[] = [];
  for (let one = error; one instanceof Error && !chain.includes(one) && chain.length < 10;) {
    chain.push(one);
    one = "originalError" in one ? one.originalError : one.cause;
  }
  return chain;
}

/** The class of an error, and Node's code for a file that does not exist or may not be read. */
function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = "code" in error && typeof error.code === "string" && /^[A-Z_]{3,40}$/.test(error.code) ? `, ${error.code}` : "";
  return `${error.constructor.name}${code}`;
}

/** The places in this project in the stack of an error: file, line and column. */
function placesIn({ stack = "" }: Error): string[] {
  return stack.split("\n").flatMap((step) => {
    const [, file = "", line = "", column = ""] = /^(.*?)(?:\?\d+)?:(\d+):(\d+)\)?$/.exec(step.slice(step.indexOf("/"))) ?? [];
    const place = writtenAt(resolve(file), Number(line), Number(column));
    return /\/((?:_config|_includes|_shared|assets)\/[^\s()]+\.(?:tsx?|js):\d+:\d+)$/.exec(place)?.[1] ?? [];
  });
}

/** The source map that esbuild writes, in the form that Node expects. */
const sourceMap = z.object({
  version: z.number(),
  file: z.string().default(""),
  sourceRoot: z.string().default(""),
  sources: z.array(z.string()),
  sourcesContent: z.array(z.string()).default([]),
  names: z.array(z.string()),
  mappings: z.string(),
});

/** The place in the source of a place in compiled code (cli/compiled.js); any other place is returned unchanged. */
function writtenAt(file: string, line: number, column: number): string {
  const map = `${file}.map`;
  try {
    const origin = new SourceMap(sourceMap.parse(JSON.parse(readFileSync(map, "utf8")))).findOrigin(line, column);
    if ("fileName" in origin)
      return `${resolve(dirname(map), origin.fileName)}:${String(origin.lineNumber)}:${String(origin.columnNumber)}`;
  } catch {
    // Without a usable source map the error is still printed.
  }
  return `${file}:${String(line)}:${String(column)}`;
}

let isListening = false;

/**
 * Prepares the process of a command: unhandled errors are printed like any other error, and private paths are removed from all output.
 * @param code the exit code after such an error
 */
export function beginCommand(code = 2): void {
  if (isListening) return;
  isListening = true;
  process.on("uncaughtException", (error) => {
    process.stderr.write(`${messageOf(error)}\n`);
    process.exit(code);
  });
  hidePrivatePaths();
}

/** Hides private paths in all output, since libraries and Eleventy print the paths of files: only the name of the private folder is printed. */
export function hidePrivatePaths(): void {
  const paths = privatePaths().all.flatMap(pathsOf);
  if (paths.length === 0) return;
  const hidden = new RegExp(`(?:${paths.map((path) => path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})[^\\n"'\`]*`, "g");
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream);
    const said = (chunk: string | Uint8Array): string | Uint8Array =>
      typeof chunk === "string" ? chunk.replace(hidden, privateName) : chunk;
    type Done = (error?: Error | null) => void;
    stream.write = (chunk: string | Uint8Array, encoding?: BufferEncoding | Done, done?: Done): boolean =>
      typeof encoding === "string" ? write(said(chunk), encoding, done) : write(said(chunk), encoding);
  }
}

/** The ways in which a path may be printed: as given, resolved, relative to the working directory, and as a URL. */
function pathsOf(given: string): string[] {
  let real = given;
  try {
    real = realpathSync(given);
  } catch {
    // It does not exist: then only the given path can be printed.
  }
  const all = [given, real, relative(process.cwd(), real), pathToFileURL(real).href, given.replace(/(?<!\/)\/+$/, "")];
  return [...new Set(all)].filter((path) => path.length > 3).sort((a, b) => b.length - a.length);
}
