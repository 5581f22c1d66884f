import type { Going } from "../../../_shared/redactie.ts";
import { channels as channelNames, keysOf } from "../../../_shared/vocabulary.ts";
import { Refusal } from "../../model/refusal.js";
import { linesNaming, textsUnder } from "../withdrawal/mentions.ts";
import { isStory } from "../../model/kinds.ts";
import type { Item } from "./item.ts";
import type { StandingSite } from "./site.ts";

/**
 * What would disappear from the site when a story is withdrawn, counted beforehand. While the whole site has not been checked yet, it does not
 * wait, and leaves out the counts that need that check.
 */
export async function goingWith(site: StandingSite, item: Item, title: string): Promise<Going> {
  const slug = slugOf(item);
  const isKnown = site.standing().known;
  const page = isKnown ? (await site.whole()).editions?.web.byFile.get(item.file) : undefined;
  const texts = (await textsUnder(site.settings.root)).filter(({ path }) => /^(?:content|_data)\//.test(path) && path !== item.file);
  const naming = texts.flatMap(({ text }) => linesNaming(text, slug, title));
  const elsewhere = page === undefined ? [] : keysOf(channelNames).filter((channel) => channel !== "web" && page.channels.has(channel));
  const links = {
    what: "plekken in teksten en registers die het noemen: de link gaat weg, hun woorden haalt u zelf weg",
    count: naming.length,
  };
  if (!isKnown)
    return {
      title,
      rows: [
        { what: "de pagina zelf, met een nette melding op het adres" },
        links,
        { what: "waar het ook staat, zoals de zoekpagina, de feed en de uitgaven; dat telt de redactie pas als de hele site is nagekeken" },
      ],
    };
  return {
    title,
    rows: [
      {
        what: page === undefined ? "de pagina zelf; zij staat nu niet op de site" : "de pagina zelf, met een nette melding op het adres",
        count: page === undefined ? 0 : 1,
      },
      links,
      {
        what: `plekken waar het ook staat: ${elsewhere.length === 0 ? "geen" : elsewhere.map((channel) => channelNames[channel].toLowerCase()).join(", ")}`,
        count: elsewhere.length,
      },
    ],
  };
}

/** The name of a story in its address. */
export function slugOf({ path = "", kind }: Item): string {
  const slug = /^getuigenissen\/([a-z-]+)\.md$/.exec(path)?.[1];
  if (kind === undefined || !isStory(kind) || slug === undefined) throw new Refusal("Alleen een getuigenis kan worden ingetrokken.");
  return slug;
}
