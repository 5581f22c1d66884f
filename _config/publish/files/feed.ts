import { changesOf, type PageChange } from "../../edition/changes.ts";
import type { Edition } from "../../edition/edition.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { feeds, type FeedRow } from "../../model/feeds.ts";
import { factsOf, kinds } from "../../model/kinds.ts";
import type { GeneratedFile } from "../../model/output.ts";
import { provenances } from "../../../_shared/vocabulary.ts";

/** The number of changes in the feed; older ones are shown only on their page. */
const longest = 50;

/** Every feed of the site. @param origin where it stands, without a slash at the end */
export function feedFiles(edition: Edition<"feed">, origin: string): GeneratedFile<string>[] {
  const pages = kinds.flatMap((kind) => edition.byKind.get(kind) ?? []);
  const all = changesOf(pages, edition.today);
  return feeds.map((row) => ({
    address: row.address,
    content: feed(
      edition,
      origin,
      row,
      all.filter(({ page }) => row.takes(page)),
    ),
  }));
}

/**
 * An Atom feed of changes (RFC 4287), newest first: one entry per page and day, from the field `wijzigingen`. Editors write these days, so two
 * builds of one edition give the same feed; a change with a future day is left out until then. The entry of a testimony says in words where it
 * comes from.
 */
function feed(edition: Edition<"feed">, origin: string, { address, about }: FeedRow, changes: readonly PageChange[]): string {
  const { site } = edition.registers;
  const found = changes.slice(0, longest);
  const updated = found[0]?.day ?? edition.today;
  const title = `${site.titel}: wijzigingen${about === "" ? "" : ` (${about})`}`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escapeHtml(`${origin}${address}`)}</id>
  <title>${escapeHtml(title)}</title>
  <updated>${moment(updated)}</updated>
  <author><name>${escapeHtml(site.uitgever)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(`${origin}${address}`)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(`${origin}/`)}"/>
${found.map((change) => entry(change, origin)).join("")}</feed>
`;
}

function entry({ day, page, notes }: PageChange, origin: string): string {
  const { address, data, kind } = page;
  const label = "herkomst" in data ? ` (${provenances[data.herkomst].toLowerCase()})` : "";
  const summary = [...notes, data.samenvatting].join(" ");
  return `  <entry>
    <id>${escapeHtml(tagUri(origin, day, address))}</id>
    <title>${escapeHtml(`${factsOf(kind).room}: ${data.titel}${label}`)}</title>
    <updated>${moment(day)}</updated>
    <link rel="alternate" type="text/html" href="${escapeHtml(origin + address)}"/>
    <category term="${escapeHtml(factsOf(kind).room)}"/>
    <summary>${escapeHtml(summary)}</summary>
  </entry>
`;
}

/** A permanent id, independent of the title, the address of the feed and the order (RFC 4151). */
function tagUri(origin: string, day: string, address: string): string {
  return `tag:${new URL(origin).hostname},${day}:${address}`;
}

/** The start of a day: dates in the content have no time. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
