import { isScenePlace, scenePlaces } from "../../../_includes/scenes/index.ts";
import { withGuess } from "../../model/nearest-name.ts";
import { nodesOf, textOf, type Element, type Node } from "../../model/nodes.ts";
import type { Directive } from "../directive.ts";

const elementsOf = (nodes: readonly Node[]): Element[] => nodes.filter((node): node is Element => typeof node !== "string");

/**
 * A place that opens a chapter, and what can be seen there in three steps. It draws nothing where it stands: the layout puts it around the
 * title (_includes/components/Scene.tsx).
 */
export const kijkmee: Directive = {
  form: "container",
  required: ["onderwerp", "bijschrift"],
  optional: [],
  draw: (attributes, context, line, inside) => {
    const place = attributes.get("onderwerp") ?? "";
    const steps = elementsOf(nodesOf(inside));
    // A screen reader gets the words and not the drawing, so a step without a sentence would be empty.
    const silent = steps.find(({ children }) => elementsOf(children).length < 2);
    const refuse = (what: string, mend: string): void => {
      context.report(line, "kijkmee-fout", what, mend);
    };
    if (!isScenePlace(place))
      refuse(`De plek ${place} bestaat niet.`, withGuess(place, scenePlaces, `Kies uit: ${scenePlaces.join(", ")}.`));
    else if (!context.opens) refuse("Het blok kijkmee hoort in een hoofdstuk van de longread.", "Haal het weg, of neem ::tekening.");
    else if (context.scene !== undefined)
      refuse("In dit hoofdstuk staat :::kijkmee twee keer.", "Een hoofdstuk opent met één plek. Haal er een weg.");
    else if (steps.length !== 3)
      refuse(`In :::kijkmee staan ${String(steps.length)} stappen.`, "Schrijf er precies drie, elk met een kop: ### Wat u ziet.");
    else if (silent !== undefined)
      refuse(`Bij de stap ${textOf(silent.children).trim()} staat geen zin.`, "Zeg eronder in één tot drie zinnen wat er te zien is.");
    else context.scene = { place, caption: attributes.get("bijschrift") ?? "", steps: steps.map(({ children }) => children) };
    return undefined;
  },
};
