import type { VNode } from "preact";
import type { HelpRow, NeedCardView } from "../views.ts";
import { dutchWords, foreignWords, HelpNumber } from "./HelpNumber.tsx";

/** Shown above the search results, never instead of them, to somebody who may be in need: 112, whom to call given the query, how to write instead. */
export function NeedCard({ card }: { card: NeedCardView }): VNode {
  const { language, title, sentence, alarm, rows, links, words, sentences } = card;
  const numberWords = words === undefined ? dutchWords(sentences) : foreignWords(words, language.tag);
  return (
    <aside class="need deur" lang={language.tag} dir={language.dir} aria-labelledby="nood-kop">
      <div class="need-said">
        <h2 id="nood-kop">{title}</h2>
        <p>{sentence}</p>
        <ul role="list" class="need-links">
          {links.map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </div>
      {[alarm, ...rows].map(({ situation, line, caution }: HelpRow) => (
        <div class="need-line">
          <h3>{situation}</h3>
          <HelpNumber line={line} words={numberWords} caution={caution} brief />
        </div>
      ))}
    </aside>
  );
}
