import { existsSync, readdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { parseFrontMatter } from "../content/front-matter.ts";
import { mediaName } from "../content/media.ts";
import { privateName } from "../content/private.ts";
import { readFolder, readText } from "../content/read.ts";
import { registerFiles } from "../content/registers.ts";
import { forgetPicture } from "../plugins/images.ts";
import { writeServerConfigs } from "../pages/server-config.ts";
import { beeld } from "../schemas/pages.ts";
import { slug as slugSchema } from "../schemas/fields.ts";
import { readWithdrawn, record } from "./register.ts";

export interface Withdrawal {
  /** What was removed or rewritten, as an editor knows it: from the project's root, or PRIVE_CONTENT/… */
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Places that still name the story by its slug or its title, "file:line". */
  readonly mentions: readonly string[];
}

/** Why nothing was withdrawn; the message is Dutch and says what to do. */
export class WithdrawalError extends Error {}

export interface WithdrawalOptions {
  /** Absolute path of the project. */
  readonly root: string;
  /** Absolute path of the private folder, when there is one. */
  readonly privateFolder?: string | undefined;
  /** YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
}

/**
 * Takes a testimony back. The slug goes into the register first: from then on every build leaves the story out and
 * every shipped server answers 410, also when a later step fails. Then its file, its pictures, its sound and the
 * made pictures in the cache are removed. Recorded are the slug and the day, nothing else. Doing it again is harmless.
 * @throws {@link WithdrawalError} when no testimony has that name, and ContentError when the register of withdrawn testimonies does not pass
 */
export async function withdraw(slug: string, { root, privateFolder, today }: WithdrawalOptions): Promise<Withdrawal> {
  const withdrawn = await readWithdrawn(root);
  const known = withdrawn.some((row) => row.slug === slug);

  const rooms = [
    { name: "", folder: root, room: "content/getuigenissen", images: "assets/images", sounds: "assets/geluid" },
    ...(privateFolder === undefined
      ? []
      : [{ name: `${privateName}/`, folder: privateFolder, room: "getuigenissen", images: "beeld", sounds: "geluid" }]),
  ];
  const found =
    slugSchema.safeParse(slug).success && slug !== "index"
      ? rooms.filter(({ folder, room }) => existsSync(join(folder, room, `${slug}.md`)))
      : [];
  if (found.length === 0 && !known) throw new WithdrawalError(unknownSlug(slug, rooms));

  const changed: string[] = [];
  const removed: string[] = [];
  if (!known) {
    await record(root, { slug, datum: today });
    changed.push(registerFiles.withdrawn);
  }
  changed.push(...(await writeServerConfigs(root, known ? withdrawn : [...withdrawn, { slug, datum: today }])));

  const titles: string[] = [];
  for (const { name, folder, room, images, sounds } of found) {
    const file = `${room}/${slug}.md`;
    const told = await readStory(join(folder, file), file);
    if (told.title !== undefined) titles.push(told.title);
    await rm(join(folder, file));
    removed.push(name + file);
    for (const picture of told.pictures) {
      const path = `${images}/${picture}`;
      if (!existsSync(join(folder, path)) || (await isUsed(picture, folder, room))) continue;
      await forgetPicture(join(folder, path), join(root, ".cache/img"));
      await rm(join(folder, path));
      removed.push(name + path);
    }
    for (const sound of told.sounds) {
      const path = `${sounds}/${sound}`;
      if (!existsSync(join(folder, path)) || (await isUsed(sound, folder, room))) continue;
      await rm(join(folder, path));
      removed.push(name + path);
    }
  }
  return { removed, changed, mentions: await mentionsOf([slug, ...titles], root) };
}

function unknownSlug(slug: string, rooms: readonly { folder: string; room: string }[]): string {
  const names = rooms.flatMap(({ folder, room }) => {
    const path = join(folder, room);
    return existsSync(path) ? readdirSync(path).flatMap((name) => (/^(.+)\.md$/.exec(name) ?? []).slice(1)) : [];
  });
  const stories = names.filter((name) => name !== "index");
  const hint = stories.length === 0 ? "" : ` Bedoelt u ${closest(slug, stories)}?`;
  return `Er is geen getuigenis met de naam ${slug}.${hint} Staat zij in de privémap, zet dan PRIVE_CONTENT. Er is niets veranderd.`;
}

/** What a story is called and what belongs to it. */
interface Told {
  readonly title?: string;
  readonly pictures: readonly string[];
  /** Its recording and the words of that. */
  readonly sounds: readonly string[];
}

/** A story's title and media. A file that cannot be read is removed all the same. */
async function readStory(path: string, file: string): Promise<Told> {
  const read = await readText(path, file);
  if ("fault" in read) return { pictures: [], sounds: [] };
  const pictures = picturesIn(read.text);
  const parsed = parseFrontMatter({ file, path: file, text: read.text });
  if ("faults" in parsed) return { pictures, sounds: [] };
  const value: unknown = parsed.yaml.value;
  if (typeof value !== "object" || value === null) return { pictures, sounds: [] };
  if ("beeld" in value) pictures.push(...beeldFile(value.beeld));
  const sounds = "geluid" in value ? soundFiles(value.geluid) : [];
  return { pictures, sounds, ...("titel" in value && typeof value.titel === "string" ? { title: value.titel } : {}) };
}

function beeldFile(value: unknown): string[] {
  const field = beeld.safeParse(value);
  return field.success ? [field.data.bestand] : [];
}

/** Each by itself: a voice goes, whatever is wrong with its captions. */
function soundFiles(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const named = ["bestand", "transcript"].map((key): unknown => Reflect.get(value, key));
  return named.filter((name) => typeof name === "string" && mediaName.test(name)).map(String);
}

function picturesIn(text: string): string[] {
  return [...text.matchAll(/!\[[^\]]*\]\(([\w.-]+)\)/g)].map(([, name = ""]) => name);
}

/** Whether another text in the same folder still shows the picture, or lets the sound be heard. */
async function isUsed(picture: string, folder: string, room: string): Promise<boolean> {
  const texts = await readFolder(join(folder, room === "getuigenissen" ? room : "content"), folder);
  return texts.files.some(({ text }) => text.includes(picture));
}

async function mentionsOf(words: readonly string[], root: string): Promise<string[]> {
  const folders = await Promise.all(["content", "_data"].map((name) => readFolder(join(root, name), root)));
  return folders
    .flatMap(({ files }) => files)
    .filter(({ file }) => file !== registerFiles.withdrawn)
    .flatMap(({ file, text }) =>
      text.split("\n").flatMap((line, index) => (words.some((word) => line.includes(word)) ? [`${file}:${String(index + 1)}`] : [])),
    );
}
