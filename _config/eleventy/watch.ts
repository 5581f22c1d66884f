import type { UserConfig } from "@11ty/eleventy";
import { hidePrivatePaths } from "../check/privacy/message.ts";
import { privatePaths } from "../read/settings.ts";

/**
 * What Eleventy watches in `npm start`: build code and components are modules, so an edit there loads the configuration again. The content, the registers and what a
 * browser runs are watched by the live site (live.ts), which also hears what is deleted.
 */
export function watch(config: UserConfig): void {
  config.setUseGitIgnore(false);
  // Eleventy says which file changed, by its whole path.
  if (privatePaths().folder !== undefined) hidePrivatePaths();
  config.addWatchTarget("./_config/", { resetConfig: true });
  config.addWatchTarget("./_includes/", { resetConfig: true });
  config.addWatchTarget("./_shared/", { resetConfig: true });
}
