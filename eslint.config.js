import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";
import house from "./house-rules.js";

/** For editors, and for the night. `npm run check` and the hook on a commit have the same rules from oxlint, in a fifth of the time. */
export default defineConfig(
  globalIgnores(["_site/", "._site.*", ".cache/", "coverage/", "node_modules/", "tests/fixtures/"]),
  js.configs.recommended,
  {
    // What must run where nothing is installed is JavaScript with types in comments.
    files: ["**/*.{ts,tsx}", "_config/**/*.js"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp, house },
    rules: {
      // Whatever an editor pastes, the check comes to an end: no expression takes longer than in proportion to its text.
      "regexp/no-super-linear-backtracking": "error",
      "regexp/no-super-linear-move": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number has one way to be written.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TypeScript checks names itself.
      "no-undef": "off",
      "no-restricted-properties": [
        "error",
        { object: "Date", property: "now", message: "A build asks no clock: use the edition's day." },
        { object: "Math", property: "random", message: "A build is the same every time." },
      ],
      "house/floors": "error",
      "house/no-inner-html": "error",
    },
  },
  { files: ["_includes/components/InlineStyle.tsx"], rules: { "house/no-inner-html": "off" } },
  { files: ["_includes/components/*.example.tsx", "tests/**"], rules: { "house/no-inner-html": "off", "no-restricted-properties": "off" } },
  {
    files: ["tests/**"],
    ignores: ["tests/unit/property.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { name: "fast-check", message: "Import tests/unit/property.ts: it gives every run the same cases." },
      ],
    },
  },
  // Vitest types its asymmetric matchers as any.
  { files: ["tests/**"], rules: { "@typescript-eslint/no-unsafe-assignment": "off" } },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { globals: { module: "writable", process: "readonly", console: "readonly" } },
  },
);
