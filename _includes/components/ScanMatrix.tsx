import type { VNode } from "preact";
import { blockAnchor } from "../../_shared/text/blockAnchor.ts";
import type { Glyph, ThemeProgress } from "../../_shared/zelfscan/progress.ts";
import { answerKeys, answers } from "../../_shared/zelfscan/vocabulary.ts";
import { plateaus } from "../../_shared/vocabulary.ts";
import { AnswerGlyph } from "./AnswerGlyph.tsx";

/** The answers of a team: one door for each building block, theme by theme, each linking to its question. No sum, no percentage, no grade. */
export function ScanMatrix({ progress }: { progress: readonly ThemeProgress[] }): VNode {
  return (
    <>
      <h3>Uw overzicht, basis en verdieping</h3>
      {progress.map(({ theme, answered, asked, basis, verdieping }) => (
        <div class="scan-theme-row">
          <h4>{theme}</h4>
          <p class="meta">
            {answered} van {asked} beantwoord
          </p>
          <div class="scan-plateaus">
            {basis.length > 0 && <GlyphRow title={plateaus.basis} glyphs={basis} />}
            {verdieping.length > 0 && <GlyphRow title={plateaus.verdieping} glyphs={verdieping} />}
          </div>
        </div>
      ))}
      <ul role="list" class="scan-legend">
        <li>
          <AnswerGlyph /> nog open
        </li>
        {answerKeys.map((answer) => (
          <li>
            <AnswerGlyph answer={answer} /> {answers[answer].toLowerCase()}
          </li>
        ))}
      </ul>
    </>
  );
}

function GlyphRow({ title, glyphs }: { title: string; glyphs: readonly Glyph[] }): VNode {
  return (
    <div>
      <p class="meta">{title}</p>
      <ul role="list" class="scan-glyphs">
        {glyphs.map(({ block, answer }) => (
          <li>
            <a
              href={`#${blockAnchor(block.id)}`}
              data-go={block.id}
              aria-label={`${block.id} ${block.title}: ${answer === undefined ? "nog open" : answers[answer].toLowerCase()}`}
            >
              <AnswerGlyph answer={answer} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
