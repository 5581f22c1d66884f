import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import all from "./eslint.config.js";

/**
 * The rules that need no types, for `npm run check` and the hook on a commit. Those that do are held by oxlint (.oxlintrc.json), in a quarter of the
 * time. An editor reads eslint.config.js, which has both; so does the nightly job.
 */
export default defineConfig(all, {
  files: ["**/*.{ts,tsx,js,cjs}"],
  extends: [tseslint.configs.disableTypeChecked],
  // Where a rule with types is set aside, this run sees nothing to set aside.
  linterOptions: { reportUnusedDisableDirectives: "off" },
});
