import { existsSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readDenyList } from "../../check/privacy/deny-list.ts";
import { discretion } from "../../check/privacy/discreet.ts";
import { Refusal } from "../../model/refusal.js";
import { parseFrontMatter } from "../../read/front-matter.ts";
import { mediaFolders, type MediaFolders } from "../../read/media.ts";
import { nameNow } from "../../read/name-now.js";
import { privateName } from "../../read/private-name.js";
import { placeInFolder } from "../../read/private.ts";
import { registerTable } from "../../read/registers.ts";
import { readSettings } from "../../read/settings.ts";
import { answerGone } from "../../publish/servers/gone.js";
import { writeServerRules } from "../../publish/servers/servers.ts";
import { keepMadeOf } from "../../publish/images.tsx";
import { slug as slugSchema } from "../../model/fields.ts";
import { linesNaming, linesNamingFile, textsUnder, type SourceText } from "./mentions.ts";
import { nearestName } from "../../model/nearest-name.ts";
import { answersOf } from "../../edition/redirects.ts";
import { sitePlaceOf, siteFolder } from "../../publish/standing/site-place.js";
import { rememberStory } from "./recognise.ts";
import { readMoved, readWithdrawn, record } from "./register.ts";

/** Something that an editor may have expected to be removed, and why it was not. */
interface KeptBack {
  readonly what: string;
  readonly why: string;
}

export interface Withdrawal {
  /** Its name of today. */
  readonly slug: string;
  /** What was removed or rewritten, by its name in messages: from the project's root, or PRIVE_CONTENT/… */
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly kept: readonly KeptBack[];
  /** Places that still contain the slug or the title of the story, as "file:line", or names of files that contain it. */
  readonly mentions: readonly string[];
  /** True when the story will be recognised if it returns under another name; otherwise why not. */
  readonly known: true | string;
}

interface WithdrawalOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the private folder, when there is one. */
  readonly privateFolder?: string | undefined;
  /** The path of the deny list (check/privacy/deny-list.ts), when there is one. */
  readonly denyListPath?: string | undefined;
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  /** The address that the site is built for, when it differs from `_data/site.yaml`. */
  readonly url?: string | undefined;
}

/** Stories in one folder, with their media, and the texts that may use the same media: those of the project, or the private ones. */
interface Collection {
  /** The prefix of a path in messages. */
  readonly name: string;
  /** The name in messages of a file, given that prefix and its path. */
  readonly nameOf: (file: string) => string;
  readonly folder: string;
  readonly stories: string;
  readonly media: MediaFolders;
  /** Matches the texts that can use the media in those folders. */
  readonly shows: RegExp;
  readonly isPrivate: boolean;
}

/**
 * Withdraws a testimony. The slug is added to the register first: from then on every build leaves the story out and every supported server answers
 * 410, even when a later step fails. Then its file, its media and its data in the caches are removed. Only the slug and the day are recorded and,
 * outside the project, the fingerprint of the story. Repeating it is harmless.
 * @param called its name; of a page that was moved also the name that it had before
 * @throws {@link Refusal} when no testimony has that name, and ContentError when the register of withdrawn testimonies is invalid
 */
export async function withdraw(called: string, { root, privateFolder, denyListPath, today, url }: WithdrawalOptions): Promise<Withdrawal> {
  const withdrawn = await readWithdrawn(root);
  // An unreadable register of moved pages delays nothing; the next build writes its rows again.
  const moved = await readMoved(root).catch(() => []);
  const slug = nameNow(called, moved);
  const isRecorded = withdrawn.some((row) => row.slug === slug);
  // An unreadable deny list delays nothing (recognise.ts says what the consequence is).
  const { nameOf } = await discretion(privateFolder, await readDenyList(denyListPath).catch(() => undefined));
  const collections: Collection[] = [
    {
      name: "",
      nameOf,
      folder: root,
      stories: "content/getuigenissen",
      media: mediaFolders(root),
      shows: /^(?:content|_data)\//,
      isPrivate: false,
    },
    ...(privateFolder === undefined
      ? []
      : [
          {
            name: `${privateName}/`,
            nameOf,
            folder: privateFolder,
            stories: "getuigenissen",
            media: mediaFolders(root, privateFolder),
            shows: /^getuigenissen\//,
            isPrivate: true,
          },
        ]),
  ];
  const found =
    slugSchema.safeParse(slug).success && slug !== "index"
      ? collections.filter(({ folder, stories }) => existsSync(join(folder, stories, `${slug}.md`)))
      : [];
  if (found.length === 0 && !isRecorded) throw new Refusal(await unknownSlug(slug, collections));

  const changed: string[] = [];
  if (!isRecorded) {
    await record(root, { slug, datum: today });
    changed.push(registerTable.withdrawn.file);
  }
  const gone = isRecorded ? withdrawn : [...withdrawn, { slug, datum: today }];
  // Where no site can be placed, no server has rules for it.
  const servers = await sitePlaceOf(resolve(root, siteFolder)).then(
    (place) => place.servers,
    () => undefined,
  );
  if (servers !== undefined) {
    const answers = answersOf(moved, gone);
    // The rules of the current site are extended: it may be of another edition than this source would make.
    const written = existsSync(servers) ? await answerGone(servers, answers.gone) : await writeServerRules(servers, { root, url }, answers);
    changed.push(...written.map((path) => relative(root, path)));
  }

  const texts = await Promise.all(found.map(({ folder, stories }) => readFile(join(folder, stories, `${slug}.md`), "utf8")));
  const known = await rememberStory(slug, { root, privateFolder, denyListPath }, siteFolder);
  const removed: string[] = [];
  const kept: KeptBack[] = [];
  for (const [index, collection] of found.entries()) {
    const path = `${collection.stories}/${slug}.md`;
    // Media first: after an interruption the story, which names them, is still there for the next run.
    const media = await removeMedia(collection, path, texts[index] ?? "");
    await rm(join(collection.folder, path));
    removed.push(collection.name + path, ...media.removed);
    kept.push(...media.kept);
  }
  await pruneCaches(readSettings(root).memory(""), collections);
  return { slug, removed, changed, kept, mentions: await mentionsOf([slug, ...texts.flatMap(titleOf)], collections), known };
}

async function unknownSlug(slug: string, collections: readonly Collection[]): Promise<string> {
  const names = await Promise.all(collections.map(({ folder, stories }) => readdir(join(folder, stories)).catch(() => [])));
  const stories = names.flat().flatMap((name) => (name.endsWith(".md") && name !== "index.md" ? [name.slice(0, -".md".length)] : []));
  const near = nearestName(slug, stories);
  const hint = near === undefined ? "" : ` Bedoelt u ${near}?`;
  return `Er is geen getuigenis met de naam ${slug}.${hint} Staat zij in de privémap, zet dan PRIVE_CONTENT. Er is niets veranderd.`;
}

function titleOf(text: string): string[] {
  const parsed = parseFrontMatter({ file: "", path: "", text: text.replace(/\r\n?/g, "\n") });
  // When the fields cannot be parsed, the line with the title can still be found.
  if ("faults" in parsed) return [...text.matchAll(/^titel:[ \t]*(\S.*)$/gm)].flatMap(([, title = ""]) => [title]);
  const { value } = parsed.yaml;
  return typeof value === "object" && value !== null && "titel" in value && typeof value.titel === "string" ? [value.titel] : [];
}

/** Removes the media that the story names, unless another text uses them too; files that only look related stay, and are reported. */
async function removeMedia(collection: Collection, path: string, story: string): Promise<{ removed: string[]; kept: KeptBack[] }> {
  const removed: string[] = [];
  const kept: KeptBack[] = [];
  const others = (await textsUnder(collection.folder)).filter((text) => text.path !== path && collection.shows.test(text.path));
  for (const folder of [collection.media.images, collection.media.sounds]) {
    const shown = collection.name + folder.slice(collection.folder.length + 1).replaceAll("\\", "/");
    const names = (await readdir(folder).catch(() => [])).sort();
    const own = names.filter((name) => linesNamingFile(story, name).length > 0);
    const stems = new Set([path, ...own].map(stemOf));
    const users = new Map(names.map((name) => [name, placesOf(collection, others, (text) => linesNamingFile(text, name))]));
    const leaving = own.filter((name) => users.get(name)?.length === 0);
    await Promise.all(leaving.map((name) => rm(join(folder, name), { recursive: true })));
    const left = names.filter((name) => !leaving.includes(name));
    // The name of a private file is private as well.
    const said = (name: string): string =>
      collection.isPrivate ? placeInFolder(shown, left, name) : collection.nameOf(`${shown}/${name}`);
    if (collection.isPrivate && leaving.length > 0)
      removed.push(`${shown}: ${String(leaving.length)} ${leaving.length === 1 ? "bestand" : "bestanden"}`);
    if (!collection.isPrivate) removed.push(...leaving.map(said));
    for (const name of left) {
      const used = users.get(name) ?? [];
      if (own.includes(name)) kept.push({ what: said(name), why: `ook gebruikt in ${used.join(", ")}` });
      else if (used.length === 0 && stems.has(stemOf(name)))
        kept.push({
          what: said(name),
          why: "lijkt bij het verhaal te horen, maar het verhaal noemt het niet; haal het weg als het erbij hoort",
        });
    }
  }
  return { removed, kept };
}

function stemOf(name: string): string {
  return (name.split("/").at(-1) ?? name).replace(/\.[^.]*$/, "").toLowerCase();
}

function placesOf(collection: Collection, texts: readonly SourceText[], linesIn: (text: string) => readonly number[]): string[] {
  return texts.flatMap(({ path, text }) => linesIn(text).map((line) => `${collection.nameOf(collection.name + path)}:${String(line)}`));
}

/**
 * Empties every cache: they contain titles, words and whole pages, and the next run makes them again. Only the cache of pictures is kept, without
 * what was made of originals that no longer exist.
 */
async function pruneCaches(cache: string, collections: readonly Collection[]): Promise<void> {
  const pictures = "img";
  const names = await readdir(cache).catch(() => []);
  await Promise.all(names.filter((name) => name !== pictures).map((name) => rm(join(cache, name), { recursive: true, force: true })));
  const folders = collections.map(({ media }) => media.images);
  const originals = await Promise.all(
    folders.map(async (folder) => (await readdir(folder).catch(() => [])).map((name) => join(folder, name))),
  );
  await keepMadeOf(originals.flat(), join(cache, pictures));
}

/** Every place that still names the story: in texts, registers, documentation, other stories and file names. */
async function mentionsOf(names: readonly string[], collections: readonly Collection[]): Promise<string[]> {
  const places = await Promise.all(
    collections.map(async (collection) => {
      const texts = (await textsUnder(collection.folder)).filter(({ path }) => path !== registerTable.withdrawn.file);
      const within = placesOf(collection, texts, (text) => linesNaming(text, ...names));
      const named = collection.isPrivate
        ? []
        : texts.flatMap(({ path }) => (linesNaming(path.replaceAll("/", " "), ...names).length > 0 ? [collection.nameOf(path)] : []));
      return [...within, ...named];
    }),
  );
  return places.flat();
}
