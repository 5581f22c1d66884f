import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import regexp from "eslint-plugin-regexp";
import tseslint from "typescript-eslint";

/** The one component that sets inner HTML, for the style of a help page (docs/besluiten/0001). */
const innerHtml = "_includes/components/InlineStyle.tsx";

/** The rooms of the build in order, and what belongs in each: a file imports from its own room and from those before it. */
const floors = {
  _shared: "what the build and the browser both need: words, days, texts, the rules of the self-scan",
  model: "what a page, a register and a fault is: schemas, the table of kinds, types and lists",
  read: "how files become values: content, private folder, media, YAML, registers, what earlier runs remembered",
  prose: "how Markdown becomes markup: directives, references, figures",
  check: "what is wrong with a page or a register: privacy, language, sound, references, links, dates",
  edition: "what may be published today, in which channel",
  draw: "what a page shows: views, frame, whole documents",
  publish: "what is written beside the pages: assets, headers, files, books, search",
  desk: "what editors do: drafting, taking back",
  eleventy: "what Eleventy is told",
  cli: "the commands",
};

/** One zone a room, with a sentence that says where the thing belongs. */
function zones() {
  const rooms = Object.keys(floors);
  const below = (room) => `${room === "_shared" ? "_shared/" : `_config/${room}/`} is for ${floors[room]}`;
  const from = (room) => (room === "_shared" ? "_shared/" : `(?:_config/)?${room}/`);
  const zone = (files, banned, message) => ({
    files,
    rules: {
      "no-restricted-imports": ["error", { patterns: banned.map((group) => ({ message, ...group })) }],
    },
  });
  const client = { regex: "assets/js/", message: "Nothing imports client code: what both need belongs in _shared/." };
  const markup = { regex: "_includes/", message: "Markup is drawn from facts: what both need belongs in _config/model/." };
  return [
    ...rooms.map((room, index) => {
      const above = rooms.slice(index + 1).map((other) => ({
        regex: `^(?:\\.\\./)+${from(other)}`,
        message: `${below(room)}. What it needs of ${other} belongs in a room before both, or is given as a parameter.`,
      }));
      const files = [room === "_shared" ? "_shared/**" : `_config/${room}/**`];
      return zone(files, [...above, client, ...(index < rooms.indexOf("prose") ? [markup] : [])]);
    }),
    zone(
      ["_includes/**"],
      [
        { group: ["node:*", "@11ty/*", "preact/hooks"], message: "A component is a pure function of its props." },
        { regex: "_config/(?!model/)", message: "A component is given what it shows; only _shared/ and _config/model/ are known to it." },
        client,
      ],
    ),
    zone(["assets/js/**"], [{ regex: "_config/", message: "Client code knows nothing of the build: what both need belongs in _shared/." }]),
  ];
}

export default defineConfig(
  globalIgnores(["_site/", "._site.*", ".cache/", "coverage/", "node_modules/", "tests/fixtures/"]),
  js.configs.recommended,
  {
    // What must run where nothing is installed is JavaScript with types in comments.
    files: ["**/*.{ts,tsx}", "_config/**/*.js"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { regexp },
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
      "no-restricted-syntax": [
        "error",
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: `Only ${innerHtml} sets inner HTML.` },
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
  { files: [innerHtml, "_includes/components/*.example.tsx", "tests/**"], rules: { "no-restricted-syntax": "off" } },
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
  ...zones(),
  {
    files: ["**/*.{js,cjs}"],
    languageOptions: { globals: { module: "writable", process: "readonly", console: "readonly" } },
  },
);
