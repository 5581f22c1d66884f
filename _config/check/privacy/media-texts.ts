import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { TextFile } from "../../read/read.ts";
import { isTimes } from "../sound/captions.ts";
import { soundLabels } from "./sound-labels.ts";

/** The texts in a media folder that the privacy lint reads: file names, tags in recordings, words of captions. */
export async function mediaTexts(folder: string, name: string): Promise<TextFile[]> {
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.sort().map(async (file) => ({ file: `${name}/${file}`, path: file, text: await words(join(folder, file)) })));
}

async function words(path: string): Promise<string> {
  switch (extname(path).toLowerCase()) {
    case ".mp3":
    case ".m4a":
    case ".ogg":
    case ".wav":
      return soundLabels(await readFile(path))
        .map(({ text }) => text)
        .join("\n");
    case ".vtt":
      // Timestamps are not identifying numbers.
      return (await readFile(path, "utf8"))
        .split(/\r?\n/)
        .map((line) => (isTimes(line) ? "" : line))
        .join("\n");
    default:
      return "";
  }
}
