import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

/** The one component that may set inner HTML, and the makers that may vouch for it (docs/besluiten/0001). */
const innerHtml = "_includes/components/Prose.tsx";
const htmlMakers = ["_config/draw/whole/whole.ts", "_config/prose/prose.ts", "_config/draw/views/testimonies.ts"];

export default defineConfig(
  globalIgnores(["_site/", ".cache/", "coverage/", "node_modules/", "tests/fixtures/"]),
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      // A number has one way to be written.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TypeScript checks names itself.
      "no-undef": "off",
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: `Only ${innerHtml} sets inner HTML.` },
        { selector: "NewExpression[callee.name='TrustedHtml']", message: "Only the makers in eslint.config.js vouch for HTML." },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: "A build asks no clock: use the edition's day.",
        },
        {
          selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
          message: "A build is the same every time.",
        },
      ],
    },
  },
  {
    files: [innerHtml],
    rules: {
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='TrustedHtml']", message: "A component receives TrustedHtml, it makes none." },
      ],
    },
  },
  { files: [...htmlMakers, "tests/**"], rules: { "no-restricted-syntax": "off" } },
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
    // Markup only: components know no files, no Eleventy, and of the build only its types, lists and dates.
    files: ["_includes/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          patterns: [
            { group: ["node:*", "@11ty/*", "preact/hooks"], message: "A component is a pure function of its props." },
            {
              regex: "_config/(?!schemas/|render/trusted-html)",
              message: "A component is given what it shows; only schemas and TrustedHtml come from _config.",
            },
          ],
        },
      ],
    },
  },
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { globals: { module: "writable", process: "readonly", console: "readonly" } },
  },
);
