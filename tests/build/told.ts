import { original } from "./fixture-site.ts";

/** How a story in the private folder differs from the default one. */
export interface Telling {
  /** Field values as YAML text; undefined removes the field. */
  readonly fields?: Readonly<Record<string, string | undefined>>;
  /** The text under the front matter. */
  readonly body?: string;
}

/** A story told by a person, with consent for a year and for every channel; its other fields are those of the fixture site. */
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
