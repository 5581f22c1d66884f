import type { MunicipalityEntry, NumberEntry, RegionContactView, RegionFreshness, RegionLink } from "../../_includes/views.ts";
import { isConfirmed, isWayIn, sourceYear } from "../model/contacts.ts";
import { pagesOf, type Edition } from "../edition/edition.ts";
import type { Page } from "../prose/page.ts";
import { otherNames, type Municipality, type Region, type RegionContact } from "../model/registers.ts";

/** Data that the pages about regions share, computed once per edition. */
interface RegionViews {
  readonly links: (current: string) => readonly RegionLink[];
  readonly byLetter: readonly { readonly letter: string; readonly entries: readonly MunicipalityEntry[] }[];
  readonly municipalitiesOf: (slug: string) => readonly MunicipalityEntry[];
  readonly contacts: (slug: string) => readonly RegionContactView[];
  readonly freshness: (slug: string) => RegionFreshness;
  readonly borderOf: (slug: string) => readonly { readonly name: string; readonly country: string }[];
  readonly borders: readonly { readonly country: string; readonly id: string; readonly municipalities: readonly MunicipalityEntry[] }[];
}

const countries = [
  { country: "België", id: "belgie" },
  { country: "Duitsland", id: "duitsland" },
] as const;

/** The regions that have a page, with their municipalities and contacts. */
export function regionViews(edition: Edition): RegionViews {
  const { registers } = edition;
  const pages = new Map(pagesOf(edition, "regio").map((page) => [page.slug, page.address]));
  const regions = [...registers.regions.values()].flatMap((region) => {
    const href = pages.get(region.id);
    return href === undefined ? [] : [{ region, href }];
  });
  const hrefOf = new Map(regions.map(({ region, href }) => [region.code, href]));
  const entry = (row: Municipality): MunicipalityEntry[] => {
    const href = hrefOf.get(row.veiligheidsregio_code);
    return href === undefined ? [] : [{ name: row.naam, others: otherNames(row), region: row.veiligheidsregio, href }];
  };
  const all = registers.municipalities.flatMap(entry).sort((a, b) => collator.compare(sortName(a.name), sortName(b.name)));
  const letters = [...new Set(all.map(({ name }) => firstLetter(name)))].sort();
  const rowsOf = (slug: string): Municipality[] => {
    const code = registers.regions.get(slug)?.code;
    return registers.municipalities.filter((row) => row.veiligheidsregio_code === code);
  };
  const sorted = regions.toSorted((a, b) => collator.compare(a.region.naam, b.region.naam));

  return {
    links: (current) =>
      sorted.map(({ region, href }) => ({
        code: region.code,
        name: region.naam,
        abbreviation: region.afkorting,
        href,
        known: region.contacten.length > 0,
        freshness: freshnessOf(region, edition.today),
        current: href === current,
      })),
    byLetter: letters.map((letter) => ({ letter, entries: all.filter(({ name }) => firstLetter(name) === letter) })),
    municipalitiesOf: (slug) => all.filter(({ href }) => href === pages.get(slug)),
    contacts: (slug) => {
      const region = registers.regions.get(slug);
      return region === undefined ? [] : region.contacten.map((contact) => contactView(contact, region, edition));
    },
    freshness: (slug) => freshnessOf(registers.regions.get(slug), edition.today),
    borderOf: (slug) => rowsOf(slug).flatMap(({ naam, grens }) => (grens === undefined ? [] : [{ name: naam, country: grens }])),
    borders: countries.map(({ country, id }) => {
      const names = new Set(registers.municipalities.filter(({ grens }) => grens?.includes(country)).map(({ naam }) => naam));
      return { country, id, municipalities: all.filter(({ name }) => names.has(name)) };
    }),
  };
}

/** The address of the letter that asks a region whether its row is correct; it is in the folder of the region's page. */
export function letterAddress({ address, slug }: Pick<Page, "address" | "slug">): string {
  return `${address}brief-${slug}.docx`;
}

/** Every help line, with all its sources. */
export function numberEntries({ registers }: Edition): NumberEntry[] {
  return [...registers.helpLines.values()].map((line) => {
    const named = [line.bron, line.gebeurt?.bron, line.let_op?.bron, ...(line.zonder_praten ?? []).map(({ bron }) => bron)];
    return { line, sources: [...new Set(named)].flatMap((id) => (id === undefined ? [] : (registers.sources.get(id) ?? []))) };
  });
}

/** How reliable and recent our information is about who coordinates care in a region. @param today YYYY-MM-DD, the day of the edition */
export function freshnessOf(region: Region | undefined, today: string): RegionFreshness {
  const contacts = region?.contacten ?? [];
  const years = contacts.flatMap((contact) => sourceYear(contact) ?? []);
  const age = years.length > 0 ? String(Math.max(...years)) : contacts[0]?.stand;
  const readOn = contacts
    .map(({ gecontroleerd_op }) => gecontroleerd_op)
    .toSorted()
    .at(-1);
  return {
    isConfirmed: region !== undefined && isConfirmed(region, today),
    ...(region?.antwoord === undefined ? {} : { confirmedOn: region.antwoord.datum }),
    ...(age === undefined ? {} : { age }),
    ...(readOn === undefined ? {} : { readOn }),
  };
}

function contactView(contact: RegionContact, region: Region, { registers, today }: Edition): RegionContactView {
  const { organisatie, wat, stand, url, gecontroleerd_op } = contact;
  const line = contact.lijn === undefined ? undefined : registers.helpLines.get(contact.lijn);
  const source = registers.sources.get(contact.bron);
  return {
    organisation: organisatie,
    what: wat,
    age: stand,
    ...(line === undefined ? {} : { line }),
    ...(url === undefined ? {} : { href: url }),
    ...(source === undefined ? {} : { source }),
    checkedOn: gecontroleerd_op,
    ...(region.antwoord === undefined ? {} : { answeredOn: region.antwoord.datum }),
    wayIn: isWayIn(contact, region, today),
  };
}

const collator = new Intl.Collator("nl", { sensitivity: "base", numeric: true });

/** 's-Hertogenbosch is listed under H. */
function sortName(name: string): string {
  return name.replace(/^'s-/, "");
}

function firstLetter(name: string): string {
  return sortName(name).normalize("NFD").slice(0, 1).toUpperCase();
}
