/** Sites of which an address only sends on to another one: how they are called, and where the other address stands in theirs. */
const detours: readonly { readonly name: string; readonly host: RegExp; readonly path: RegExp; readonly keys: readonly string[] }[] = [
  { name: "Google", host: /^(?:www\.)?google\.[a-z.]{2,6}$/, path: /^\/url$/, keys: ["q", "url"] },
  { name: "Outlook", host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, path: /^/, keys: ["url"] },
  { name: "Teams", host: /^statics\.teams\.cdn\.office\.net$/, path: /safelinks/, keys: ["url"] },
  { name: "Facebook", host: /^lm?\.facebook\.com$/, path: /^\/l\.php$/, keys: ["u"] },
  { name: "Instagram", host: /^l\.instagram\.com$/, path: /^\/$/, keys: ["u"] },
  { name: "LinkedIn", host: /^(?:www\.)?linkedin\.com$/, path: /^\/(?:safety\/go|redir\/redirect)\/?$/, keys: ["url"] },
  { name: "YouTube", host: /^(?:www\.)?youtube\.com$/, path: /^\/redirect$/, keys: ["q"] },
  { name: "DuckDuckGo", host: /^duckduckgo\.com$/, path: /^\/l\/$/, keys: ["uddg"] },
];

export const detourMend = "Neem het adres van de site zelf, of geef: npm run controle -- --herstel.";

/** Nobody wraps an address more often. */
const mostWraps = 5;

/**
 * Where an address leads that was copied from a search or a message: those go by way of the program, which then knows who opens what.
 * @returns undefined for an address that goes straight to its site, or of which the end cannot be read
 */
export function behindDetour(address: string): { readonly name: string; readonly address: string } | undefined {
  let [name, found] = ["", address];
  for (let wraps = 0; wraps < mostWraps; wraps += 1) {
    const next = unwrapped(found);
    if (next === undefined) break;
    name ||= next.name;
    found = next.address;
  }
  // Brackets would end a link in Markdown.
  return name === "" ? undefined : { name, address: found.replaceAll("(", "%28").replaceAll(")", "%29") };
}

function unwrapped(address: string): { readonly name: string; readonly address: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { hostname, pathname, searchParams } = new URL(address);
  const detour = detours.find(({ host, path }) => host.test(hostname) && path.test(pathname));
  const inner = detour?.keys.flatMap((key) => searchParams.get(key) ?? [])[0] ?? "";
  return detour !== undefined && /^https?:\/\//.test(inner) && URL.canParse(inner)
    ? { name: detour.name, address: new URL(inner).href }
    : undefined;
}
