import { createHash } from "node:crypto";
import { deserialize, serialize } from "node:v8";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { readDenyList } from "../../check/privacy/deny-list.ts";
import { hidePrivatePaths, messageOf } from "../../check/privacy/message.ts";
import { checkpoint } from "../../edition/checkpoint.ts";
import type { RenderedPage } from "../../edition/one-page.ts";
import { openPageMemory } from "../../edition/remembered.ts";
import { readNameable, type Circumstances, type Nameable } from "../../edition/setting.ts";
import type { Fault } from "../../model/faults.ts";
import { Refusal } from "../../model/refusal.js";
import { makePictures } from "../../publish/images.tsx";
import { openCheckMemories } from "../../read/memory/check.ts";
import type { Settings } from "../../read/settings.ts";

/*
 * The check of the whole site, in a thread beside the desk: at 1,000 pages it takes seconds, and typing must not wait for it. Messages between the two
 * are plain data.
 */

/** The messages of a check of the whole site, in order. */
export type Told =
  /** First: the names that pages may refer to, which is enough to check a single page; undefined when the registers cannot be read. */
  { readonly of: "names"; readonly names: Nameable | undefined } | { readonly of: "site"; readonly outcome: SiteOutcome };

/** What a check found. */
export interface SiteOutcome {
  readonly faults: readonly Fault[];
  /** Undefined when the registers cannot be used at all. */
  readonly names: Nameable | undefined;
  /** Every file that was read. */
  readonly files: readonly string[];
  /** The files of published pages. */
  readonly published: readonly string[];
  /** The pages that changed since the last message, by file, serialised; the receiver deserialises them when it has time. */
  readonly changed: ReadonlyMap<string, Uint8Array>;
}

/** Checks the whole site, in this thread or in another. */
export interface Whole {
  /**
   * Checks once. One check at a time.
   * @param showPrivate whether the private folder may be read
   * @throws when the check itself failed, with a sentence for an editor that contains nothing private
   */
  readonly check: (showPrivate: boolean, tell: (told: Told) => void) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Checks in this thread, which is blocked meanwhile. */
export function wholeHere(settings: Settings): Whole {
  let known: Hashes = new Map();
  return {
    check: async (showPrivate, tell) => {
      try {
        known = await checkWhole(settings, showPrivate, known, tell);
      } catch (error) {
        const { privateFolder = "", denyListPath = "" } = settings;
        throw new Refusal(messageOf(error, { PRIVE_CONTENT: privateFolder, PRIVE_NAMENLIJST: denyListPath }));
      }
    },
    close: () => Promise.resolve(),
  };
}

/** The hash of every page that was sent, by file. */
type Hashes = ReadonlyMap<string, string>;

/** @returns what is known now */
async function checkWhole(settings: Settings, showPrivate: boolean, known: Hashes, tell: (told: Told) => void): Promise<Hashes> {
  const { memories, keep } = openCheckMemories(settings);
  const circumstances: Circumstances = {
    root: settings.root,
    today: settings.today,
    url: settings.url,
    privateFolder: showPrivate ? settings.privateFolder : undefined,
    denyList: await readDenyList(settings.denyListPath),
    memory: memories.memory,
    found: memories.found,
  };
  const names = await readNameable(circumstances);
  // The desk uses this cache to read the registers without parsing them.
  await memories.memory.keep();
  tell({ of: "names", names });
  const pages = openPageMemory(settings);
  const { faults, files, setting } = await checkpoint({
    ...circumstances,
    pictures: memories.pictures,
    pages,
    makePictures: async (originals) => (await makePictures(originals, settings.memory("img"))).draw,
  });
  const changed = new Map<string, Uint8Array>();
  const hashes = new Map<string, string>();
  for (const page of setting?.rendered ?? []) {
    const bytes = serialize(page);
    const hash = createHash("sha256").update(bytes).digest("base64url");
    if (known.get(page.page.file) !== hash) changed.set(page.page.file, bytes);
    hashes.set(page.page.file, hash);
  }
  const outcome: SiteOutcome = {
    faults,
    files,
    names: setting === undefined ? undefined : { nameable: setting.nameable, pictures: setting.pictures, unsure: setting.unsure },
    published: (setting?.rendered ?? []).map(({ page }) => page.file),
    changed,
  };
  tell({ of: "site", outcome });
  await keep();
  await pages?.texts.keep();
  return hashes;
}

/** A page of an {@link SiteOutcome}. */
export function pageIn(bytes: Uint8Array): RenderedPage {
  // Not validated: our own code wrote it a moment ago.
  return deserialize(bytes) as RenderedPage;
}

/** A message from the worker thread to the desk. */
type Said = Told | { readonly of: "done" } | { readonly of: "trouble"; readonly says: string };

/** The workerData of the thread, which tells it what to do. */
export const forWhole = "whole";

/**
 * Checks in a worker thread. A thread that crashes is replaced at the next check, and then sends every page again.
 * @param code the file that the thread runs; it calls {@link answerAsWhole}
 */
export function wholeInThread(code: URL): Whole {
  let thread: Worker | undefined;
  const begin = (): Worker => {
    const begun = new Worker(code, { workerData: forWhole });
    const forget = (): void => {
      if (thread === begun) thread = undefined;
    };
    return begun.once("error", forget).once("exit", forget);
  };
  return {
    check: (showPrivate, tell) =>
      new Promise((done, fail) => {
        const asked = (thread ??= begin());
        const hear = (said: Said): void => {
          if (said.of === "names" || said.of === "site") {
            tell(said);
            return;
          }
          leave();
          if (said.of === "done") done();
          else fail(new Refusal(said.says));
        };
        // An unexpected error: its message may contain private text, so it is not shown.
        const end = (): void => {
          leave();
          fail(new Refusal("De controle van de hele site is onverwacht gestopt."));
        };
        const leave = (): void => {
          asked.off("message", hear).off("error", end).off("exit", end);
        };
        asked.on("message", hear).on("error", end).on("exit", end);
        asked.postMessage({ showPrivate });
      }),
    close: async () => {
      await thread?.terminate();
    },
  };
}

/** In the worker thread: runs a check each time that the desk asks for one. */
export function answerAsWhole(settings: Settings): void {
  if (isMainThread || parentPort === null) throw new Error("The desk is not another thread's.");
  const port = parentPort;
  hidePrivatePaths();
  const whole = wholeHere(settings);
  const say = (said: Said): void => {
    port.postMessage(said);
  };
  port.on("message", ({ showPrivate }: { readonly showPrivate: boolean }) => {
    whole.check(showPrivate, say).then(
      () => {
        say({ of: "done" });
      },
      (error: unknown) => {
        say({ of: "trouble", says: messageOf(error) });
      },
    );
  });
}
