import type { UserConfig } from "@11ty/eleventy";
import { hidePrivatePaths } from "../check/privacy/message.ts";
import { privatePaths } from "../read/settings.ts";

/**
 * What `npm start` watches beside the content. Registers and client code are read anew by every build; build code and
 * components are modules, so an edit there loads the configuration again.
 */
export function watch(config: UserConfig): void {
  config.setUseGitIgnore(false);
  config.addWatchTarget("./_data/");
  config.addWatchTarget("./assets/");
  const { folder } = privatePaths();
  if (folder !== undefined) {
    config.addWatchTarget(folder);
    // Eleventy says which file changed, by its whole path.
    hidePrivatePaths();
  }
  config.addWatchTarget("./_config/", { resetConfig: true });
  config.addWatchTarget("./_includes/", { resetConfig: true });
  config.addWatchTarget("./_shared/", { resetConfig: true });
}
