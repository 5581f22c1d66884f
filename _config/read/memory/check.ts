import type { Settings } from "../settings.ts";
import { openMadeMemory, type MadeMemory } from "./made.ts";
import { openPictureMemory, type PictureMemory } from "./pictures.ts";
import { openYamlMemory, type YamlMemory } from "./yaml.ts";

/** What an earlier check of a project left for the next: parsed registers, pictures that decode, and what the privacy lint found. */
export interface CheckMemories {
  readonly memory: YamlMemory;
  readonly pictures: PictureMemory;
  readonly found: MadeMemory;
}

/**
 * Opens the caches of a check, as options of the checkpoint.
 * @returns them, and what writes all three after a check of the whole
 */
export function openCheckMemories(settings: Pick<Settings, "memory">): {
  readonly memories: CheckMemories;
  readonly keep: () => Promise<void>;
} {
  const memory = openYamlMemory(settings.memory("yaml.json"));
  const pictures = openPictureMemory(settings.memory("beelden.json"));
  const found = openMadeMemory(settings.memory("gevonden.json"));
  return {
    memories: { memory, pictures, found },
    keep: async () => {
      await memory.keep();
      await pictures.keep();
      await found.keep();
    },
  };
}
