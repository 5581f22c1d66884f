import { load } from "cheerio/slim";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addToDenyList } from "../../check/privacy/deny-list-file.ts";
import { lineOfStory } from "../../check/privacy/deny-list.ts";
import { fingerprintOf, isToldAgain } from "../../check/privacy/fingerprint.ts";
import { parseFrontMatter } from "../../read/front-matter.ts";
import type { Settings } from "../../read/settings.ts";

/**
 * Adds the fingerprints of stories to the deny list, so that they are recognised when they return under another name.
 * @param stories their texts
 * @param path of the list, as in PRIVE_NAMENLIJST
 * @returns true, or why not; a problem with that list delays nothing
 */
async function remember(stories: readonly string[], root: string, path: string | undefined): Promise<true | string> {
  if (path === undefined || path === "")
    return "Komt het verhaal onder een andere naam terug, dan herkent de controle het niet: PRIVE_NAMENLIJST is niet gezet.";
  try {
    await addToDenyList(path, root, ({ key, stories: known }) =>
      stories
        .filter((text) => !isToldAgain(text, known, key))
        .map((text) => fingerprintOf(text, key))
        .flatMap((story) => (story.size === 0 ? [] : [lineOfStory(story)])),
    );
    return true;
  } catch {
    return "Komt het verhaal onder een andere naam terug, dan herkent de controle het niet: aan de lijst van PRIVE_NAMENLIJST was niets toe te voegen.";
  }
}

/**
 * The text of a story, if it still exists: in its file, or on the page of the current site.
 * @param site the folder of the current site, from the root
 */
async function wordsOf(
  slug: string,
  { root, privateFolder }: Pick<Settings, "root" | "privateFolder">,
  site: string,
): Promise<{ readonly texts: readonly string[]; readonly onPageOnly: boolean }> {
  const folders = [join(root, "content"), ...(privateFolder === undefined ? [] : [privateFolder])];
  const files = await Promise.all(folders.map((folder) => read(join(folder, "getuigenissen", `${slug}.md`))));
  const told = files.flatMap((text) => (text === undefined ? [] : [bodyOf(text)]));
  if (told.length > 0) return { texts: told, onPageOnly: false };
  const page = await read(join(root, site, "getuigenissen", slug, "index.html"));
  return { texts: page === undefined ? [] : [load(page)("main .prose").text()], onPageOnly: true };
}

/**
 * Stores the fingerprint of one story before it is removed.
 * @returns true, or why not
 */
export async function rememberStory(
  slug: string,
  settings: Pick<Settings, "root" | "privateFolder" | "denyListPath">,
  site: string,
): Promise<true | string> {
  const { texts } = await wordsOf(slug, settings, site);
  return texts.length === 0
    ? "Het verhaal was er al niet meer, ook niet op de site die er staat. Komt het onder een andere naam terug, dan herkent de controle het niet. Staat het nog in een kopie of een oudere versie, zet het bestand dan terug en geef de opdracht nog eens."
    : remember(texts, settings.root, settings.denyListPath);
}

/**
 * Stores the fingerprints of stories that were withdrawn with only a row in the register, without `npm run intrekken`, as long as their text
 * exists: in their file, or on the page that is public until this build is published.
 * @param site the folder of the current site, from the root
 * @returns sentences for an editor, about stories for which nothing could be stored
 */
export async function keepFingerprints(
  withdrawn: readonly { readonly slug: string }[],
  settings: Pick<Settings, "root" | "privateFolder" | "denyListPath">,
  site: string,
): Promise<string> {
  const stories = await Promise.all(withdrawn.map(async ({ slug }) => ({ slug, ...(await wordsOf(slug, settings, site)) })));
  const present = stories.filter(({ texts }) => texts.length > 0);
  if (present.length === 0) return "";
  const known = await remember(
    present.flatMap(({ texts }) => texts),
    settings.root,
    settings.denyListPath,
  );
  if (known === true) return "";
  return present
    .map(({ slug, onPageOnly }) => {
      const file = onPageOnly
        ? "Het bestand is al weg, en de pagina gaat nu ook: zet het bestand terug uit een kopie of een oudere versie. "
        : "";
      return `Let op: ${slug} is ingetrokken. ${known} ${file}Geef zo snel mogelijk: npm run intrekken -- ${slug}\n`;
    })
    .join("");
}

/** The text of a story, without its fields if these can be parsed. */
function bodyOf(text: string): string {
  const parsed = parseFrontMatter({ file: "", path: "", text: text.replace(/\r\n?/g, "\n") });
  return "faults" in parsed ? text : parsed.body;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
