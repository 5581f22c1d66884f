import { changesOf, type Change } from "../../edition/changes.ts";
import type { Edition } from "../../edition/edition.ts";
import { escapeHtml } from "../../../_shared/text/escape.ts";
import { factsOf, kinds } from "../../model/kinds.ts";
import { provenances } from "../../../_shared/vocabulary.ts";

/** Kinds of which a reader may want to know that they changed. */
const followed = kinds.filter((kind) => factsOf(kind).feed);

/** So many changes stand in the feed; older ones stand under each page. */
const longest = 50;

/**
 * The Atom feed of changes (RFC 4287), newest first: one entry a page and day, from the field `wijzigingen`. Days are
 * editorial, so two builds of one edition give one feed; a change with a day to come waits for it. A testimony
 * says in words what it is made of.
 */
export function feed(edition: Edition<"feed">, origin: string): string {
  const { site } = edition.registers;
  const found = changes(edition).slice(0, longest);
  const updated = found[0]?.day ?? edition.today;
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl">
  <id>${escapeHtml(`${origin}/feed.xml`)}</id>
  <title>${escapeHtml(`${site.titel}: wijzigingen`)}</title>
  <updated>${moment(updated)}</updated>
  <author><name>${escapeHtml(site.uitgever)}</name></author>
  <link rel="self" type="application/atom+xml" href="${escapeHtml(`${origin}/feed.xml`)}"/>
  <link rel="alternate" type="text/html" href="${escapeHtml(`${origin}/`)}"/>
${found.map((change) => entry(change, origin)).join("")}</feed>
`;
}

function changes(edition: Edition<"feed">): Change[] {
  const pages = followed.flatMap((kind) => edition.rooms.get(kind) ?? []);
  return changesOf(pages, edition.today);
}

function entry({ day, page, notes }: Change, origin: string): string {
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

/** A name that stays, whatever happens to title, address of the feed or order (RFC 4151). */
function tagUri(origin: string, day: string, address: string): string {
  return `tag:${new URL(origin).hostname},${day}:${address}`;
}

/** Editorial dates are days; the moment is the first of that day. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}
