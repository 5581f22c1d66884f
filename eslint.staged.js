import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";
import all from "./eslint.config.js";

/** For the hook on a commit (npm run hooks): the rules that need no types. Those that do read the whole project first, and wait for npm run check. */
export default defineConfig(all, { files: ["**/*.{ts,tsx,js,cjs}"], extends: [tseslint.configs.disableTypeChecked] });
