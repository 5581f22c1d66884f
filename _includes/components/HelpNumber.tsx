import type { ComponentChildren, VNode } from "preact";
import type { FrontMatter } from "../../_config/model/kinds.ts";
import type { HelpLine, Sentences, WithoutSpeech } from "../../_config/model/registers.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { HeardOf } from "./HeardOf.tsx";

/*
 * The one place that draws a telephone number, or the site or chat that stands for a line. Whoever sees a number sees whose it is, when
 * somebody answers, what it costs, on which day we looked, and that it stays in the call history. What the register does not know is said.
 */

/** What is said around a number, in the language of the page. */
export interface NumberWords {
  /** Undefined on a Dutch page. Elsewhere the names of organisations are marked as Dutch, and numbers read from the left. */
  readonly foreign?: true;
  /** Before the number on what is pressed; empty: the number alone. */
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

/** The words around a number on a Dutch page. */
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

/** The words of a help page in another language; no more is said of a line than the register knows. */
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

export interface NumberLinkProps {
  readonly line: HelpLine;
  readonly words?: Pick<NumberWords, "call" | "foreign">;
  /** For screen readers: whose number it is. In a list of links the text beside the link is not read. */
  readonly whose?: boolean;
}

/** Only the number as a link, for running text that says whose it is. */
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

export interface HelpNumberProps {
  readonly line: HelpLine;
  readonly words: NumberWords;
  /** What somebody must know first, in the language of the page; on a Dutch page the register says it. */
  readonly caution?: string | undefined;
  /** What happens when one calls, likewise. */
  readonly happens?: string | undefined;
  /** The number and what must be known of it; not how to write instead, nor what happens then. */
  readonly brief?: boolean;
  /** Its name stands above it already. */
  readonly named?: boolean;
  /** More about it, at the end of the facts. */
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

/** When, what it costs and whether a name is needed: short sentences in that order. */
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

/** When we looked, and what a call leaves behind. */
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
