import type { VNode } from "preact";
import { plural } from "../../_shared/text/plural.ts";
import type { Comparison, Direction, ComparedRow, ScanChange, ScanColumn } from "../../_shared/zelfscan/compare.ts";
import { answers, type ScanAnswer } from "../../_shared/zelfscan/vocabulary.ts";
import { AnswerGlyph } from "./AnswerGlyph.tsx";

const word = (answer: ScanAnswer | undefined): string => (answer === undefined ? "nog open" : answers[answer].toLowerCase());

const directions: readonly (readonly [Direction, string])[] = [
  ["beter", "Beter"],
  ["slechter", "Slechter"],
  ["anders", "Anders: was of is nog open, of niet van toepassing"],
];

/**
 * Scans side by side: what changed in which direction, whom to ask, and every answer. For one municipality over time, what did not change comes
 * last, folded.
 */
export function ScanComparison({ comparison }: { comparison: Comparison }): VNode {
  const { columns, rows, changes, overTime } = comparison;
  const lessons = rows.filter(({ learnFrom }) => learnFrom.length > 0);
  const changed = overTime ? rows.filter(({ given }) => given.some((answer) => answer !== given[0])) : rows;
  const same = rows.filter((row) => !changed.includes(row));
  return (
    <>
      {(changes.length > 0 || overTime) && <h3>Wat er veranderde</h3>}
      {overTime && <p>{summaryOf(comparison)}</p>}
      {directions.map(([direction, title]) => (
        <Changes title={title} changes={changes.filter((change) => change.direction === direction)} named={!overTime} />
      ))}
      {lessons.length > 0 && (
        <>
          <h3>Van wie u kunt leren</h3>
          <ul role="list" class="scan-list">
            {lessons.map(({ block, learnFrom }) => (
              <li>
                <a href={block.href}>
                  {block.id} {block.title}
                </a>
                : vraag het aan {learnFrom.join(", ")}
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && (
        <>
          <h3 id="scan-naast-elkaar">{overTime ? "Van dag tot dag" : "Alle antwoorden naast elkaar"}</h3>
          <Answers labelledBy="scan-naast-elkaar" columns={columns} rows={changed} />
        </>
      )}
      {same.length > 0 && (
        <details>
          <summary id="scan-gelijk">{plural(same.length, "bouwsteen bleef", "bouwstenen bleven")} gelijk</summary>
          <Answers labelledBy="scan-gelijk" columns={columns} rows={same} />
        </details>
      )}
    </>
  );
}

/** A sentence that sums up the change, and what cannot be said when a scan has no day or both have the same day. */
function summaryOf({ columns, changes, unsure }: Comparison): string {
  const count = (wanted: Direction): string => String(changes.filter(({ direction }) => direction === wanted).length);
  const went =
    changes.length === 0
      ? "Geen enkel antwoord veranderde."
      : `Beter: ${count("beter")}. Slechter: ${count("slechter")}. Anders: ${count("anders")}.`;
  const days = [...new Set(unsure.map(({ day }) => day))];
  return [
    ...(columns.length - unsure.length > 1 ? [went] : []),
    ...(days.length > 0
      ? [
          `Van een scan zonder dag, of van twee verschillende scans van één dag, is niet te zeggen welke de latere is. Die staan alleen in de tabel: ${days.join(", ")}.`,
        ]
      : []),
  ].join(" ");
}

function Changes({ title, changes, named }: { title: string; changes: readonly ScanChange[]; named: boolean }): VNode | null {
  if (changes.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul role="list" class="scan-list">
        {changes.map(({ block, from, to, before, after }) => (
          <li>
            <a href={block.href}>
              {block.id} {block.title}
            </a>
            : van {word(before)} (<Scan column={from} named={named} />) naar {word(after)} (<Scan column={to} named={named} />)
          </li>
        ))}
      </ul>
    </>
  );
}

function Answers({
  labelledBy,
  columns,
  rows,
}: {
  labelledBy: string;
  columns: readonly ScanColumn[];
  rows: readonly ComparedRow[];
}): VNode {
  return (
    <div class="scan-side-by-side" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      <table aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">Bouwsteen</th>
            {columns.map((column) => (
              <th scope="col">
                <Scan column={column} named />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ block, given }) => (
            <tr>
              <th scope="row">
                {block.id} {block.title}
              </th>
              {given.map((answer) => (
                <td>
                  <AnswerGlyph answer={answer} /> <span>{word(answer)}</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whose scan it is, and its day; the day does not break over lines. */
function Scan({ column: { name, day }, named }: { column: ScanColumn; named: boolean }): VNode {
  return (
    <>
      {named && `${name}, `}
      <span class="scan-day">{day}</span>
    </>
  );
}
