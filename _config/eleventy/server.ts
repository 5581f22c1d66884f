import type { UserConfig } from "@11ty/eleventy";

/** The development server of `npm start`: whole reloads, since the pages allow no script to patch them (Trusted Types). */
export function server(config: UserConfig): void {
  config.setServerOptions({ port: 8080, domDiff: false, showAllHosts: false });
}
