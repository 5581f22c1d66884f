import { isStory, type FrontMatter, type Kind } from "../model/kinds.ts";
import type { Withdrawn } from "../model/registers.ts";
import { channels, keysOf, type Channel } from "../../_shared/vocabulary.ts";

/** What the publication rule needs to know about a page. */
export interface Candidate {
  readonly kind: Kind;
  readonly slug: string;
  readonly data: { readonly concept: boolean } | FrontMatter<"getuigenis">;
}

/** The day and the withdrawals for which the rule is evaluated. */
interface PublicationMoment {
  /** The day of the edition, YYYY-MM-DD in Europe/Amsterdam. */
  readonly today: string;
  readonly withdrawn: readonly Withdrawn[];
}

/** Why a page is not in a channel, as the build prints it. */
type Reason = "concept" | "ingetrokken" | "embargo" | "verlopen" | "geen-toestemming";
type Verdict = { readonly published: true } | { readonly published: false; readonly reason: Reason };

/**
 * The one publication rule: may this page exist in this channel today? Collections, sitemap, search, feed, cards and
 * every edition ask here and nowhere else. It never throws and never asks the clock: a day that passes makes a page
 * disappear, and the build that leaves it out succeeds.
 *
 * Days are days in the Netherlands, read in favour of who told the story: from `publiceren_op` it is on the site, and
 * on the day of `verloopt_op` or `toestemming.geldig_tot` it is gone already. An interview needs consent for the
 * channel, and every other channel rests on the page itself: without `web` it is nowhere.
 * @param channel where the page would appear
 */
export function publicationOf(page: Candidate, channel: Channel, { today, withdrawn }: PublicationMoment): Verdict {
  const { data } = page;
  if (data.concept) return not("concept");
  if (!isStory(page.kind) || !("herkomst" in data)) return { published: true };
  if (withdrawn.some((row) => row.slug === page.slug)) return not("ingetrokken");
  if (data.publiceren_op !== undefined && today < data.publiceren_op) return not("embargo");
  if (data.verloopt_op !== undefined && today >= data.verloopt_op) return not("verlopen");
  // A composite needs no consent, so none can be missing or lapse.
  if (data.herkomst !== "interview") return { published: true };
  const consent = data.toestemming;
  if (consent === undefined || today < consent.gegeven) return not("geen-toestemming");
  if (today >= consent.geldig_tot) return not("verlopen");
  return consent.kanalen.includes("web") && consent.kanalen.includes(channel) ? { published: true } : not("geen-toestemming");
}

/**
 * The channels in which a page may appear; empty when it may appear nowhere. The checkpoint asks this once for each page and builds every edition from
 * the answers (edition/edition.ts), so code that lists, counts, quotes or links to pages cannot reach any other page.
 */
export function channelsOf(page: Candidate, circumstances: PublicationMoment): ReadonlySet<Channel> {
  return new Set(keysOf(channels).filter((channel) => publicationOf(page, channel, circumstances).published));
}

/**
 * The first day on which a published page disappears by itself; undefined when there is none. This day is stored beside the site, for the removal of
 * stories when nothing can be built (publish/standing/).
 */
export function goneFrom({ kind, data }: Candidate): string | undefined {
  if (!isStory(kind) || !("herkomst" in data)) return undefined;
  const days = [data.verloopt_op, data.herkomst === "interview" ? data.toestemming?.geldig_tot : undefined];
  return days.filter((day) => day !== undefined).sort()[0];
}

/** A page that was read and stays out of one or more channels. */
export interface Withheld {
  readonly file: string;
  readonly channels: readonly Channel[];
  readonly reason: Reason;
}

/** The channels that a page is kept out of; a page that is not on the site is reported once, not for each channel. */
export function withheldFrom(page: Candidate, circumstances: PublicationMoment): Omit<Withheld, "file">[] {
  const onSite = publicationOf(page, "web", circumstances);
  if (!onSite.published) return [{ channels: ["web"], reason: onSite.reason }];
  const open = channelsOf(page, circumstances);
  const closed = keysOf(channels).filter((channel) => !open.has(channel));
  return closed.length === 0 ? [] : [{ channels: closed, reason: "geen-toestemming" }];
}

/** The line with which build and check say what was left out. */
export function describeWithheld({ file, channels: closed, reason }: Withheld): string {
  return closed.includes("web") ? `Niet gepubliceerd: ${file} (${reason})` : `Niet in ${closed.join(", ")}: ${file} (${reason})`;
}

function not(reason: Reason): Verdict {
  return { published: false, reason };
}
