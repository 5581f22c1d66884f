/** @type {import("prettier").Config} */
export default {
  printWidth: 140,
  // Babel reads TypeScript in less time than TypeScript's own parser: a fifth of all that the check of the form takes (docs/besluiten/0031).
  overrides: [{ files: ["*.ts", "*.tsx"], options: { parser: "babel-ts" } }],
};
