import type { VNode } from "preact";
import type { ScanColumn, Comparison } from "../../_shared/zelfscan/compare.ts";
import { answers, type Answer } from "../../_shared/zelfscan/vocabulary.ts";
import { AnswerGlyph } from "./AnswerGlyph.tsx";

const word = (answer: Answer | undefined): string => (answer === undefined ? "nog open" : answers[answer].toLowerCase());

/** Scans beside each other: what changed, whom to ask, and every answer. */
export function ScanComparison({ comparison: { columns, rows, changes } }: { comparison: Comparison }): VNode {
  const lessons = rows.filter(({ learnFrom }) => learnFrom.length > 0);
  return (
    <>
      {changes.length > 0 && (
        <>
          <h3>Wat er veranderde</h3>
          <ul role="list" class="scan-list">
            {changes.map(({ block, from, to, before, after, direction }) => (
              <li>
                <strong>{direction}</strong>: {block.id} {block.title}, van {word(before)} (<Scan column={from} />) naar {word(after)} (
                <Scan column={to} />)
              </li>
            ))}
          </ul>
        </>
      )}
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
      <h3 id="scan-naast-elkaar">Alle antwoorden naast elkaar</h3>
      <div class="scan-side-by-side" role="region" aria-labelledby="scan-naast-elkaar" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Bouwsteen</th>
              {columns.map((column) => (
                <th scope="col">
                  <Scan column={column} />
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
    </>
  );
}

/** Whose scan, of which day; the day keeps to one line. */
function Scan({ column: { name, label } }: { column: ScanColumn }): VNode {
  const day = label.slice(name.length).replace(/^, /, "");
  return (
    <>
      {name}
      {day !== "" && (
        <>
          , <span class="scan-day">{day}</span>
        </>
      )}
    </>
  );
}
