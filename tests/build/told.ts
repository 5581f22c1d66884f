import { original } from "./fixture-site.ts";

/** How a story in the private folder differs from the one that is whole: other values, or lines more. */
export interface Telling {
  /** Values by field, as they stand behind its colon; undefined takes the field away. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  /** What comes under the fields. */
  readonly body?: string;
}

/** A story somebody told, with consent for a year and every channel; its other fields as in the fixture site. */
export async function told({
  fields = {},
  body = "Zij vouwde elke avond veertig servetten tot een waaier.",
}: Telling = {}): Promise<string> {
  const composite = await original("content/getuigenissen/de-man-die-vertrok.md");
  const own = {
    ...Object.fromEntries((composite.split("---\n")[1] ?? "").split("\n").flatMap((line) => fieldOf(line))),
    titel: "De vrouw die sprak",
    samenvatting: "Een verhaal over servetten.",
    herkomst: "interview",
    patroon: undefined,
    auteur: "redacteur getuigenissen",
    gezien_door: "eindredactie",
    toestemming: "{ ref: T-ABCDEFGH, gegeven: 2031-01-01, geldig_tot: 2032-01-01, kanalen: [web, zoeken, feed, deelkaart, pdf, epub] }",
    ...fields,
  };
  const lines = Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]));
  return `---\n${lines.join("")}---\n\n${body}\n`;
}

function fieldOf(line: string): [string, string][] {
  const [, name, value] = /^([a-z_]+): (.*)$/.exec(line) ?? [];
  return name === undefined || value === undefined ? [] : [[name, value]];
}
