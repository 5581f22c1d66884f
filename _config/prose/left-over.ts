import type { MarkdownIt, Token } from "markdown-it";
import type { Saying } from "../model/faults.ts";
import { contextOf, type ProseContext } from "./context.ts";
import { meantReference, referenceNames } from "./reference.tsx";
import { wrongReference } from "./rejected.ts";
import { footnote } from "./vanished.ts";
import { bullets } from "../read/signs.ts";

/*
 * Finds Markdown that was not recognised, so that readers would see its marks. Only marks that nobody means as text are reported: `1*2*3`, `[sic]`,
 * `C#`, `k*t` and "5 > 3" are left alone, and so is every mark after a backslash.
 */

/** Where a text is; a cell or a heading has one line and cannot be a list. */
type Container = "paragraph" | "heading" | "cell";

/** Text that remained after Markdown was parsed. */
interface UnreadText {
  readonly container: Container;
  /** Whether it begins an item of a list. */
  readonly item: boolean;
  /** The text by line, with {@link read} in place of everything that is not plain text. */
  readonly lines: readonly string[];
  readonly text: string;
  /** Whether the page has an asterisk after a word, to which a note that begins with an asterisk belongs. */
  readonly starred: boolean;
}

/** Finds the first occurrence; returns its 0-based line. */
type Find = (unread: UnreadText) => number | undefined;

/** Placeholder for a reference, parsed markup, an escaped character or a picture. */
const read = "\uFFFC";

const line =
  (pattern: RegExp, containers: readonly Container[] = ["paragraph", "heading", "cell"], least = 1): Find =>
  ({ container, lines }) => {
    const found = containers.includes(container) ? lines.flatMap((text, index) => (pattern.test(text) ? [index] : [])) : [];
    return found.length < least ? undefined : found[0];
  };

const any =
  (...finds: readonly Find[]): Find =>
  (unread) => {
    const found = finds.flatMap((find) => find(unread) ?? []);
    return found.length === 0 ? undefined : Math.min(...found);
  };

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

/** Consecutive numbers or letters at the start of lines: 2. and 3., b) and c), ii. and iii. */
function counted(pattern: RegExp): Find {
  return ({ container, lines }) => {
    if (container !== "paragraph") return undefined;
    const marks = lines.map((text) => pattern.exec(text)?.[1]);
    const valuesOf = (mark: string): readonly number[] =>
      /^\d/.test(mark) ? [Number(mark)] : [romans.indexOf(mark), ...(mark.length === 1 ? [mark.charCodeAt(0)] : [])];
    const index = marks.findIndex((mark, at) => {
      const next = marks[at + 1];
      return mark !== undefined && next !== undefined && valuesOf(next).some((value) => value > 0 && valuesOf(mark).includes(value - 1));
    });
    return found(index);
  };
}

const found = (index: number): number | undefined => (index === -1 ? undefined : index);

/** Whether a line is the delimiter row under the head of a table. */
const isRule = (text: string): boolean => text.includes("|") && text.includes("-") && /^[\s|:-]+$/.test(text);

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
const isBlank = (sign: string | undefined): boolean => sign === undefined || /\s/.test(sign);

interface Run {
  readonly index: number;
  readonly length: number;
  /** The characters on both sides; undefined at an end. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function runsOf(text: string, signs: RegExp): Run[] {
  return [...text.matchAll(signs)].map(({ 0: run, index }) => ({
    index,
    length: run.length,
    before: text[index - 1],
    after: text[index + run.length],
  }));
}

function lineAt(text: string, index: number | undefined): number | undefined {
  return index === undefined ? undefined : text.slice(0, index).split("\n").length - 1;
}

/** Two marks of which at least one has a space between it and the words inside: `*words *`, `* words*`, `* words *`. */
function loosePair(text: string, runs: readonly Run[]): number | undefined {
  for (const [at, first] of runs.entries()) {
    const second = runs[at + 1];
    if (second === undefined || !isBlank(first.before) || isWord(second.after)) continue;
    const between = text.slice(first.index + first.length, second.index);
    const loose = /^\s/.test(between) || /\s$/.test(between);
    const sum = /\d\s*$/.test(text.slice(Math.max(0, first.index - 4), first.index));
    if (loose && !sum && /\p{L}/u.test(between)) return first.index;
  }
  return undefined;
}

/** Asterisks that remained, except in a censored word, after a word with a footnote, and in a calculation. */
const stars: Find = ({ text, starred }) => {
  const runs = runsOf(text, /\*+/g);
  const bold = runs.filter(({ length }) => length > 1);
  const first = bold.find(({ index, length, before, after }) => {
    if (isWord(before)) return !isWord(after) && /[\p{L}\p{N}]{4}$/u.test(text.slice(Math.max(0, index - 8), index));
    const isSum = /\d\s*$/.test(text.slice(Math.max(0, index - 4), index));
    return !(bold.length === 1 && (isSum || length > 2) && isBlank(before) && isBlank(after));
  });
  if (first !== undefined) return lineAt(text, first.index);
  const single = runs.filter(({ length }) => length === 1);
  const lone = single.length === 1 && !starred && isBlank(single[0]?.before) && isWord(single[0]?.after) ? single[0]?.index : undefined;
  return lineAt(text, loosePair(text, single) ?? lone);
};

/** Underscores that remained, except in file names and blanks to fill in. */
const lowLines: Find = ({ text }) => {
  const runs = runsOf(text, /_+/g).filter(({ before, after, length }) => length < 3 && !(isWord(before) && isWord(after)));
  const [first, ...more] = runs.filter(({ length }) => length === 2);
  const stays = more.length > 0 || (isBlank(first?.before) && isWord(first?.after));
  return lineAt(text, stays ? first?.index : loosePair(text, runs));
};

/** A bracket that is not closed; `[0, 5)` is a range of numbers. */
const openBracket: Find = ({ text }) => {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if (sign === "[") open.push(index);
    else open.pop();
  }
  return lineAt(
    text,
    open.find((index) => !/^\[\s*\d/.test(text.slice(index, index + 4))),
  );
};

/** The start of a URL, or the name of a file that somebody links to. */
const address = "(?:https?:|www\\.|mailto:|/[a-z]|#[a-z]|[\\w-]+\\.(?:nl|eu|com|org|html?|md|pdf|jpe?g|png|webp|avif)\\b)";

const linkedBelow = new RegExp(`^\\(${address}`, "i");

const notALink = {
  code: "geen-link",
  what: "Dit wordt geen link: de haken of het adres kloppen niet.",
  mend: "Schrijf [woorden](/kompas/signaleren/): geen spatie tussen ] en (, geen spatie in het adres, en elke haak gaat dicht.",
} as const satisfies Saying;

const stays = "opmaak-blijft-staan";

/** What may follow a hyphen at the end of a line: "voor- en nadelen". */
const shared = /^(?:en|of|tot|als|noch|dan|resp|resp\.)(?![\p{L}\p{N}])/u;

/** A word that another program hyphenated at the end of a line. */
const cutWord: Find = ({ lines }) =>
  found(
    lines.findIndex((text, index) => {
      const next = lines[index + 1] ?? "";
      return /\p{L}-\s*$/u.test(text) && /^\p{Ll}/u.test(next) && !shared.test(next);
    }),
  );

/** The rules, most specific first: a text gets at most one message for each code and sentence. */
const rules: readonly (Saying & { readonly find: Find })[] = [
  {
    code: stays,
    what: "Deze regel wordt geen kop.",
    mend: "Zet vooraan ## met één gewone spatie erachter, en geen spaties of tab ervoor.",
    find: any(line(/^#{2,}/), line(/^#\s/), ({ container, item, lines }) =>
      container === "paragraph" && !item && lines.length === 1 && /^#\p{L}.*[^.!?:;,]$/u.test(lines[0] ?? "") ? 0 : undefined,
    ),
  },
  {
    code: stays,
    what: "Deze regel wordt geen punt van een lijst.",
    mend: "Begin elk punt met een streepje en één gewone spatie, of met 1. en een spatie. Zet boven de lijst een lege regel.",
    find: any(
      line(new RegExp(`^[${bullets}](?!\\s?[•·▪▫◦●○■□])\\s*\\S`), ["paragraph"]),
      // Signs that are not bullets by themselves, but are when several lines begin with them.
      line(/^(?:[✓✗✘☐→⇒➜➔]|\p{Extended_Pictographic}\ufe0f?)\s*\S/u, ["paragraph"], 2),
      line(/^[-+*]\s/, ["paragraph"]),
      line(/^[-+*]\p{L}/u, ["paragraph"], 2),
      line(/^§\s+\p{L}/u, ["paragraph"], 2),
      line(/^[–—]\s*\S/, ["paragraph"], 2),
      line(/^o\t/, ["paragraph"]),
      line(/^\d{1,2}[.)]\p{L}{2}/u, ["paragraph"]),
      counted(/^(\d{1,2})[.)]\s/),
      counted(/^([a-z]|[ivx]{2,4})[.)]\s/),
      ({ container, lines }) => (container === "paragraph" && /^-\p{Lu}/u.test(lines[0] ?? "") ? 0 : undefined),
    ),
  },
  {
    code: stays,
    what: "Een hokje om aan te vinken kan hier niet: de lezer ziet [ ].",
    mend: "Haal de haken weg.",
    find: ({ item, lines }) => (item && /^\[[ xX]?\]\s/.test(lines[0] ?? "") ? 0 : undefined),
  },
  {
    code: stays,
    what: "Deze regels worden geen tabel.",
    mend: "Zet onder de eerste regel van de tabel een regel met streepjes, voor elke kolom één: | --- | --- |.",
    find: any(line(/^\|/, ["paragraph"]), line(/\S \| \S/, ["paragraph"], 2), ({ container, lines }) =>
      container === "paragraph" ? found(lines.findIndex(isRule)) : undefined,
    ),
  },
  {
    code: stays,
    what: "Tussen deze woorden staan tabs: zij lopen voor de lezer door elkaar.",
    mend: "Maak er een tabel of een lijst van. Hoe dat gaat, staat in docs/redactie/schrijven.md.",
    find: line(/^(?!.?\t).*\S\t+\S/u, ["paragraph"], 2),
  },
  {
    code: stays,
    what: "Deze regel wordt geen citaat.",
    mend: "Zet > vooraan, zonder spaties of een tab ervoor.",
    find: line(/^>\s?\S/, ["paragraph"]),
  },
  {
    code: stays,
    what: "Deze regel wordt geen streep.",
    mend: "Zet drie streepjes op een eigen regel, met een lege regel erboven en eronder: ---.",
    find: line(/^(?:[=~#—–_]{3,}|([—–_=~·•])(?: \1){2,})$/, ["paragraph"]),
  },
  {
    code: stays,
    what: "Een lijst van woorden met hun uitleg kan zo niet: de lezer ziet de dubbele punt.",
    mend: "Schrijf het woord vet, met de uitleg erachter, of zet het in de begrippenlijst.",
    find: any(line(/^\*\[[^\]]+\]:/, ["paragraph"]), ({ container, lines }) =>
      container === "paragraph" ? found(lines.findIndex((text, index) => index > 0 && /^:\s+\S/.test(text))) : undefined,
    ),
  },
  {
    code: stays,
    what: "Hier blijven sterretjes staan.",
    mend: "Zet ze vast tegen de woorden, met een spatie erbuiten: **vet** of *schuin*. Bedoelt u een sterretje, zet er dan een \\ voor.",
    find: stars,
  },
  {
    code: stays,
    what: "Hier blijven lage streepjes staan.",
    mend: "Zet ze vast tegen de woorden, met een spatie erbuiten: _schuin_.",
    find: lowLines,
  },
  {
    code: stays,
    what: "Hier blijven tekens staan die niets doen: ==, ++, ~ of ^.",
    mend: "Haal ze weg. Kleine cijfers zijn een eigen teken: m², CO₂.",
    find: line(
      /~~|==[^\s=][^=]*==|(?<!\p{L})\+\+\p{L}[^+]*\+\+|(?<![\p{L}\p{N}~])~\p{L}[^~]*~(?!\p{L})|\p{L}~\d+~|[\p{L}\p{N}]\^[\p{L}\p{N}]+\^/u,
    ),
  },
  {
    code: stays,
    what: "Hier staat de code van een plaatje: de lezer ziet de dubbele punten.",
    mend: "Haal haar weg.",
    find: line(/(?<![\p{L}\p{N}:]):[a-z]+(?:_[a-z]+)*:(?![\p{L}\p{N}:])/u),
  },
  {
    code: stays,
    what: "Hier staat een blok in een zin: daar doet het niets.",
    mend: "Zet het op een eigen regel, met een lege regel erboven.",
    find: line(/\S\s+:{2,3}[a-z]/),
  },
  {
    code: stays,
    what: "Hier staat een ` (accent).",
    mend: "Is het een apostrof, typ dan een ': foto's, 's avonds.",
    find: line(/`/),
  },
  {
    code: stays,
    what: "Hier staat code voor een teken: de lezer ziet het & en de letters.",
    mend: "Typ het teken zelf, bijvoorbeeld een ë of een &.",
    find: line(
      /&(?:nbsp|amp|lt|gt|quot|apos|shy|euro|[aeiou](?:uml|acute|grave|circ)|ccedil|ndash|mdash|hellip|[lr][sd]quo)\b|&#x?[0-9a-f]+/i,
    ),
  },
  {
    code: stays,
    what: "Op deze regel is een woord afgebroken: de lezer ziet een streepje en een spatie.",
    mend: "Zet de twee helften aan elkaar. Zo komt een tekst mee uit een pdf.",
    find: cutWord,
  },
  {
    code: stays,
    what: "Hier staat code van een ander programma: de lezer ziet de rechte haken.",
    mend: "Haal haar weg. Vet is **vet**, en een inhoudsopgave maakt de site zelf.",
    find: line(/\[\/\p{L}+\]|^\[_{0,2}toc_{0,2}\]$|(?<=\S)\[\p{Lu}{2,3}\d{1,3}\]/iu),
  },
  {
    code: stays,
    what: "Hier staat een foutmelding van Word in plaats van een verwijzing.",
    mend: "Schrijf waar zij naar verwees.",
    find: line(/(?:Fout|Error)! (?:Verwijzingsbron|Bladwijzer|Hyperlink|Reference source|Bookmark)/i),
  },
  {
    code: stays,
    what: "Achter deze tekst staat een losse \\.",
    mend: "Haal haar weg.",
    find: ({ lines }) => (lines.at(-1)?.endsWith("\\") === true ? lines.length - 1 : undefined),
  },
  {
    ...footnote,
    find: any(
      line(/\[\^[^\]\s]+\]|\^\[/),
      line(/^(?:\[\d{1,2}\]\s|[¹²³⁴-⁹]\s?)\p{L}/u, ["paragraph"]),
      // Directly after a word or the end of a sentence; "m²" and "volgens [1]" are not notes.
      line(/(?:\p{L}{3}|[.,;:!?)”’])(?:\[\d{1,3}\]|[¹²³⁴-⁹])/u),
    ),
  },
  {
    code: "geen-link",
    what: "Dit wordt geen beeld.",
    mend: "Schrijf op een eigen regel ![wat er te zien is](kas.jpg): geen spatie tussen ] en (, en geen spatie in de naam.",
    find: line(/!\[/),
  },
  {
    ...notALink,
    find: any(
      line(/\]\(|\[\[|\]\[/),
      line(new RegExp(`\\]\\s+\\(${address}`, "i")),
      line(new RegExp(`\\)(?:\\s?\\[|\\()${address}`, "i")),
      // The URL is at the beginning of the next line.
      ({ lines }) => found(lines.findIndex((text, index) => /\]\s*$/.test(text) && linkedBelow.test(lines[index + 1] ?? ""))),
      openBracket,
    ),
  },
  {
    code: stays,
    what: "Hier staat de kop van een bericht uit een mail of een chat: wie het schreef, en wanneer.",
    mend: "Haal haar weg. Namen en tijden van anderen horen niet in een tekst.",
    find: any(
      line(/^(?:Van|Aan|CC|Cc|Verzonden|Datum|Onderwerp|Bijlagen?|From|To|Sent|Date|Subject): \S/, ["paragraph"], 2),
      // WhatsApp exports of a phone and of a desktop: "[24-11-2026 09:12] ", "24-11-2026 09:12 - ", "24/11/26, 9:12 - ".
      line(/^\[?\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}),? \d{1,2}:\d{2}(?::\d{2})?(?:\]| [-–]) ?[^:]{1,60}: \S/, ["paragraph"]),
    ),
  },
  {
    code: "geen-link",
    what: "Hier staat een plek op een eigen computer of netwerk: niemand anders komt daar.",
    mend: "Haal haar weg, of verwijs naar een plek op een website.",
    // Markdown reads the first of two backslashes as an escape of the second.
    find: line(new RegExp(`file://|(?<![\\p{L}\\p{N}])[A-Z]:\\\\[\\p{L}\\p{N}]|${read}[\\p{L}\\p{N}-]+\\\\[\\p{L}\\p{N}]`, "u")),
  },
  {
    code: "geen-link",
    what: "Dit adres wordt geen link.",
    mend: "Schrijf [woorden](https://…), met woorden die zeggen waar de link heen gaat.",
    find: line(/(?:https?:\/\/|\bwww\.)[\p{L}\p{N}]|(?<![\p{L}\p{N}@/._-])[a-z\d][a-z\d-]*\.(?:nl|eu|com|org|net|be|de)\/[\p{L}\p{N}]/iu),
  },
];

/** Quick test for a character that one of the rules looks for; most texts have none and are skipped. */
const suspect =
  /[[\]*_~=`&\\|\t{}^$¹²³⁴-⁹]|\+\+|:\S|www\.|\.[a-z]{2,3}\/|\)\(|^(?:Van|Aan|From|To): |^\d{1,2}[-/.]\d|-\s*$|(?:Fout|Error)! |^[^\p{L}\p{N}\uFFFC"'“‘(€]|^[a-z\d]{1,4}[.)]/imu;

/** Warns about Markdown that stays visible as it was typed. */
export function leftOver(md: MarkdownIt): void {
  // An asterisk within a word or a calculation is plain text: `1*2*3`, `lezer*innen`.
  md.inline.ruler.before("emphasis", "inner_star", (state, silent) => {
    const { src, pos } = state;
    if (silent || src[pos] !== "*" || !isWord(src[pos - 1]) || !isWord(src[pos + 1])) return false;
    state.push("text", "", 0).content = "*";
    state.pos += 1;
    return true;
  });
  // A ` after a letter is an apostrophe: foto`s en video`s.
  md.inline.ruler.before("backticks", "inner_accent", (state, silent) => {
    const { src, pos } = state;
    if (silent || src[pos] !== "`" || !/\p{L}/u.test(src[pos - 1] ?? "") || !isWord(src[pos + 1])) return false;
    state.push("text", "", 0).content = "`";
    state.pos += 1;
    return true;
  });
  // Before text_join, while escaped characters can still be told from plain ones.
  md.core.ruler.before("text_join", "left_over", ({ tokens, env }) => {
    const context = contextOf(env);
    for (const { children } of tokens)
      for (const { type, content, map } of children ?? [])
        if (type === "text_special" && /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(content)) context.say(map?.[0] ?? 0, hiddenSign);
    const passages = tokens.flatMap((token, index) => {
      if (token.type !== "inline") return [];
      const lines = bareLines(token.children ?? []);
      return [
        {
          container: containerOf(tokens[index - 1]),
          item: tokens[index - 2]?.type === "list_item_open",
          lines,
          text: lines.join("\n"),
          from: lineOf(token),
        },
      ];
    });
    const starred = passages.some(({ text }) => /[\p{L}\p{N})]\*(?![\p{L}*])/u.test(text));
    for (const { from, ...unread } of passages) {
      if (!suspect.test(unread.text)) continue;
      const first = unread.lines.findIndex((text) => text.search(formulas) !== -1);
      if (first !== -1) context.warn(from + first, formula);
      const lines = first === -1 ? unread.lines : unread.lines.map((text) => text.replace(formulas, read));
      for (const [index, text] of lines.entries()) {
        const place = /\{\s*[:#.][^{}]*\}\s*$/.test(text);
        if (place) {
          context.say(from + index, unread.container === "heading" || isBold.test(text) ? headingPlace : otherPlace);
          continue;
        }
        const braced = /\{[^{}]*\}?|\}/.exec(text)?.[0];
        if (braced !== undefined) context.say(from + index, guessed(wrongReference, braced, context));
        const bare = bareReference.exec(text)?.[0];
        if (bare !== undefined && braced === undefined) context.warn(from + index, guessed(looseReference, bare, context));
      }
      const said = new Set<string>();
      const looked = { ...unread, lines, text: lines.join("\n"), starred };
      for (const rule of rules) {
        const found = said.has(rule.code) && rule.code !== stays ? undefined : rule.find(looked);
        if (found === undefined) continue;
        said.add(rule.code);
        context.warn(from + found, { code: rule.code, what: rule.what, mend: rule.mend });
      }
    }
  });
}

/** A formula between dollar signs, as other programs render it. Two amounts in dollars are not one. */
const formulas = /(?<![\p{L}\p{N}$\\])(\$\$?)(?=[^$^\\_=+*/{}<>]*[\^\\_=+*/{}<>])(?=[^\s$])[^$]+(?<=\S)\1(?![\p{L}\p{N}$])/gu;
const formula = {
  code: stays,
  what: "Hier staat een formule tussen dollartekens: de lezer ziet de tekens.",
  mend: "Schrijf haar uit, met gewone tekens: x².",
} as const satisfies Saying;

/** A line that is entirely bold, followed by something in braces. */
const isBold = new RegExp(`^${read}[^${read}]+${read}\\s*\\{`);
const headingPlace = {
  code: "verwijzing-fout",
  what: "Wat hier tussen accolades staat, kent deze site niet: zij geeft elke kop een plek, en die heet naar zijn woorden.",
  mend: "Haal de accolades weg met wat erin staat. Staat de regel tussen sterretjes, maak er dan een kop van: begin met ## en een spatie.",
} as const satisfies Saying;
const otherPlace = {
  code: "verwijzing-fout",
  what: "Wat hier tussen accolades staat, kent deze site niet: alleen een kop heeft een naam, en die krijgt hij vanzelf.",
  mend: "Haal de accolades weg met wat erin staat.",
} as const satisfies Saying;

const bareReference = new RegExp(`(?<![\\p{L}\\p{N}/.-])(?:${referenceNames.join("|")}):[A-Za-z0-9][A-Za-z0-9.-]*`, "u");
const looseReference = {
  code: "verwijzing-los",
  what: "Dit lijkt een verwijzing, maar er staan geen accolades om.",
  mend: "Schrijf haar precies zo: {cijfer:nr-gemeld-2024}. Is het gewone tekst, zet dan een spatie achter de dubbele punt.",
} as const satisfies Saying;

const hiddenSign = {
  code: "onzichtbaar-teken",
  what: "Op deze regel staat de code van een onzichtbaar teken, zoals &shy;.",
  mend: "Haal de code weg: van & tot en met de puntkomma.",
} as const satisfies Saying;

function guessed(saying: Saying, text: string, { surroundings }: ProseContext): Saying {
  const meant = meantReference(text, surroundings);
  return meant === undefined ? saying : { ...saying, mend: `Bedoelt u ${meant}? ${saying.mend}` };
}

function lineOf({ children, map }: Token): number {
  return children?.[0]?.map?.[0] ?? map?.[0] ?? 0;
}

function containerOf(before: Token | undefined): Container {
  if (before?.type === "heading_open") return "heading";
  return before?.type === "td_open" || before?.type === "th_open" ? "cell" : "paragraph";
}

/** The lines of a text with only its plain words. */
function bareLines(tokens: readonly Token[]): string[] {
  const lines = [""];
  let inLink = 0;
  const add = (text: string): void => {
    lines[lines.length - 1] = `${lines.at(-1) ?? ""}${text}`;
  };
  let isAddress = false;
  for (const { type, content, markup } of tokens) {
    if (type === "link_open") isAddress = markup === "autolink";
    if (type === "link_open") inLink += 1;
    if (type === "link_close") inLink -= 1;
    if (type === "softbreak" || type === "hardbreak") lines.push("");
    // A backslash before a character that needs no escape is plain text.
    else if (type === "text_special" && content.length > 1 && content.startsWith("\\")) add(content);
    else if (type !== "text" || (isAddress && inLink > 0)) add(read);
    // The words of a link may be its URL, and HTML gets its own fault.
    else add(inLink > 0 ? content.replace(/https?:\/\/|\bwww\./gi, read) : content.replace(/<\/?(?!www\.)[a-z][^<>]*>/gi, read));
  }
  return lines;
}
