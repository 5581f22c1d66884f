import { capitalise } from "../../_shared/text/capitalise.ts";
/** Short facts in one line: "Arbeidsinspecteur, platteland, 4 minuten lezen". What is not known is left out. */
export function factLine(facts: readonly (string | undefined)[]): string {
  return capitalise(facts.flatMap((fact) => (fact === undefined ? [] : [fact.slice(0, 1).toLowerCase() + fact.slice(1)])).join(", "));
}
