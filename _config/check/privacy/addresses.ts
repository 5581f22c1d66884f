import { domainToUnicode } from "node:url";
import { namesInPath, type DenyList } from "./deny-list.ts";
import { placeOnline } from "./hosts.ts";
import { identifiersIn } from "./identifiers.ts";
import type { Hit } from "./numbers.ts";
import { readAsSeen, type FoundAddress } from "./reading.ts";
import { placesIn, type PlaceNames } from "./story-details.ts";

/** Quick test for signs that a URL may hold more than the name of a page; only then are the slower checks run. */
const telling =
  /@|%|\d{7}|\+\d|(?:straat|str\.|laan|weg|plein|gracht|kade|singel|dijk|steeg|dreef)[-_+ ]\d|[?&#](?:ll|q|sll|center|lat|bsn|iban)=/i;

/** A telephone number in a URL: a Dutch mobile number, one with a country code, or the value of a parameter for one. */
const callable =
  /(?<![\p{L}\d])(?:0031|\+?31|0)[ .()-]?6(?:[ .()-]?\d){8}(?![\p{L}\d])|\+[1-9](?:[ .()-]?\d){8,14}(?!\d)|(?<=(?:^|[?&#/;])(?:tel|phone|telefoon|nummer|number|msisdn|mobile|bel)=[ +]?)\d{7,15}/iu;
const namedBsn = /\b(?:bsn|burgerservicenummer|sofi)\b\D{0,3}\d(?:[ .-]?\d){8}(?!\d)/iu;
/** The space of whoever typed a question: a search writes it as a plus. */
const plusAsSpace = /(?<=[\p{L}\d])\+(?=[\p{L}\d])/gu;
/** Kinds of findings that count in a URL even though its other numbers may be those of pages. */
const sure = new Set(["iban", "e-mail", "adres", "documentnummer", "geboortedatum"]);

/** Finds what in a URL identifies a person; the range of the hit is the whole URL. */
export function hitsInAddress(
  { address, start, end }: FoundAddress,
  denyList: DenyList | undefined,
  places: PlaceNames | undefined,
): Hit | undefined {
  const found = codeOf(address, denyList, places);
  return found === undefined ? undefined : { code: found, start, end };
}

function codeOf(address: string, denyList: DenyList | undefined, places: PlaceNames | undefined): Hit["code"] | undefined {
  const inside = /^(?:\/(?!\/)|#)/.test(address);
  const plain = readAsSeen(
    inLetters(decode(address.replace(/^\/\//, "https://")))
      .replace(/[*_`[\]\\{&]/g, " ")
      .replaceAll("://", ": //"),
  ).text.replaceAll(": //", "://");
  const online = inside ? undefined : placesOnline(plain.replace(/ /g, "+"));
  const words = plain.replace(/^https?:\/\//i, "").replace(/[-_+/?&=#;,]+/g, " ");
  const letters = words.replace(/[.\d]+/g, " ");
  if (denyList !== undefined && namesInPath(letters, denyList).length > 0) return "naam-op-lijst";
  if (online !== undefined) return online;
  if (
    places !== undefined &&
    !inside &&
    placesIn(
      letters.replace(/(?<!\p{L})\p{Ll}/gu, (first) => first.toUpperCase()),
      places,
    ).length > 0
  )
    return "plaatsnaam";
  if (!telling.test(address)) return undefined;
  const typed = plain.replace(plusAsSpace, " ");
  if (namedBsn.test(typed)) return "bsn";
  if (callable.test(plain) || callable.test(typed)) return "telefoonnummer";
  return [...identifiersIn(plain), ...identifiersIn(words)].find(({ code }) => sure.has(code))?.code;
}

/** Checks a URL, and any URL inside it, as archives, translators and redirects have. */
function placesOnline(address: string): ReturnType<typeof placeOnline> {
  const passedOn = [...address.matchAll(/(?<=.)https?:\/\/\S+/gi)].map(([one]) => one);
  return [address, ...passedOn].map(placeOnline).find((found) => found !== undefined);
}

/** A URL with punycode host names (xn--) decoded. */
function inLetters(address: string): string {
  return address.replace(/(?<![\w.-])(?:[\w-]+\.)*xn--[\w-]+(?:\.[\w-]+)*/gi, (host) => domainToUnicode(host) || host);
}

/** Decodes twice, for a URL that is encoded inside another. */
function decode(address: string): string {
  return percent(percent(address));
}

function percent(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
