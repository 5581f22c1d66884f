import type { VNode } from "preact";
import type { Sentences } from "../../_config/model/registers.ts";
import type { HomePlanesView, StepLink } from "../views.ts";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";
import { LinkList } from "./LinkList.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";

/**
 * The newest story, the next step for professionals, and the way to help: three adjacent planes, on the first screen of a desktop and of a phone.
 * Their other links are in a row below, so that a phone shows them after the three.
 */
export function HomePlanes({ planes, sentences }: { planes: HomePlanesView; sentences: Sentences }): VNode {
  const { story, longread, reading, steps, tools, alarm, talk, languages, moreLanguages } = planes;
  const read = story ?? longread;
  return (
    <>
      <div class="home-planes">
        {read !== undefined && (
          <section class="home-story">
            <h2>{story === undefined ? "Begin hier" : "Nieuwste verhaal"}</h2>
            {/* In a list of its own, so that removing a story removes everything that is said about it here. */}
            <ul role="list">
              <li>
                {story !== undefined && <ProvenanceTag provenance={story.provenance} />}
                <h3>
                  <a href={read.href}>{read.text}</a>
                </h3>
                <p>{read.summary}</p>
              </li>
            </ul>
          </section>
        )}
        <section class="home-work">
          <h2>Aanpakken</h2>
          <ul role="list">
            {steps.map((step) => (
              <li>
                <Step step={step} />
              </li>
            ))}
          </ul>
        </section>
        <section class="home-help deur">
          <h2>Hulp</h2>
          <ul role="list">
            <li>
              <HelpNumber line={alarm} words={{ ...dutchWords(sentences), call: "" }} brief />
            </li>
            <li>
              <Step step={talk} />
            </li>
          </ul>
        </section>
      </div>
      <nav class="home-planes home-more screen-only" aria-label="Verder">
        <div class="home-story">
          <LinkList links={reading} />
        </div>
        <div class="home-work">
          <LinkList links={tools} />
        </div>
        <div class="home-help deur">
          <ul role="list" class="home-languages">
            {languages.map(({ href, name, tag, dir }) => (
              <li>
                <a href={href} lang={tag} hreflang={tag} dir={dir}>
                  {name}
                </a>
              </li>
            ))}
            {moreLanguages > 0 && (
              <li>
                <a href="/hulp/#talen">nog {moreLanguages} talen</a>
              </li>
            )}
          </ul>
        </div>
      </nav>
    </>
  );
}

function Step({ step: { text, href, sentence } }: { step: StepLink }): VNode {
  return (
    <>
      <a href={href}>{text}</a>
      <p class="meta">{sentence}</p>
    </>
  );
}
