/** Redirect services: their name, and which parameter of their URL contains the target URL. */
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

/** The maximum number of redirects inside each other. */
const mostWraps = 5;

/**
 * The target of a URL that was copied from a search engine or a message: such a URL goes through a program, which then knows who opens what.
 * @returns undefined for a URL that is not a redirect, or whose target cannot be read
 */
export function behindDetour(address: string): { readonly name: string; readonly address: string } | undefined {
  let [name, found] = ["", address];
  for (let wraps = 0; wraps < mostWraps; wraps += 1) {
    const next = unwrapped(found);
    if (next === undefined) break;
    name ||= next.name;
    found = next.address;
  }
  // Parentheses would end a link in Markdown.
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

/** What to do about an {@link unreliable} URL. */
export const publicPageMend = "Verwijs naar een openbare pagina.";

/** Hosts that only colleagues who are logged in can open. */
const insideOnly = /(?:^|\.)(?:sharepoint\.com|teams\.(?:microsoft|live)\.com|outlook\.(?:office|office365|live)\.com)$/;
/** Short addresses: who made one can let it lead elsewhere tomorrow, and the shortener sees who follows it. */
const short =
  /^(?:www\.)?(?:bit\.ly|bitly\.com|tinyurl\.com|t\.co|goo\.gl|lnkd\.in|ow\.ly|is\.gd|rb\.gy|tiny\.cc|cutt\.ly|shorturl\.at|buff\.ly|t\.ly|qrco\.de|linktr\.ee|forms\.gle|aka\.ms|fb\.me|share\.google|search\.app)$/;
/** Files that somebody shares: what is in them can change or be closed, and the name of who shares stands beside it. */
const shared =
  /(?:^|\.)(?:1drv\.ms|onedrive\.live\.com|onedrive\.com|(?:docs|drive|sites|photos)\.google\.com|photos\.app\.goo\.gl|dropbox\.com|dropboxusercontent\.com|wetransfer\.com|we\.tl|icloud\.com|box\.com|mega\.nz|transfernow\.net|smash\.gg|fromsmash\.com|filemail\.com|notion\.site|pcloud\.link|surfdrive\.surf\.nl|filesender\.surf\.nl)$/;

/**
 * Why a URL is no page that a reader can rely on, although it needs no redirect to be read.
 * @returns what is wrong with it, as the end of "Deze link …"; undefined for any other URL
 */
export function unreliable(address: string): string | undefined {
  const hostname = URL.canParse(address) ? new URL(address).hostname : "";
  if (insideOnly.test(hostname)) return "gaat naar een plek waar alleen collega's in kunnen: voor een lezer is zij dicht.";
  if (short.test(hostname))
    return "is een kort adres: niemand ziet waar het heen gaat, het kan morgen ergens anders heen gaan, en een bedrijf weet wie het opent.";
  if (shared.test(hostname))
    return "gaat naar een bestand dat iemand deelt: het kan morgen anders of dicht zijn, en er kan een naam bij staan.";
  return undefined;
}
