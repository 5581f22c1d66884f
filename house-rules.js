import { dirname, relative, resolve } from "node:path";

/** The rules of this house, as a plugin for oxlint (.oxlintrc.json) and for ESLint (eslint.config.js). */

/**
 * The floors of the build in order, and what belongs in each: a file imports from its own floor and from those before it.
 * @type {Readonly<Record<string, string>>}
 */
const floors = {
  _shared: "what the build and the browser both need: words, days, texts, the rules of the self-scan",
  model: "what a page, a register and a fault is: schemas, the table of kinds, types and lists",
  read: "how files become values: content, private folder, media, YAML, registers, what earlier runs remembered",
  prose: "how Markdown becomes markup: directives, references, figures",
  check: "what is wrong with a page or a register: privacy, language, sound, references, links, dates",
  edition: "what may be published today, in which channel",
  draw: "what a page shows: views, frame, whole documents",
  publish: "what is written beside the pages: assets, headers, files, books, search",
  desk: "what editors do: drafting, moving, taking back, writing at the desk",
  eleventy: "what Eleventy is told",
  cli: "the commands",
};
const order = Object.keys(floors);

/**
 * The floor that a file stands on: one of the build's, "_includes" or "client"; undefined for what is not built from.
 * @param {string} path from the root of the project
 * @returns {string | undefined}
 */
export function floorOf(path) {
  const [top = "", floor = ""] = path.split("/");
  if (top === "assets" && floor === "js") return "client";
  const found = top === "_config" ? (floor === "index.ts" ? "eleventy" : floor) : top;
  return found === "_includes" || found in floors ? found : undefined;
}

/**
 * Where a thing belongs instead, when a file may not import it.
 * @param {string} file from the root of the project
 * @param {string} imported as the import says it
 * @returns {string | undefined} a sentence; undefined when it may
 */
export function wrongImport(file, imported) {
  const floor = floorOf(file);
  if (!imported.startsWith(".")) {
    return floor === "_includes" && /^(?:node:|@11ty\/|preact\/hooks$)/.test(imported)
      ? "A component is a pure function of its props."
      : undefined;
  }
  const other = floorOf(relative("/", resolve("/", dirname(file), imported)));
  if (floor === undefined || other === undefined || floor === other) return undefined;
  if (other === "client") return "Nothing imports client code: what both need belongs in _shared/.";
  if (floor === "client")
    return other === "_includes" || other === "_shared"
      ? undefined
      : "Client code knows nothing of the build: what both need belongs in _shared/.";
  if (floor === "_includes")
    return other === "model" || other === "_shared"
      ? undefined
      : "A component is given what it shows; only _shared/ and _config/model/ are known to it.";
  const [own, others] = [order.indexOf(floor), order.indexOf(other)];
  if (other === "_includes")
    return own < order.indexOf("prose") ? "Markup is drawn from facts: what both need belongs in _config/model/." : undefined;
  if (others < own) return undefined;
  const place = floor === "_shared" ? "_shared/" : `_config/${floor}/`;
  return `${place} is for ${floors[floor] ?? ""}. What it needs of ${other} belongs on a floor before both, or is given as a parameter.`;
}

/** @type {import("eslint").ESLint.Plugin} */
export default {
  meta: { name: "house" },
  rules: {
    // One direction (docs/ontwikkeling/architectuur.md).
    floors: {
      create(context) {
        const file = relative(import.meta.dirname, context.filename);
        /** @param {{ source?: import("estree").Literal | import("estree").Expression | null | undefined }} node */
        const look = ({ source }) => {
          if (source?.type !== "Literal" || typeof source.value !== "string") return;
          const message = wrongImport(file, source.value);
          if (message !== undefined) context.report({ node: source, message });
        };
        return { ImportDeclaration: look, ExportNamedDeclaration: look, ExportAllDeclaration: look, ImportExpression: look };
      },
    },
    // The one component that sets inner HTML sets the style of a help page (docs/besluiten/0001).
    "no-inner-html": {
      create: (context) => ({
        /** @param {import("eslint").Rule.Node & { name: { name: unknown } }} node */
        JSXAttribute(node) {
          if (node.name.name === "dangerouslySetInnerHTML")
            context.report({ node, message: "Only _includes/components/InlineStyle.tsx sets inner HTML." });
        },
      }),
    },
  },
};
