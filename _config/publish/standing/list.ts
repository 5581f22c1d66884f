import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { pagesOf, type Edition } from "../../edition/edition.ts";
import { privateName } from "../../read/private-name.js";
import { isPrivate } from "../../read/private.ts";
import { goneFrom } from "../../edition/publication.ts";
import { writeWhole } from "../../read/write.js";
import { sourceHash, type Story } from "./stories.js";

/**
 * Writes the list of the stories in a built site, which {@link import("./remove.js").removeStories} uses when no new build is possible.
 * @param list absolute path of the list
 * @param site absolute path of the site
 * @param project absolute path of the project; @param privateFolder of the private folder, when there is one
 */
export async function writeStoryList(
  list: string,
  site: string,
  edition: Edition<"web">,
  { project, privateFolder }: { project: string; privateFolder: string | undefined },
): Promise<void> {
  const stories = pagesOf(edition, "getuigenis").map(async (page): Promise<Story> => {
    const told = page.data.herkomst === "interview";
    const until = goneFrom(page);
    const html = await readFile(join(site, page.address, "index.html"));
    const sources = isPrivate(page.file)
      ? await privateSources(page.file, privateFolder ?? "", told)
      : { [page.file]: sourceHash(await readFile(join(project, page.file)), told) };
    return {
      slug: page.slug,
      page: createHash("sha256").update(html).digest("base64url"),
      ...(until === undefined ? {} : { until }),
      told,
      sources,
    };
  });
  await writeWhole(list, JSON.stringify({ stories: await Promise.all(stories), books: {} }));
}

/** The hashes of a private story, and of the pictures and sound there that it names: one of those can be withdrawn alone. */
async function privateSources(file: string, folder: string, told: boolean): Promise<Record<string, string>> {
  const own = file.slice(privateName.length + 1);
  const story = await readFile(join(folder, own));
  const media = await Promise.all(
    ["beeld", "geluid"].map(async (room) => {
      const path = join(folder, room);
      return existsSync(path) ? (await readdir(path)).filter((name) => story.includes(name)).map((name) => `${room}/${name}`) : [];
    }),
  );
  const marks = [own, ...media.flat()].map(
    async (path) => [`${privateName}/${path}`, sourceHash(await readFile(join(folder, path)), told)] as const,
  );
  return Object.fromEntries(await Promise.all(marks));
}
