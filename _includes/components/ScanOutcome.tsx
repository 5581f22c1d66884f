import type { ComponentChildren, VNode } from "preact";
import type { Outcome, AnsweredBlock } from "../../_shared/zelfscan/outcome.ts";
import type { ThemeProgress } from "../../_shared/zelfscan/progress.ts";
import { answers } from "../../_shared/zelfscan/vocabulary.ts";
import { plateaus } from "../../_shared/vocabulary.ts";
import { practicesFor, type ScanPractice } from "../../_shared/zelfscan/practices.ts";
import { AnswerGlyph } from "./AnswerGlyph.tsx";

/** A list of more codes than this is not read out one by one. */
const mostNamed = 10;

/** The most examples shown with a step; a link leads to all of them. */
const mostPractices = 3;

/**
 * The outcome of the answers, as lists to act on and a table for each theme. Nothing is added up.
 * @param practices examples from other municipalities, as far as they were fetched
 */
export function ScanOutcome(props: { outcome: Outcome; progress: readonly ThemeProgress[]; practices: readonly ScanPractice[] }): VNode {
  const { outcome, progress, practices } = props;
  const answered = progress.reduce((sum, theme) => sum + theme.answered, 0);
  if (answered === 0) return <p>Beantwoord een vraag. Hier staat dan wat u eerst doet, wat sterk is en wat u bespreekt.</p>;
  return (
    <>
      {outcome.open.length > 0 && (
        <p class="meta">
          Nog niet beantwoord:{" "}
          {outcome.open.length > mostNamed ? `${outcome.open.length} bouwstenen` : outcome.open.map(({ id }) => id).join(", ")}.
        </p>
      )}
      <List title="Eerst doen" empty="In de basis staat niets meer op niet of deels." items={outcome.first}>
        {(item) => (
          <>
            {item.waitsFor.map(({ id, why }) => (
              <p>
                Eerst {id}. {why}
              </p>
            ))}
            <Next item={item} />
            <Practices id={item.block.id} all={practices} />
          </>
        )}
      </List>
      <List title="Bespreken" empty="De antwoorden spreken elkaar niet tegen." items={perBlock(outcome.discuss)}>
        {(item) => (
          <>
            {item.reasons.map((why) => (
              <p>{why}</p>
            ))}
            <Kompas block={item.block} />
          </>
        )}
      </List>
      <List title="Sterk" empty="Nog niets staat op orde." items={outcome.strong}>
        {(item) => (
          <>
            {item.entry.bewijs !== "" && <p>Bewijs: {item.entry.bewijs}</p>}
            <Kompas block={item.block} />
          </>
        )}
      </List>
      {outcome.later.length > 0 && (
        <List title="Daarna: verdieping" items={outcome.later}>
          {(item) => (
            <>
              <Next item={item} />
              <Practices id={item.block.id} all={practices} />
            </>
          )}
        </List>
      )}
      {outcome.unknown.length > 0 && (
        <List title="Navragen" items={outcome.unknown}>
          {(item) => <Next item={item} step={false} />}
        </List>
      )}
      {outcome.notApplicable.length > 0 && (
        <List title="Niet van toepassing" items={outcome.notApplicable}>
          {(item) => (
            <>
              {item.entry.reden !== "" && <p>{item.entry.reden}</p>}
              <Kompas block={item.block} />
            </>
          )}
        </List>
      )}
      <h3>Per thema</h3>
      {progress.map((theme) => (
        <details class="scan-table">
          <summary>{theme.theme}</summary>
          <table>
            <caption class="visually-hidden">{theme.theme}</caption>
            <thead>
              <tr>
                <th scope="col">Bouwsteen</th>
                <th scope="col">Plateau</th>
                <th scope="col">Antwoord</th>
              </tr>
            </thead>
            <tbody>
              {[...theme.basis, ...theme.verdieping].map(({ block, answer }) => (
                <tr>
                  <th scope="row">
                    {block.id} {block.title}
                  </th>
                  <td>{plateaus[block.plateau]}</td>
                  <td>{answer === undefined ? "nog open" : answers[answer].toLowerCase()}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </>
  );
}

/** A building block, shown once, with every reason to discuss it. */
function perBlock(discuss: Outcome["discuss"]): (AnsweredBlock & { readonly reasons: readonly string[] })[] {
  const blocks = [...new Set(discuss.map(({ block }) => block))];
  return blocks.flatMap((block) => {
    const same = discuss.filter((item) => item.block === block);
    return same.slice(0, 1).map(({ entry }) => ({ block, entry, reasons: same.map(({ why }) => why) }));
  });
}

function List<T extends AnsweredBlock>(props: {
  title: string;
  /** The text for an empty list. */
  empty?: string;
  items: readonly T[];
  children: (item: T) => ComponentChildren;
}): VNode {
  const { title, empty, items, children } = props;
  return (
    <>
      <h3>{title}</h3>
      {items.length === 0 && <p>{empty}</p>}
      <ol role="list" class="scan-list">
        {items.map((item) => (
          <li>
            <p class="scan-item">
              <AnswerGlyph answer={item.entry.answer} />
              <a href={item.block.href}>
                {item.block.id} {item.block.title}
              </a>
              <span class="meta">{item.entry.answer === undefined ? "" : answers[item.entry.answer].toLowerCase()}</span>
            </p>
            {children(item)}
          </li>
        ))}
      </ol>
    </>
  );
}

/** What to do next, who does it, by when, and where the Kompas says how. */
function Next({ item: { block, entry }, step = true }: { item: AnsweredBlock; step?: boolean }): VNode {
  const who = [entry.eigenaar, entry.due === "" ? "" : `klaar op ${entry.due.split("-").reverse().join("-")}`].filter(
    (text) => text !== "",
  );
  return (
    <>
      {step && <p>{block.nextStep}</p>}
      {who.length > 0 && <p class="meta">{who.join(", ")}</p>}
      <Kompas block={block} />
    </>
  );
}

/** Where the Kompas says how. This is drawn in a browser, where a LinkList is too much: it knows other sites, and what search leaves out. */
function Kompas({ block: { kompas } }: Pick<AnsweredBlock, "block">): VNode {
  return (
    <ul role="list" class="links">
      {kompas.map(({ text, href }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

/** Examples of how others took this step. */
function Practices({ id, all }: { id: string; all: readonly ScanPractice[] }): VNode | null {
  const found = practicesFor(id, all);
  if (found.length === 0) return null;
  return (
    <details class="scan-table">
      <summary>Zo deden anderen het ({found.length})</summary>
      <ul role="list">
        {found.slice(0, mostPractices).map(({ text, year, what, outcome, href }) => (
          <li key={href}>
            <a href={href}>
              {text}, {year}
            </a>
            . {what} Wat ervan kwam: {outcome ?? "niet bekend."}
          </li>
        ))}
      </ul>
      {found.length > mostPractices && (
        <p>
          <a href="/kader/praktijk/">Alle voorbeelden per bouwsteen</a>
        </p>
      )}
    </details>
  );
}
