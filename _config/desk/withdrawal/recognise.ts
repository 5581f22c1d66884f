import { load } from "cheerio/slim";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { addToDenyList } from "../../check/privacy/deny-list-file.ts";
import { lineOfStory } from "../../check/privacy/deny-list.ts";
import { fingerprintOf, isToldAgain } from "../../check/privacy/fingerprint.ts";
import { parseFrontMatter } from "../../read/front-matter.ts";
import type { Settings } from "../../read/settings.ts";

/**
 * Keeps what makes some stories known again under another name, in the list of what may never appear.
 * @param stories their words
 * @param path of the list, as PRIVE_NAMENLIJST names it
 * @returns true, or why not; whatever goes wrong with that list holds up nothing
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
 * The words of a story while they are still somewhere: in its file, or on the page of the site that stands.
 * @param site the folder of the site that stands, from the root
 */
async function wordsOf(
  slug: string,
  { root, privateFolder }: Pick<Settings, "root" | "privateFolder">,
  site: string,
): Promise<{ readonly texts: readonly string[]; readonly onPageOnly: boolean }> {
  const rooms = [join(root, "content"), ...(privateFolder === undefined ? [] : [privateFolder])];
  const files = await Promise.all(rooms.map((room) => read(join(room, "getuigenissen", `${slug}.md`))));
  const told = files.flatMap((text) => (text === undefined ? [] : [bodyOf(text)]));
  if (told.length > 0) return { texts: told, onPageOnly: false };
  const page = await read(join(root, site, "getuigenissen", slug, "index.html"));
  return { texts: page === undefined ? [] : [load(page)("main .prose").text()], onPageOnly: true };
}

/**
 * Keeps what makes one story known again, before it goes.
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
 * A story that was taken back with a row in the register alone, without `npm run intrekken`: what makes it known again is kept while its words are
 * still there, in its file, or on the page that stands until this build is published.
 * @param site the folder of the site that stands, from the root
 * @returns sentences for an editor, of stories of which nothing could be kept
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

/** The words of a story, without its fields as far as these can be read. */
function bodyOf(text: string): string {
  const parsed = parseFrontMatter({ file: "", path: "", text: text.replace(/\r\n?/g, "\n") });
  return "faults" in parsed ? text : parsed.body;
}

async function read(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}
