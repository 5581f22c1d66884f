import type { MarkdownIt, Token } from "markdown-it";
import { behindDetour, detourMend, publicPageMend, unreliable } from "../model/detours.ts";
import { contextOf, type ProseContext } from "./context.ts";
import { referenceNames } from "./reference.tsx";
import { wrongReference } from "./rejected.ts";
import { leftOutWarning, testimonyAddress, testimonyOf } from "./testimony.ts";

/**
 * Checks the target of each link: an address on this site, or https. Internal links are recorded in the context, and checked when all pages are
 * known. A link to a testimony that is not published becomes plain text.
 */
export function links(md: MarkdownIt): void {
  // By default markdown-it shows a link to javascript: or data: as text; here it becomes a fault for the editor.
  md.validateLink = () => true;
  md.core.ruler.after("text_join", "links", (state) => {
    const context = contextOf(state.env);
    for (const { children } of state.tokens)
      for (const [index, link] of (children ?? []).entries()) {
        if (link.type !== "link_open") continue;
        const slug = testimonyOf(hrefOf(link));
        if (slug !== undefined && !isPublished(slug, lineOf(link), context)) unlink(children ?? [], index);
        else checkAddress(link, context);
      }
  });
}

function hrefOf(link: Token): string {
  return String(link.attrGet("href") ?? "");
}

function lineOf(link: Token): number {
  return link.map?.[0] ?? 0;
}

/** Whether a testimony is published in the same channel as the page; reports a link in a sentence that would remain when the story is withdrawn. */
function isPublished(slug: string, line: number, context: ProseContext): boolean {
  const { targets, elsewhere } = context.surroundings;
  const target = targets.get(testimonyAddress(slug));
  const isElsewhere = elsewhere?.has(testimonyAddress(slug)) === true;
  if (isElsewhere || target?.provenance === "interview")
    context.report(
      line,
      "interview-in-zin",
      "Deze zin noemt een getuigenis die iemand zelf vertelde. Wordt die ingetrokken, dan blijft de zin staan.",
      'Zet de verwijzing op een eigen regel, zodat zij mee verdwijnt: ::getuigenis naam="…".',
    );
  if (target === undefined && !isElsewhere) context.warn(line, leftOutWarning(slug, context.surroundings));
  return target !== undefined;
}

function checkAddress(link: Token, context: ProseContext): void {
  const [href, line] = [hrefOf(link), lineOf(link)];
  if (/^(?:#|\/(?!\/))/.test(href)) {
    context.links.push({ href, line });
    return;
  }
  if (!isSecure(href)) {
    link.attrs = null;
    if (writtenAsLink.test(href)) context.say(line, wrongReference);
    else context.report(line, "link-nergens", `De link ${asTyped(href)} gaat nergens heen.`, mendOf(href));
    return;
  }
  link.attrSet("rel", "external noreferrer");
  const detour = behindDetour(href);
  if (detour !== undefined)
    context.warn(line, {
      code: "link-omweg",
      what: `Deze link gaat langs ${detour.name}, en dat programma weet dan wie hem opent. Het adres zelf is ${asTyped(detour.address)}`,
      mend: detourMend,
    });
  const doubt = detour === undefined ? unreliable(href) : undefined;
  if (doubt !== undefined)
    context.warn(line, {
      code: "link-omweg",
      what: `Deze link ${doubt}`,
      mend: publicPageMend,
    });
}

/** A reference between < and > is parsed as a URL. */
const writtenAsLink = new RegExp(`^(?:${referenceNames.join("|")}):`);

/** A URL as its writer typed it: the parser percent-encodes special characters. */
export function asTyped(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

const wholeAddress = "Schrijf het hele adres op deze site, bijvoorbeeld /kompas/signaleren/, of een adres met https://.";

/** How to correct a URL that leads nowhere, judging by its form. */
function mendOf(href: string): string {
  const bare = asTyped(href).replace(/^["'“”‘’„]|["'“”‘’]$/g, "");
  if (/\.(?:jpe?g|png|webp|avif)$/i.test(bare)) return `Bedoelt u een beeld, zet er dan een ! voor, op een eigen regel. ${wholeAddress}`;
  if (bare !== asTyped(href) && /^(?:\/|https:)/.test(bare)) return `Bedoelt u ${bare}? ${wholeAddress}`;
  return /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:nl|eu|com|org)(?:\/|$)/i.test(bare)
    ? `Bedoelt u https://${bare}? ${wholeAddress}`
    : wholeAddress;
}

/** Whether a URL leads to another site: https, and a host name with a full stop. */
function isSecure(href: string): boolean {
  return href.startsWith("https://") && URL.canParse(href) && /^[^.]+\.[^.]/.test(new URL(href).hostname);
}

/** Removes a link and keeps its words. Links do not nest: the next closing token belongs to this one. */
function unlink(tokens: readonly Token[], open: number): void {
  const close = tokens.findIndex((token, index) => index > open && token.type === "link_close");
  for (const token of [tokens[open], tokens[close]]) {
    if (token === undefined) continue;
    token.type = "text";
    token.tag = "";
    token.nesting = 0;
    token.content = "";
  }
}
