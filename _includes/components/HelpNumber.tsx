import type { ComponentChildren, VNode } from "preact";
import type { FrontMatter } from "../../_config/model/kinds.ts";
import type { HelpLine, Sentences, WithoutSpeech } from "../../_config/model/registers.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { HeardOf } from "./HeardOf.tsx";

/*
 * The only place that renders a telephone number, or the site or chat of a line without one. With every number come its owner, the opening hours,
 * the cost, the day on which we checked it, and that it stays in the call history. What the register does not know is said.
 */

/** The texts around a number, in the language of the page. */
export interface NumberWords {
  /** Undefined on a Dutch page. Elsewhere names of organisations are marked as Dutch, and numbers as left-to-right. */
  readonly foreign?: true;
  /** The text before the number in its link; "" for the number alone. */
  readonly call: string;
  readonly times: (line: HelpLine) => string;
  readonly costs: (line: HelpLine) => string;
  readonly withoutName: string;
  readonly elsewhere: string;
  readonly lapsed: string;
  readonly checked: (day: string) => string;
  readonly callHistory: string;
  readonly happens: (line: HelpLine) => string;
  readonly ways: Readonly<Record<WithoutSpeech["manier"], string>>;
}

/** The texts around a number on a Dutch page. */
export function dutchWords({ belgeschiedenis }: Pick<Sentences, "belgeschiedenis">): NumberWords {
  return {
    call: "Bel ",
    times: ({ tijden }) => tijden ?? "Tijden niet bekend",
    costs: ({ kosten }) => kosten ?? "Kosten niet bekend",
    withoutName: "Ook zonder naam",
    elsewhere: "Opent een andere site",
    lapsed: "Opent een andere site. Daar staat het nummer van nu: wij keken het te lang niet na",
    checked: (day) => `Nagekeken op ${formatDay(day)}`,
    callHistory: belgeschiedenis,
    happens: ({ tel }) => (tel === undefined ? "Wat er dan gebeurt" : "Wat er gebeurt als je belt"),
    ways: { chat: "Chat", mail: "Mail", formulier: "Formulier", app: "App", tolk: "Tolk" },
  };
}

/** The texts of a help page in another language; they say no more of a line than the register knows. */
export function foreignWords(words: FrontMatter<"taal">["woorden"], language: string): NumberWords {
  return {
    foreign: true,
    call: "",
    times: ({ bereik }) => (bereik === undefined ? words.tijden_onbekend : words[bereik]),
    costs: ({ tarief }) => (tarief === undefined ? words.kosten_onbekend : words[tarief]),
    withoutName: words.zonder_naam,
    elsewhere: words.andere_site,
    lapsed: words.verlopen,
    checked: (day) => `${words.gecontroleerd} ${formatDay(day, language)}`,
    callHistory: words.belgeschiedenis,
    happens: () => words.gebeurt,
    ways: words.manieren,
  };
}

interface NumberLinkProps {
  readonly line: HelpLine;
  readonly words?: Pick<NumberWords, "call" | "foreign">;
  /** For screen readers: the owner of the number. In a list of links the text beside the link is not read. */
  readonly whose?: boolean;
}

/** Only the number as a link, for running text that names its owner. */
export function NumberLink({ line, words, whose = false }: NumberLinkProps): VNode {
  if (line.tel !== undefined)
    return (
      <a class="tel" href={`tel:${line.tel}`} dir={words?.foreign && "ltr"}>
        {words?.call}
        {line.nummer ?? line.tel}
        {whose && (
          <span class="visually-hidden" lang={words?.foreign && "nl"}>
            , {line.naam}
          </span>
        )}
      </a>
    );
  if (line.url !== undefined)
    return (
      <a class="tel" href={line.url} rel="external noreferrer" lang={words?.foreign && "nl"} dir={words?.foreign && "ltr"}>
        {line.naam}
      </a>
    );
  return <span class="tel">{line.naam}</span>;
}

interface HelpNumberProps {
  readonly line: HelpLine;
  readonly words: NumberWords;
  /** What the caller must know first, in the language of the page; on a Dutch page it comes from the register. */
  readonly caution?: string | undefined;
  /** What happens after calling; on a Dutch page it comes from the register. */
  readonly happens?: string | undefined;
  /** Show the number and what must be known of it; not how to write instead, nor what happens after calling. */
  readonly brief?: boolean;
  /** Its name is in a heading above it already. */
  readonly named?: boolean;
  /** Extra facts, at the end of the list. */
  readonly children?: ComponentChildren;
}

/** A number with everything that belongs to it. */
export function HelpNumber({ line, words, caution, happens, brief = false, named = false, children }: HelpNumberProps): VNode {
  const warned = caution ?? (words.foreign ? undefined : line.let_op?.tekst);
  const told = happens ?? (words.foreign ? undefined : line.gebeurt?.tekst);
  return (
    <>
      <NumberLink line={line} words={words} whose />
      <p class="meta">
        {line.tel !== undefined && !named && (
          <>
            <bdi lang={words.foreign && "nl"}>{line.naam}</bdi>.{" "}
          </>
        )}
        {numberFacts(line, words)} <span class="number-trace">{traces(line, words)}</span>
        {children}
      </p>
      {warned !== undefined && <p class="number-caution">{warned}</p>}
      {!brief && line.zonder_praten !== undefined && <Ways line={line} words={words} />}
      {!brief && told !== undefined && (
        <details class="number-happens">
          <summary>
            {words.happens(line)}
            <HeardOf what={line.naam} lang={words.foreign && "nl"} />
          </summary>
          <p>{told}</p>
        </details>
      )}
    </>
  );
}

/** How to reach a line without speaking. */
export function Ways({ line, words }: { line: HelpLine; words: NumberWords }): VNode {
  return (
    <p class="number-ways">
      {line.zonder_praten?.map(({ manier, naam, url }, index) => (
        <>
          {index > 0 && ", "}
          {words.ways[manier]}:{" "}
          {url === undefined ? (
            <bdi lang={words.foreign && "nl"}>{naam}</bdi>
          ) : (
            <a href={url} rel="external noreferrer" dir={words.foreign && "ltr"}>
              {naam}
            </a>
          )}
        </>
      ))}
    </p>
  );
}

/** Opening hours, cost and whether a name is needed: short sentences in that order. */
export function numberFacts(line: HelpLine, words: NumberWords): string {
  const called = line.tel !== undefined;
  const all = [
    ...(line.lapsed !== undefined ? [words.lapsed] : called ? [] : [words.elsewhere]),
    ...(line.lapsed === undefined && (called || line.tijden !== undefined) ? [words.times(line)] : []),
    ...(line.lapsed === undefined && (called || line.kosten !== undefined) ? [words.costs(line)] : []),
    ...(line.anoniem === true ? [words.withoutName] : []),
  ];
  return all.map(sentence).join(" ");
}

/** When we checked it, and what a call leaves behind. */
function traces(line: HelpLine, words: NumberWords): string {
  const all = [
    ...(line.lapsed === undefined ? [words.checked(line.gecontroleerd_op)] : []),
    ...(line.tel === undefined ? [] : [words.callHistory]),
  ];
  return all.map(sentence).join(" ");
}

function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1).replace(/(?<![.。।])$/u, ".");
}
