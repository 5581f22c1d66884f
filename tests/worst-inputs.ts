import { mostBytes } from "../_config/read/read.ts";

/** Strings that, repeated, cost one of the rules the most time, by rule. */
const byRule = {
  "numbers and accounts": [
    ..."0 06- 06-12- 1. 111222333/ NL91- +31( (0) 281.123. 09/123456-19 52°".split(" "),
    "06 ",
    "06-12345678 ",
    "bel 111222333 ",
    "NL91 ABNA ",
    "N L 9 1 A ",
    "4111 1111 1111 111",
    "rekening 1 ",
    "zaaknummer 1-",
    "nummer van de zaak ",
    "dossier A1 ",
    "12/3 ",
    "52.12345, ",
    "bsn ",
    "ECLI: ",
    "06 een ",
    "06 elf ",
    "nul-zes eenentwintig,",
    "Z u l ",
    "a-at-b ",
    "12345678 met 06 er ",
    "cliëntnr. 12 ",
    "o6-12O ",
    "nul 6 12 ",
    "paspoort heeft als ",
    "postcode 1234 ",
    "in 045 van ",
  ],
  "names and addresses": [
    ..."a A é 字 's- 's-A Anna- A.A. Laan Amsterdam- Amsterdamse AB-12- a@ @a a.b/ a@b.c 9F46+ ///a. a.a. GV.123.".split(" "),
    "Anna ",
    "Kerkstraat ",
    "Kerkstraat 12 ",
    "woont aan Achterom 5 ",
    "Anna, ",
    "AnnaB ",
    "a@bc ",
    "née le 12 mars ",
    "zij is van 12-3- ",
    "Laan Van ",
    "1234 AB ",
    "Postcode ",
    "a at b ",
    "punt ",
    "bus ",
    "kenteken A ",
    "paspoort ",
    "paspoortnummer A1 ",
    "snap: ",
    "instagram als a ",
    "geboren 12 maart ",
    "12 maart geboren ",
    "jarig 1-1- ",
    "gps ",
    "in 2019 ",
    "2019{cijfer:x} ",
    "Amsterdam Noord ",
    "Oude Haven 8 ",
    "1 rue de ",
    "ul. Aa ",
    "1234AB ",
    "52,37021 / ",
    "rd 12345 ",
    "van der ",
    "Aa-Bb v d ",
    "a_17 op ",
    "de Wallen ",
    "de derde van ",
    "kenteken vx 12 ",
    "camping Aa Bb ",
    "Lange Aa nr. ",
    "'t Aab 1 ",
    "insta heet a",
    "discord aa#",
    "Kerkstraat een ",
    "Markt 5 ",
    "op 1234 AB ",
  ],
  "what a reader sees": [
    ..."&nbsp; &# &#48; \\ ` `` `a``b ~~a * _a <a <b> < <!-- http https://a.b/ %25 e\u0301 \u0301 \u{1d7ce} \u200b 👨‍👩‍👧 می\u200cخ \uE000 ](a(b".split(
      " ",
    ),
    " ",
    "\t",
    "\n",
    "a   \n",
    "\\\n",
    "<a b='",
    "*a **b ",
    "[a](https://a.b/?c=06) ",
    "[a](https://a.b/%25%25) ",
  ],
  Markdown: [
    ..."[ ![ [a]( ]( [a][b] ]( ( () # > - |a ![a](b.jpg) <https://a.b>".split(" "),
    "- ",
    "> ",
    "- a\n",
    "> a\n",
    "a\n=\n",
    "---\n",
    "```\n",
    "|a|b|\n",
    "| a | b |\n|-|-|\n| a | b |\n\n",
    "## a\n\n",
    "#### a\n\n",
    "a\n\n",
    "[a]: /b\n\n",
    "![a](b.jpg)\n\n",
  ],
  links: ["[a](/b/) ", "[a](/getuigenissen/b/) ", "[a](#b) ", "[a](//b) "],
  "references and blocks": [
    ..."{ { }{ {cijfer: {cijfer:x} {bron:x} {bron:onderzoek} {a:b123456 :: ::: ::a".split(" "),
    "{begrip:a b ",
    "{begrip:mensenhandel} ",
    ":::let-op\n",
    ":::let-op\na\n:::\n",
    ":::zacht\na\n:::\n",
    "::b\n\n",
    '::a b="',
    '::grafiek soort="x"\n\n',
    '::kijkmee x="y"\n\n',
    '::citaat tekst="a"\n\n',
    '::laat-zien waarom="K1.1"\n\na\n\n',
    '::moment soort="twijfel" plek="hotel" kader="K1.1" wat="a"\n\na\n\n',
    '::moment soort="twijfel" plek="hotel" kader="K1.1" wat="a"\n\n',
    '::getuigenis naam="x"\n\n',
  ],
  "language and spelling": [
    ...'“ „ ‘ " mensenhandel xqzv-'.split(" "),
    "een ",
    "xqzv ",
    "Dat is zo. ",
    "De prostituee. ",
    "“slachtoffer ",
    "het woord ",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f. ",
    "VUL IN\n",
  ],
  YAML: [
    ..."[ { & * ! ? : | ' #".split(" "),
    "a: b\n",
    "[a]: b\n",
    "[a, ",
    "[a][b]",
    "{a: ",
    "}",
    "{a,,b}\n",
    "%\n",
    "---\n...\n",
    "- - ",
    "- a:\n  ",
    "&a ",
    '- "\\x41\\x42"\n',
    '- "\\x306-12345678"\n',
    "toegestaan:\n",
  ],
} as const;

/** A string repeated to fill one place of a file. */
export interface WorstInput {
  readonly rule: string;
  readonly piece: string;
  readonly place: Place;
  /** Path in the project. */
  readonly path: string;
  readonly text: string;
}
export const places = ["chapter", "story", "one line", "many lines", "raw fields", "register", "captions"] as const;
export type Place = (typeof places)[number];

/** As many whole repetitions of a piece as fit in this many bytes; whole, so that no character is cut. */
const filled = (piece: string, bytes: number): string => piece.repeat(Math.floor(bytes / Buffer.byteLength(piece)));

const common = `samenvatting: Een proef.
bijgewerkt: 2026-11-24
herzien_voor: 2027-05-24
eigenaar: redactie
bronnen: []
wijzigingen:
  - datum: 2026-11-24
    notitie: Eerste versie.
inhoudsnotitie: Een proef.
vormen: [arbeidsuitbuiting]
themas: [bewustwording]
doelgroepen: [inwoner]
trefwoorden: [proef]`;
const story = (titel: string, without: string): string => `---
titel: ${titel}
${common}
soort: overlever
herkomst: samengesteld
leeftijdsgroep: niet-genoemd
gender: vrouw
regiotype: kleine-gemeente
patroon: P3
samenvatting_zonder_details: ${without}
kader: [K1.1]
kompas: [proef]
tekening: balie
---
`;
/** The bytes of a file besides the repetition. */
const around = Buffer.byteLength(story("Proef", "Een proef.")) + 100;

const inPlace: Readonly<Record<Place, (piece: string, bytes: number) => string>> = {
  // With a gentle version, so that the text is rendered twice.
  chapter: (piece, bytes) => `---\ntitel: Proef\n${common}\n---\n:::zacht\nProef.\n:::\n\n${filled(piece, bytes - around)}`,
  story: (piece, bytes) => story("Proef", "Een proef.") + filled(piece, bytes - around),
  "one line": (piece, bytes) => {
    const plain = piece.replaceAll("\n", " ");
    const written = JSON.stringify(plain).slice(1, -1);
    return `${story(`"${filled(written, bytes - around)}"`, "Een proef.")}Tekst.\n`;
  },
  "many lines": (piece, bytes) => `${story("Proef", `|\n  ${filled(piece.replaceAll("\n", "\n  "), bytes - around)}`)}Tekst.\n`,
  "raw fields": (piece, bytes) => `---\n${filled(piece, bytes - around)}\n---\nTekst.\n`,
  register: (piece, bytes) => filled(piece, bytes),
  captions: (piece, bytes) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${filled(piece, bytes - around)}`,
};
const paths: Readonly<Record<Place, string>> = {
  chapter: "content/longread/13-proef.md",
  story: "content/getuigenissen/proef.md",
  "one line": "content/getuigenissen/proef.md",
  "many lines": "content/getuigenissen/proef.md",
  "raw fields": "content/longread/13-proef.md",
  register: "_data/sporen.yaml",
  captions: "assets/geluid/proef.vtt",
};

/** Worst cases that are no repetition of one piece: names that all differ, and as many findings as exceptions. */
const special: Readonly<Record<string, (bytes: number) => string>> = {
  "names that differ": (bytes) => `---\n${numbered(bytes, (name) => `${name}: b\n`)}---\nTekst.\n`,
  "words that differ": (bytes) => story("Proef", "Een proef.") + numbered(bytes - around, (name) => `${name} `),
  "headings that differ": (bytes) => story("Proef", "Een proef.") + numbered(bytes - around, (name) => `## ${name}\n\n`),
  "references that differ": (bytes) => story("Proef", "Een proef.") + numbered(bytes - around, (name) => `{bron:${name}-in-de-tekst} `),
  "braces that differ": (bytes) => story("Proef", "Een proef.") + numbered(bytes - around, (name) => `{${name},,b}\n`),
  "names with small words between": (bytes) =>
    story("Proef", "Een proef.") + numbered(bytes - around, (name) => `${name.toUpperCase()} v d `),
  "pictures that differ": (bytes) => story("Proef", "Een proef.") + numbered(bytes - around, (name) => `![a](${name}.jpg) `),
  "exceptions and finds": (bytes) =>
    story("Proef", "Een proef.").replace(
      "---\n",
      `---\ntoegestaan:\n${numbered(bytes / 2, (name) => `  - tekst: ${name}\n    reden: proef\n`)}`,
    ) + filled("06-12345678 ", bytes / 2 - around),
};

function numbered(bytes: number, write: (name: string) => string): string {
  const parts: string[] = [];
  for (let number = 0, length = 0; length < bytes - 100; number += 1) {
    const name = number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
    const part = write(`q${name}`);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

/** Every worst input of at most `size` bytes; by default the largest size that is read. */
export function worstInputs(size?: number): WorstInput[] {
  const bytesFor = (place: Place): number => size ?? mostBytes(paths[place]);
  const repeated = Object.entries(byRule).flatMap(([rule, pieces]) =>
    [...new Set<string>(pieces)].flatMap((piece) =>
      places.map((place) => ({ rule, piece, place, path: paths[place], text: inPlace[place](piece, bytesFor(place)) })),
    ),
  );
  const other = Object.entries(special).map(([piece, make]) => ({
    rule: "other",
    piece,
    place: "story" as const,
    path: paths.story,
    text: make(bytesFor("story")),
  }));
  return [...repeated, ...other];
}
