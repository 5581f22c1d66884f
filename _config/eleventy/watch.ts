import type { UserConfig } from "@11ty/eleventy";
import { hidePrivatePaths } from "../check/privacy/message.ts";
import { privatePaths } from "../read/settings.ts";

/**
 * What Eleventy watches in `npm start`: build code and components. They are modules, so a change reloads the configuration. The live site (live.ts)
 * watches the content, the registers and what runs in a browser; it also notices deleted files.
 */
export function watch(config: UserConfig): void {
  config.setUseGitIgnore(false);
  // Eleventy prints the full path of a changed file.
  if (privatePaths().folder !== undefined) hidePrivatePaths();
  config.addWatchTarget("./_config/", { resetConfig: true });
  config.addWatchTarget("./_includes/", { resetConfig: true });
  config.addWatchTarget("./_shared/", { resetConfig: true });
}
