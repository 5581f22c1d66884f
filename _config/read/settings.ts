import { existsSync, realpathSync, statSync } from "node:fs";
import { isAbsolute, join, relative } from "node:path";
import { day } from "../model/fields.ts";
import { CannotRun } from "../model/refusal.js";
import { dayInAmsterdam } from "./day.js";

/** The environment of a process; an empty value counts as absent. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The settings of a command. Each is read when it is asked for, and throws CannotRun when it is invalid, so that a command does not fail on a setting
 * that it does not use.
 */
export interface Settings {
  /** Absolute path of the project. */
  readonly root: string;
  /**
   * The day of the edition, YYYY-MM-DD: BOUWDATUM, or else the current day in the Netherlands. When BOUWDATUM is set the clock is never read, so
   * that two builds of one commit are equal.
   */
  readonly today: string;
  /** UITGAVE: the commit that is built and its day ("2026-11-29 <40 digits>"); `npm run build` asks git when it is not set. */
  readonly version: Version | undefined;
  /** SITE_URL: the address that the site is built for, when it is not that of `_data/site.yaml`. */
  readonly url: string | undefined;
  /**
   * PRIVE_CONTENT: the real path of the folder outside the repository with real testimonies. Never a folder inside the project:
   * its files would end up in the history. It holds `getuigenissen/<slug>.md`, `beeld/` with their pictures and `geluid/` with their recordings.
   */
  readonly privateFolder: string | undefined;
  /** PRIVE_NAMENLIJST: the path of the deny list, the names that may never appear (check/privacy/deny-list.ts). */
  readonly denyListPath: string | undefined;
  /** UITGAVEN_ARCHIEF: the real path of the folder, outside the project, with the books of earlier editions. */
  readonly archive: string | undefined;
  /** The path of a cache in `.cache/`, which may be deleted at any time. */
  readonly memory: (name: string) => string;
}

/**
 * The only place where the build and the editors' commands read their settings. One exception: the code that withdraws stories from a server where
 * nothing is installed reads its own settings (publish/standing/).
 * @param root absolute path of the project
 * @param environment of this process, except in a test
 * @param now the current moment, used only when no day is set
 */
export function readSettings(root = process.cwd(), environment: Environment = process.env, now = (): Date => new Date()): Settings {
  const given = (name: string): string | undefined => (environment[name] === "" ? undefined : environment[name]);
  return {
    root,
    get today() {
      return dayOf(given("BOUWDATUM"), now);
    },
    get version() {
      return versionOf(given("UITGAVE"));
    },
    url: given("SITE_URL"),
    get privateFolder() {
      return outside("PRIVE_CONTENT", given("PRIVE_CONTENT"), root);
    },
    denyListPath: given("PRIVE_NAMENLIJST"),
    get archive() {
      return outside("UITGAVEN_ARCHIEF", given("UITGAVEN_ARCHIEF"), root);
    },
    memory: (name) => join(root, ".cache", name),
  };
}

/** A commit of the source, with its day. */
interface Version {
  /** The day of the commit, YYYY-MM-DD, so that building it on another day gives the same version. */
  readonly day: string;
  readonly commit: string;
}

function versionOf(given: string | undefined): Version | undefined {
  if (given === undefined) return undefined;
  const [, written = "", commit = ""] = /^(\S+) ([0-9a-f]{40})$/.exec(given) ?? [];
  if (!day.safeParse(written).success)
    throw new CannotRun(`UITGAVE is "${given}". Schrijf een dag en een commit van veertig tekens, of laat UITGAVE weg.`);
  return { day: written, commit };
}

/** The private settings as they were typed, valid or not, so that messages can hide them. */
export function privatePaths(environment: Environment = process.env): { readonly folder?: string; readonly all: readonly string[] } {
  const [folder = "", list = ""] = [environment.PRIVE_CONTENT, environment.PRIVE_NAMENLIJST];
  return { ...(folder === "" ? {} : { folder }), all: [folder, list].filter((path) => path !== "") };
}

function dayOf(given: string | undefined, now: () => Date): string {
  if (given === undefined) return dayInAmsterdam(now());
  if (!day.safeParse(given).success)
    throw new CannotRun(`BOUWDATUM is "${given}". Schrijf een dag als jaar-maand-dag, bijvoorbeeld 2026-11-24.`);
  return given;
}

/** Folders that must be outside the project, with the reason. The private folder may not contain the project either: all of it would be private. */
const reasons = {
  PRIVE_CONTENT: { mend: "Kijk het pad na", reason: "Echte verhalen staan daarbuiten", around: true },
  UITGAVEN_ARCHIEF: { mend: "Maak haar eerst", reason: "Een archief staat daarbuiten", around: false },
} as const;

/** The real path of an existing folder outside the project. */
function outside(name: keyof typeof reasons, given: string | undefined, root: string): string | undefined {
  if (given === undefined) return undefined;
  const { mend, reason, around } = reasons[name];
  if (!existsSync(given) || !statSync(given).isDirectory())
    throw new CannotRun(`${name} noemt een map die er niet is. ${mend}, of laat ${name} weg.`);
  const [folder, project] = [realpathSync(given), realpathSync(root)];
  if (holds(project, folder) || (around && holds(folder, project)))
    throw new CannotRun(`${name} noemt een map in ${around ? "of om " : ""}dit project. ${reason}: kies een andere map.`);
  return folder;
}

/** Whether one folder is the same as the other or contains it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner);
  return !isAbsolute(way) && way.split(/[\\/]/)[0] !== "..";
}
