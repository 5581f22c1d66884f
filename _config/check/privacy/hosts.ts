/**
 * Sites with personal pages, and the paths of those pages. A site includes its subdomains (m., nl., www.).
 * The path is compared without its leading slash.
 */
const profiles: ReadonlyMap<string, RegExp> = new Map([
  ...[
    ..."instagram.com instagr.am facebook.com fb.com fb.me messenger.com m.me tiktok.com snapchat.com twitter.com x.com lnkd.in threads.net".split(
      " ",
    ),
    ..."threads.com onlyfans.com fansly.com telegram.me telegram.dog t.me wa.me signal.me signal.group vk.com ok.ru tumblr.com pinterest.com".split(
      " ",
    ),
    ..."pinterest.nl discord.gg kik.me line.me weibo.com twitch.tv paypal.me tikkie.me bunq.me revolut.me ko-fi.com patreon.com cash.app venmo.com linktr.ee about.me clubhouse.com viber.com bere.al".split(
      " ",
    ),
  ].map((host): [string, RegExp] => [host, /^(?:[@\w#+.$-]{2,}|\w\/\w)/]),
  ["whatsapp.com", /^(?:send|message|channel|catalog|invite|c\/|p\/|qr)|phone=/],
  ["chat.whatsapp.com", /^\w/],
  ["telegram.org", /^(?:[akz]\/)?#|^@/],
  ["youtube.com", /^(?:@|channel\/|c\/|user\/)/],
  // A page of an organisation (/company/) does not identify a person.
  ["linkedin.com", /^(?:in|pub|posts|profile|feed\/update)\/\w|^(?:in|pub)\?/],
  ["bsky.app", /^profile\//],
  ["discord.com", /^(?:users|invite|channels)\//],
  ["reddit.com", /^(?:u|user)\//],
  ["medium.com", /^@/],
  ["strava.com", /^athletes\//],
  ["soundcloud.com", /^[\w-]{3,}/],
  ["spotify.com", /^user\//],
  ["skype.com", /^[\w-]{3,}/],
  ["steamcommunity.com", /^(?:id|profiles)\//],
  ["roblox.com", /^(?:[a-z]{2}\/)?users\//],
  ["tellonym.me", /^\w/],
  ["ngl.link", /^\w/],
  ["vimeo.com", /^user\d/],
]);

/** Sites that give every user a subdomain: kiste.tumblr.com. */
const ownAddress =
  /^(?!www\.|about\.|help\.|support\.|blog\.|bsky\.|web\.|api\.|cdn\.|status\.)[\w-]{2,63}\.(?:tumblr\.com|bsky\.social|carrd\.co|livejournal\.com|deviantart\.com)$/;
/** Sites with advertisements for people or by sellers, with a picture and a number: the page of one advertisement or user. */
const advertisements: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [
    /(?:^|\.)(?:kinky|sexjobs|sekstreffen|speurders|redlights|hookers)\.nl$|(?:^|\.)(?:redlights|quartier-rouge)\.be$/,
    /\d{4}|^(?:advertentie|escort|profiel|user)/,
  ],
  [/(?:^|\.)(?:marktplaats|vinted)\.nl$|(?:^|\.)2dehands\.be$/, /^(?:u|v|a|seller|verkopers|member)\//],
];

/** Pages of these sites about themselves or about a subject. */
const aboutTheSite =
  /^(?:help|about|support|business|transparency|developers?|engineering|blog|newsroom|safety|legal|ads|policies|privacy|faq|press|status|creators|values|wiki|docs)\./;
const aboutAll =
  /^(?:help|legal|polic(?:y|ies)|privacy|terms|tos|about|business|careers|safety|support|community|transparency|login|hashtag|tags?|topics?|explore|search|watch|download|features|security|blog|press|newsroom|gaming|intl|learning|pulse|feed|newsletters|embed|settings)(?:[/?#-]|$)/i;

/** Map sites, and which of their pages show a place. */
const maps: readonly (readonly [host: RegExp, path: RegExp])[] = [
  [/(?:^|\.)google\.[a-z]{2,3}(?:\.[a-z]{2})?$/, /^maps(?:[/?]|$)/],
  [/^maps\.google\.[a-z]{2,3}(?:\.[a-z]{2})?$|^earth\.google\.com$/, /^./],
  [/^(?:maps\.app\.goo\.gl|g\.page|maps\.apple\.com|maps\.apple)$/, /^./],
  [/^(?:goo\.gl|g\.co|share\.google)$/, /^(?:maps|kgs)/],
  [/(?:^|\.)openstreetmap\.org$/, /^(?!copyright|about|help|welcome|fixthemap|user\/?$).|^$/],
  [/(?:^|\.)osm\.org$/, /^go\//],
  [/(?:^|\.)bing\.com$/, /^maps/],
  [/(?:^|\.)waze\.com$/, /^(?:[a-z-]{2,6}\/)?(?:ul|live-map|livemap)/],
  [/(?:^|\.)(?:here\.com|wego\.here\.com)$/, /\d\.\d{3}|^(?:l|p|directions)\//],
  [/(?:^|\.)(?:what3words\.com|w3w\.co)$/, /^[\p{L}]{2,}\.[\p{L}]{2,}\.[\p{L}]{2,}/u],
  [/(?:^|\.)(?:plus\.codes|geohack\.toolforge\.org|mapcarta\.com|mapillary\.com)$/, /^./],
  [/(?:^|\.)mapy\.(?:cz|com)$/, /[xy]=\d|^s\//],
  [/(?:^|\.)(?:yandex\.[a-z.]{2,6}|mapquest\.com|baidu\.com|tomtom\.com)$/, /maps?\b/],
  [/(?:^|\.)funda\.nl$/, /\d/],
];

/** URL schemes that call, write to or point to one person or place. */
const schemes: ReadonlyMap<string, "telefoonnummer" | "e-mail" | "sociale-media" | "adres"> = new Map([
  ...["tel", "sms", "callto", "facetime", "facetime-audio", "fax", "mms", "smsto"].map((scheme): [string, "telefoonnummer"] => [
    scheme,
    "telefoonnummer",
  ]),
  ["mailto", "e-mail"],
  ...[
    "whatsapp",
    "tg",
    "sgnl",
    "viber",
    "skype",
    "snapchat",
    "instagram",
    "fb",
    "fb-messenger",
    "xmpp",
    "matrix",
    "threema",
    "line",
    "signal",
  ].map((scheme): [string, "sociale-media"] => [scheme, "sociale-media"]),
  ...["geo", "maps", "comgooglemaps", "waze"].map((scheme): [string, "adres"] => [scheme, "adres"]),
]);

/**
 * Whether a URL is a personal page, a way to contact one person, or a place on a map.
 * @param address with its scheme
 */
export function placeOnline(address: string): "telefoonnummer" | "e-mail" | "sociale-media" | "adres" | undefined {
  const [, scheme = "", rest = ""] = /^([a-z][a-z-]{1,20}):(\S{0,2000})/i.exec(address) ?? [];
  const known = schemes.get(scheme.toLowerCase());
  if (known !== undefined) return /[\p{L}\d]/u.test(rest) ? known : undefined;
  const [, authority = "", path = ""] = /^\/\/([^/?#\s]{1,260})[/]?(\S*)/.exec(rest) ?? [];
  const host = authority
    .toLowerCase()
    .replace(/^[^@]*@/, "")
    .replace(/:\d*$/, "")
    .replace(/\.$/, "");
  if (aboutTheSite.test(host)) return undefined;
  for (const [where, shows] of maps) if (where.test(host) && shows.test(path)) return "adres";
  if (ownAddress.test(host) || advertisements.some(([where, shows]) => where.test(host) && shows.test(path))) return "sociale-media";
  // An account on any server: this is how every Mastodon server writes it.
  if (/^@(?=[\w.]*[a-z])[\w.]{2,64}(?:@[\w.-]+)?(?:[/?#]|$)/i.test(path) || (/mastodon|social/.test(host) && /^users\/\w/.test(path)))
    return "sociale-media";
  for (let name = host; name.includes("."); name = name.slice(name.indexOf(".") + 1)) {
    const names = profiles.get(name);
    if (names === undefined) continue;
    return names.test(path) && !aboutAll.test(path) ? "sociale-media" : undefined;
  }
  return undefined;
}
