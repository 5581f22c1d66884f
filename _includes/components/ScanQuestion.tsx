import type { VNode } from "preact";
import { answerKeys, answers, scanTexts } from "../../_shared/zelfscan/vocabulary.ts";
import { firstDay, lastDay } from "../../_shared/zelfscan/scan.ts";
import type { ScanQuestionView } from "../views.ts";
import { AnswerGlyph } from "./AnswerGlyph.tsx";
import { LinkList } from "./LinkList.tsx";
import { PlateauMark } from "./PlateauMark.tsx";
import { SourceLink } from "./SourceLink.tsx";

/**
 * A building block as a question, to answer on screen or on paper; `where` is the text behind its id that says where it is explained. The island reads
 * the block from this markup (assets/js/zelfscan/form.ts), so that nothing is in the page twice.
 */
export function ScanQuestion({ block, where }: { block: ScanQuestionView; where: string }): VNode {
  const { id, anchor } = block;
  return (
    <fieldset
      class="question"
      id={anchor}
      data-block={id}
      data-plateau={block.plateau}
      data-ibp={block.ibp ? "" : undefined}
      tabIndex={-1}
      aria-describedby={`${anchor}-vraag`}
    >
      <legend>
        <PlateauMark plateau={block.plateau} /> <span class="question-id">{id}</span> <span class="question-title">{block.titel}</span>
      </legend>
      <p id={`${anchor}-vraag`}>{block.vraagt}</p>
      {block.madeAfter !== undefined && (
        <p class="meta question-from">
          {block.madeAfter.length === 0 ? "Onze eigen vraag" : "Naar: "}
          {block.madeAfter.map(({ organisatie, titel, url, taal }, index) => (
            <>
              {index > 0 && "; "}
              {organisatie},{" "}
              <SourceLink href={url} lang={taal}>
                {titel}
              </SourceLink>
            </>
          ))}
          .
        </p>
      )}
      <div class="answers">
        {answerKeys.map((answer) => (
          <p class="answer">
            <input type="radio" id={`${anchor}-${answer}`} name={id} value={answer} />
            <label for={`${anchor}-${answer}`}>{answers[answer]}</label>
            <AnswerGlyph answer={answer} />
          </p>
        ))}
      </div>
      <p class="question-reason">
        <label for={`${anchor}-reden`}>{scanTexts.reden.label}</label>
        <input type="text" id={`${anchor}-reden`} data-field="reden" maxLength={scanTexts.reden.longest} autocomplete="off" />
      </p>
      <details class="question-more" open>
        <summary>
          Bewijs, notitie, eigenaar en datum <span class="visually-hidden">bij {id}</span>
        </summary>
        <div class="question-fields">
          <p>
            <label for={`${anchor}-bewijs`}>{scanTexts.bewijs.label}</label>
            <textarea
              id={`${anchor}-bewijs`}
              data-field="bewijs"
              rows={2}
              maxLength={scanTexts.bewijs.longest}
              autocomplete="off"
              aria-describedby={`${anchor}-voorbeeld`}
            />
            <span class="meta" id={`${anchor}-voorbeeld`}>
              Bijvoorbeeld: {block.bewijs.join("; ")}.
            </span>
          </p>
          <p>
            <label for={`${anchor}-notitie`}>{scanTexts.notitie.label}</label>
            <textarea id={`${anchor}-notitie`} data-field="notitie" rows={2} maxLength={scanTexts.notitie.longest} autocomplete="off" />
          </p>
          <p>
            <label for={`${anchor}-eigenaar`}>{scanTexts.eigenaar.label}</label>
            <input type="text" id={`${anchor}-eigenaar`} data-field="eigenaar" maxLength={scanTexts.eigenaar.longest} autocomplete="off" />
          </p>
          <p>
            <label for={`${anchor}-datum`}>Klaar op</label>
            <input id={`${anchor}-datum`} data-field="due" type="date" min={firstDay} max={lastDay} autocomplete="off" />
          </p>
        </div>
        <p class="question-next">
          Volgende stap: <span>{block.volgende_stap}</span>
        </p>
        {block.eerst.length > 0 && (
          <ul role="list" class="question-first">
            {block.eerst.map(({ bouwsteen, omdat }) => (
              <li data-first={bouwsteen}>
                Eerst {bouwsteen}. <span>{omdat}</span>
              </li>
            ))}
          </ul>
        )}
        <div class="question-links">
          <LinkList links={[{ text: `${id} ${where}`, href: block.href }, ...block.kompasLinks]} />
        </div>
      </details>
    </fieldset>
  );
}
