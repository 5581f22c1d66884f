import { nearestName } from "../model/nearest-name.ts";
import type { Fault, FaultCode, Findings } from "../model/faults.ts";
import { machineRooms, placeOf } from "../model/place.ts";
import type { Moved, Withdrawn } from "../model/registers.ts";
import { testimonyAddress, testimonyOf } from "../prose/testimony.ts";
import type { MovedFile } from "../read/moved-by-hand.ts";
import { registerTable } from "../read/registers.ts";

/** An address without its fragment. */
export function pageOf(address: string): string {
  return address.split("#")[0] ?? "";
}

/** What a server answers at an address without a page. */
export interface ServerAnswers {
  readonly moved: readonly Moved[];
  /** Addresses that answer 410, because a story was withdrawn. */
  readonly gone: readonly string[];
}

/**
 * Decides what moved and withdrawn addresses answer. Withdrawal wins over a redirect: neither the address of a withdrawn story nor an address that
 * led to it redirects, so that an old name does not lead to the story.
 */
export function answersOf(moved: readonly Moved[], withdrawn: readonly Withdrawn[]): ServerAnswers {
  const takenBack = new Set(withdrawn.map(({ slug }) => slug));
  const isGone = (address: string): boolean => takenBack.has(testimonyOf(address) ?? "");
  const lost = moved.filter(({ van, naar }) => isGone(van) || isGone(naar));
  return {
    moved: moved.filter((row) => !lost.includes(row)),
    gone: [...new Set([...withdrawn.map(({ slug }) => testimonyAddress(slug)), ...lost.map(({ van }) => van)])],
  };
}

/** A page that exists today. */
export interface StandingPage {
  /** Whether it is in every channel, as a redirect to it is. */
  readonly everywhere: boolean;
  /** Its anchors; absent when the page itself has a fault and was not drawn. */
  readonly anchors?: ReadonlySet<string>;
}

interface Circumstances {
  readonly withdrawn: readonly Withdrawn[];
  /** What is on the site, by address. */
  readonly standing: ReadonlyMap<string, StandingPage>;
  readonly today: string;
  readonly lineOf: (file: string, id: string) => number;
}

/**
 * Checks the register of moved pages. A fault that exists only because a story is gone is a warning, since nothing may delay a removal; such a row
 * does not redirect.
 */
export function movedFaults(moved: readonly Moved[], { withdrawn, standing, today, lineOf }: Circumstances): Findings {
  const faults: Fault[] = [];
  const warnings: Fault[] = [];
  const { gone } = answersOf(moved, withdrawn);
  const from = new Map(moved.map((row) => [row.van, row]));
  const seen = new Set<string>();
  for (const { van, naar, dag } of moved) {
    const say = (list: Fault[], code: FaultCode, field: string, what: string, mend: string): unknown =>
      list.push({ file: registerTable.moved.file, line: lineOf(registerTable.moved.file, van), field, code, what, mend });
    if (seen.has(van)) say(faults, "verhuisd-dubbel", "van", `Het adres ${van} staat er twee keer.`, "Haal één van de twee rijen weg.");
    seen.add(van);
    if (dag > today) say(faults, "verhuisd-later", "dag", `De dag ${dag} moet nog komen.`, "Schrijf de dag waarop de pagina verhuisde.");
    if (gone.includes(van)) {
      const what = `Het adres ${van} is van een getuigenis die is ingetrokken. Het leidt nergens heen.`;
      say(warnings, "verhuisd-ingetrokken", "van", what, "U hoeft niets te doen: het adres antwoordt dat de pagina is weggehaald.");
      continue;
    }
    if (standing.has(van) || isOwn(van)) {
      const mend = "Een adres met een pagina kan niet doorsturen. Haal de rij weg, of geef de pagina een andere plek.";
      say(faults, "verhuisd-bezet", "van", `Op ${van} staat een pagina, of de site gebruikt dat adres zelf.`, mend);
    }
    const target = pageOf(naar);
    const further = from.get(target);
    const page = standing.get(target);
    if (further !== undefined) {
      const isRing = endOf(naar, from) === undefined;
      const what = isRing ? `Wie ${van} volgt, komt in een kring.` : `Het adres ${target} is zelf ook verhuisd, naar ${further.naar}.`;
      say(faults, "verhuisd-verder", "naar", what, "Noem bij naar meteen het adres waar de pagina nu staat.");
    } else if (page?.everywhere !== true) {
      const list = testimonyOf(naar) === undefined ? faults : warnings;
      const meant = meantBy(
        target,
        [...standing].flatMap(([address, { everywhere }]) => (everywhere ? [address] : [])),
      );
      const what = `Op ${target} staat geen pagina die iedereen mag vinden.${meant === undefined ? "" : ` Bedoelt u ${meant}?`}`;
      say(list, "verhuisd-nergens", "naar", what, "Noem een pagina die gepubliceerd is; een concept telt niet mee.");
    } else if (naar !== target && page.anchors?.has(naar.slice(target.length + 1)) === false) {
      const near = nearestName(naar.slice(target.length + 1), [...page.anchors]);
      const what = `Op ${target} staat geen plek met die naam.${near === undefined ? "" : ` Bedoelt u ${target}#${near}?`}`;
      say(faults, "verhuisd-plek", "naar", what, "Neem de kop over in kleine letters met streepjes, of laat de plek weg.");
    }
  }
  return { faults, warnings };
}

/** Whether the build itself uses an address: its own folders, and the lists of one choice of testimonies. */
function isOwn(address: string): boolean {
  const [, room = "", ...rest] = address.split("/");
  return address === "/" || machineRooms.includes(room) || (room === "getuigenissen" && rest.length > 2);
}

/** Follows the rows from an address to the end; undefined when they form a loop. */
function endOf(address: string, from: ReadonlyMap<string, Moved>): string | undefined {
  const passed = new Set<string>();
  for (let at = address; ;) {
    const page = pageOf(at);
    if (passed.has(page)) return undefined;
    passed.add(page);
    const next = from.get(page);
    if (next === undefined) return at;
    at = next.naar;
  }
}

/**
 * Of the files that were moved by hand, those with a page on the site whose old address leads nowhere.
 * @param published the files of pages that are on the site
 */
export function leadingNowhere(
  files: readonly MovedFile[],
  published: ReadonlySet<string>,
  { moved, gone }: ServerAnswers,
): readonly MovedFile[] {
  const answered = new Set([...moved.map(({ van }) => van), ...gone]);
  return files.filter(({ from, to }) => {
    const before = addressOf(from);
    return before !== undefined && before !== addressOf(to) && !answered.has(before) && published.has(to);
  });
}

/** Says that a page was moved by hand, with the command that mends all that refers to it. */
export function movedByHandFault({ from, to }: MovedFile): Fault {
  return {
    file: to,
    line: 1,
    field: "bestand",
    code: "met-de-hand-verplaatst",
    what: `Deze pagina stond in ${from}. Haar oude adres ${addressOf(from) ?? ""} leidt nu nergens heen.`,
    mend: `Geef: npm run verplaats -- ${from} ${to}. Dat laat het oude adres doorleiden, en past aan wat ernaar verwijst.`,
  };
}

function addressOf(file: string): string | undefined {
  const place = placeOf(file.replace(/^content\//, ""));
  return "problem" in place ? undefined : place.address;
}

/** The address that was probably meant: one that differs by a few characters, or the only one with the same name in another folder. */
function meantBy(address: string, addresses: readonly string[]): string | undefined {
  const nameOf = (one: string): string => one.split("/").at(-2) ?? "";
  const namesakes = addresses.filter((other) => other !== "/" && nameOf(other) === nameOf(address));
  return nearestName(address, addresses) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}

/**
 * Addresses of the last release that no longer answer: no page, no redirect, no withdrawal.
 * @param released addresses of the last release
 * @param present addresses of this edition
 */
export function lostAddresses(released: readonly string[], present: ReadonlySet<string>, { moved, gone }: ServerAnswers): string[] {
  const answered = new Set([...present, ...moved.map(({ van }) => van), ...gone]);
  return released.filter((address) => !answered.has(address));
}
