import { drawings, drawingSubjects, isDrawingSubject } from "../../_includes/drawings/index.ts";
import { helpLineIds } from "../model/help-lines.ts";
import type { Surroundings } from "../prose/context.ts";
import type { Page } from "../prose/page.ts";
import { isTestimony, leftOut, testimonyAddress, testimonyOf } from "../prose/testimony.ts";
import type { Fault, FaultCode, Findings } from "../model/faults.ts";
import { registerFiles, type Registers } from "../read/registers.ts";
import { fieldName } from "../read/yaml.ts";

type Path = readonly PropertyKey[];

/** A name in one place that must exist in another. */
interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly code: FaultCode;
  /** What is named, with its article, for the sentence. */
  readonly what: string;
  readonly exists: boolean;
  readonly mend: string;
}

/** Checks what a page's fields name: sources, laws, blocks, topics, drawings, pictures, help lines, addresses. */
export function pageReferenceFaults(page: Page, lineOf: (path: Path) => number, surroundings: Surroundings): Fault[] {
  return referencesOf(page, surroundings).flatMap(({ path, id, code, what, exists, mend }) =>
    exists
      ? []
      : [
          {
            file: page.file,
            line: lineOf(path),
            field: fieldName(path),
            code,
            what: `${what} ${id} bestaat niet.`,
            mend,
          },
        ],
  );
}

function referencesOf(page: Page, { registers, targets, picture }: Surroundings): Reference[] {
  const { data } = page;
  const source = (id: string, index: number): Reference => ({
    path: ["bronnen", index],
    id,
    code: "bron-onbekend",
    what: "De bron",
    exists: registers.sources.has(id),
    mend: `Kijk de naam na in ${registerFiles.sources}, of voeg de bron toe.`,
  });
  const references = data.bronnen.map(source);
  const address = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "adres-onbekend",
    what: "Het adres",
    // A page with a fixed form would lose one of its three doors with the story.
    exists: targets.has(id.split("#")[0] ?? "") && !isTestimony(id),
    mend: "Noem een pagina die gepubliceerd is, bijvoorbeeld /kompas/signaleren/; niet één getuigenis, want die kan worden ingetrokken.",
  });
  const drawing = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "tekening-onbekend",
    what: "De tekening",
    exists: isDrawingSubject(id),
    mend: `Kies uit: ${drawingSubjects.join(", ")}.`,
  });
  if ("tekening" in data && data.tekening !== undefined) references.push(drawing(["tekening"], data.tekening));
  if ("beeld" in data && data.beeld !== undefined) {
    const { bestand, alt } = data.beeld;
    references.push({
      path: ["beeld", "bestand"],
      id: bestand,
      code: "beeld-onbekend",
      what: "Het beeld",
      exists: picture(bestand, alt) !== undefined,
      mend: "Zet een foto (jpg, png, webp of avif) in assets/images/ en noem alleen de naam.",
    });
  }
  const block = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "bouwsteen-onbekend",
    what: "De bouwsteen",
    exists: registers.blocks.has(id),
    mend: `Kijk de code na in ${registerFiles.blocks}.`,
  });
  const topic = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "onderwerp-onbekend",
    what: "Het onderwerp",
    exists: targets.has(`/kompas/${id}/`),
    mend: "Noem een onderwerp dat in content/kompas/ staat.",
  });
  if ("kader" in data) references.push(...data.kader.map((id, index) => block(["kader", index], id)));
  if ("kompas" in data) references.push(...data.kompas.map((id, index) => topic(["kompas", index], id)));
  if ("weg" in data) {
    for (const [index, step] of data.weg.entries()) {
      references.push(
        ...step.kader.map((id, nth) => block(["weg", index, "kader", nth], id)),
        ...step.kompas.map((id, nth) => topic(["weg", index, "kompas", nth], id)),
      );
    }
  }
  const instrument = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "onderwerp-onbekend",
    what: "Het instrument",
    exists: targets.has(`/kompas/instrumenten/${id}/`),
    mend: "Noem een instrument dat in content/kompas/instrumenten/ staat.",
  });
  if ("instrumenten" in data) references.push(...data.instrumenten.map((id, index) => instrument(["instrumenten", index], id)));
  if ("combineer" in data)
    references.push(...data.combineer.map((row, index) => instrument(["combineer", index, "instrument"], row.instrument)));
  if ("kaart" in data && data.kaart !== undefined) {
    references.push({
      path: ["kaart"],
      id: data.kaart,
      code: "kaart-onbekend",
      what: "De kaart",
      exists: targets.has(`/kompas/kaarten/${data.kaart}/`),
      mend: "Noem een kaart die in content/kompas/kaarten/ staat, of haal het veld weg tot zij er is.",
    });
  }
  if ("wetten" in data) {
    references.push(
      ...data.wetten.map((id, index) => ({
        path: ["wetten", index],
        id,
        code: "wet-onbekend" as const,
        what: "De wet",
        exists: registers.laws.has(id),
        mend: `Kijk de naam na in ${registerFiles.laws}.`,
      })),
    );
  }
  const helpLine = (path: Path, id: string): Reference => ({
    path,
    id,
    code: "hulplijn-onbekend",
    what: "De hulplijn",
    exists: registers.helpLines.has(id),
    mend: `Kijk de naam na in ${registerFiles.helpLines}.`,
  });
  if ("rijen" in data) references.push(...data.rijen.map((row, index) => helpLine(["rijen", index, "lijn"], row.lijn)));
  if ("vouwkaart" in data)
    references.push(...data.vouwkaart.regels.map((row, index) => helpLine(["vouwkaart", "regels", index, "lijn"], row.lijn)));
  if ("bel" in data) references.push(...data.bel.map((id, index) => helpLine(["bel", index], id)));
  if ("wegen" in data)
    references.push(...data.wegen.flatMap((way, nth) => way.bel.map((id, index) => helpLine(["wegen", nth, "bel", index], id))));
  if ("routes" in data) {
    for (const [index, route] of data.routes.entries())
      references.push(...route.links.map((link, nth) => address(["routes", index, "links", nth, "adres"], link.adres)));
  }
  if ("deuren" in data) {
    for (const [index, door] of data.deuren.entries()) {
      if (door.tekening !== undefined) references.push(drawing(["deuren", index, "tekening"], door.tekening));
      references.push(...door.links.map((link, nth) => address(["deuren", index, "links", nth, "adres"], link.adres)));
    }
    if (data.snel !== undefined) references.push(address(["snel", "adres"], data.snel.adres));
    for (const [index, place] of data.plekken.entries()) {
      references.push(drawing(["plekken", index, "tekening"], place.tekening), address(["plekken", index, "adres"], place.adres));
    }
  }
  return references;
}

/**
 * Checks what the registers name: every fact has its source, every block its advice, every drawing its signal.
 * A testimony that is not there is a warning: it may have been taken back, and then the site is built without it.
 */
export function registerReferenceFaults({ registers, ...names }: Pick<Surroundings, "registers" | "targets" | "elsewhere">): Findings {
  const { targets } = names;
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const check = (code: FaultCode, file: string, id: string, field: string, name: string, exists: boolean, mend: string): void => {
    if (!exists)
      faults.push({ code, file, line: registers.lineOf(file, id), field, what: `Bij ${id} staat ${name}, en dat bestaat niet.`, mend });
  };
  const testimony = (file: string, id: string, field: string, slug: string | undefined): void => {
    if (slug !== undefined && !targets.has(testimonyAddress(slug)))
      warnings.push({ file, line: registers.lineOf(file, id), field, ...leftOut(slug, names) });
  };
  const source = (file: string, id: string, field: string, name: string): void => {
    check(
      "bron-onbekend",
      file,
      id,
      field,
      name,
      registers.sources.has(name),
      `Kijk de naam na in ${registerFiles.sources}, of voeg de bron toe.`,
    );
  };
  for (const [id, row] of registers.figures) source(registerFiles.figures, id, "bron", row.bron);
  for (const [id, row] of registers.laws) source(registerFiles.laws, id, "bron", row.bron);
  for (const [id, row] of registers.legislation) for (const name of row.bronnen) source(registerFiles.legislation, id, "bronnen", name);
  const cells = (file: string, id: string, vakken: Readonly<Record<string, { readonly bronnen: readonly string[] }>>): void => {
    for (const [field, { bronnen }] of Object.entries(vakken)) for (const name of bronnen) source(file, id, `vakken.${field}`, name);
  };
  for (const [id, row] of registers.rights) {
    source(registerFiles.rights, id, "bron", row.bron);
    cells(registerFiles.rights, id, row.vakken);
  }
  for (const [id, row] of registers.sharing) {
    source(registerFiles.sharing, id, "bron", row.bron);
    cells(registerFiles.sharing, id, row.vakken);
  }
  for (const [id, row] of registers.helpLines) {
    source(registerFiles.helpLines, id, "bron", row.bron);
    if (row.gebeurt !== undefined) source(registerFiles.helpLines, id, "gebeurt", row.gebeurt.bron);
    if (row.let_op !== undefined) source(registerFiles.helpLines, id, "let_op", row.let_op.bron);
    for (const way of row.zonder_praten ?? []) source(registerFiles.helpLines, id, "zonder_praten", way.bron);
  }
  for (const [id, region] of registers.regions) {
    for (const { bron, lijn } of region.contacten) {
      source(registerFiles.regions, id, "bron", bron);
      if (lijn !== undefined)
        check(
          "hulplijn-onbekend",
          registerFiles.regions,
          id,
          "lijn",
          lijn,
          registers.helpLines.has(lijn),
          `Kijk de naam na in ${registerFiles.helpLines}.`,
        );
    }
  }
  for (const [id, row] of registers.signals) for (const name of row.bronnen) source(registerFiles.signals, id, "bronnen", name);
  for (const [id, row] of registers.terms) {
    for (const name of row.bronnen) source(registerFiles.terms, id, "bronnen", name);
    testimony(registerFiles.terms, id, "zie", testimonyOf(row.zie ?? ""));
    if (row.zie !== undefined && !isTestimony(row.zie))
      check(
        "adres-onbekend",
        registerFiles.terms,
        id,
        "zie",
        row.zie,
        targets.has(row.zie.split("#")[0] ?? ""),
        "Noem een pagina die gepubliceerd is.",
      );
  }
  for (const [id, row] of registers.blocks) {
    for (const name of row.bronnen) source(registerFiles.blocks, id, "bronnen", name);
    for (const name of row.kompas)
      check(
        "onderwerp-onbekend",
        registerFiles.blocks,
        id,
        "kompas",
        name,
        targets.has(`/kompas/${name}/`),
        "Noem een onderwerp dat in content/kompas/ staat.",
      );
    testimony(registerFiles.blocks, id, "getuigenis", row.getuigenis);
  }
  for (const [id, row] of registers.blocks) {
    for (const { bouwsteen } of row.eerst)
      check(
        "bouwsteen-onbekend",
        registerFiles.blocks,
        id,
        "eerst",
        bouwsteen,
        registers.blocks.has(bouwsteen),
        `Kijk de code na in ${registerFiles.blocks}.`,
      );
    const ring = ringFrom(id, registers);
    if (ring !== undefined)
      faults.push({
        code: "bouwsteen-in-kring",
        file: registerFiles.blocks,
        line: registers.lineOf(registerFiles.blocks, id),
        field: "eerst",
        what: `${id} moet volgens eerst wachten op zichzelf, via ${ring.join(", ")}.`,
        mend: "Haal bij één van deze bouwstenen een regel onder eerst weg.",
      });
  }
  for (const id of helpLineIds) {
    check(
      "hulplijn-onbekend",
      registerFiles.helpLines,
      "het hulpblok",
      "id",
      id,
      registers.helpLines.has(id),
      "Zet de hulplijn terug: dit nummer staat onder elke getuigenis.",
    );
  }
  for (const subject of drawingSubjects) {
    const { signaal } = drawings[subject];
    if (!registers.signals.has(signaal)) {
      faults.push({
        file: registerFiles.signals,
        line: 1,
        field: "id",
        code: "signaal-van-tekening",
        what: `De tekening ${subject} verwijst naar het signaal ${signaal}, en dat ontbreekt.`,
        mend: "Zet het signaal terug: een tekening laat altijd een signaal zien.",
      });
    }
  }
  const links = [...registers.navigation.hoofd, ...registers.navigation.voet.flatMap((group) => group.links)];
  for (const link of links) {
    // Every page has the menu: it would lose a line, or the whole build, with the story.
    if (!targets.has(link.adres) || isTestimony(link.adres))
      faults.push({
        file: registerFiles.navigation,
        line: 1,
        field: "adres",
        code: "menu-onbekend",
        what: `Het menu verwijst naar ${link.adres}, en die pagina is er niet, of kan er morgen niet meer zijn.`,
        mend: "Haal de regel weg, of publiceer de pagina. Een menu noemt niet één getuigenis, want die kan worden ingetrokken.",
      });
  }
  return { faults, warnings };
}

/** The blocks through which a block waits for itself; undefined when it does not. */
function ringFrom(start: string, { blocks }: Registers): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, way: readonly string[]): string[] | undefined => {
    for (const { bouwsteen } of blocks.get(id)?.eerst ?? []) {
      if (bouwsteen === start) return [...way];
      if (seen.has(bouwsteen)) continue;
      seen.add(bouwsteen);
      const ring = walk(bouwsteen, [...way, bouwsteen]);
      if (ring !== undefined) return ring;
    }
    return undefined;
  };
  return walk(start, []);
}
