import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { BlockView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";
import { PracticeCount } from "./PracticeCount.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";
import { StoryPassage } from "./StoryPassage.tsx";
import { Tag } from "./Tag.tsx";

/**
 * A building block of the Kader in full, on the page of its theme. The door is the same as on the overview; the heading of its section names the
 * plateau, its own heading the number.
 */
export function BlockRow({ block }: { block: BlockView }): VNode {
  return (
    <li class="block-row">
      <span class={`door-tile${block.plateau === "verdieping" ? " door-tile-further" : ""}`} aria-hidden="true" />
      <div class="block-row-text">
        <h3 id={block.anchor}>
          <a href={`#${block.anchor}`}>
            {block.id} {block.titel}
          </a>
        </h3>
        <p>{block.vraagt}</p>
        <p class="tags">
          <Tag>{block.statusLabel}</Tag>
        </p>
      </div>
      <dl class="block-row-proof">
        <dt>Dit laat u zien</dt>
        <dd>
          <ul>
            {block.bewijs.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </dd>
        <dt>Hoe pakt u dit aan</dt>
        <dd>
          <LinkList links={block.kompasLinks} />
        </dd>
      </dl>
      <dl class="block-row-more">
        <dt>Volgende stap</dt>
        <dd>{block.volgende_stap}</dd>
        {block.practices !== undefined && (
          <>
            <dt>Zo deden anderen het</dt>
            <dd>
              <PracticeCount block={block.id} practices={block.practices} />
            </dd>
          </>
        )}
        {block.testimony !== undefined && (
          <>
            <dt>Getuigenis</dt>
            <dd class="block-story">
              {block.testimony.passage === undefined ? (
                <p class="story-words" {...marked("not in books")}>
                  {block.testimony.summary}
                </p>
              ) : (
                <StoryPassage passage={block.testimony.passage} story={block.testimony.text} />
              )}
              <p>
                <a href={block.testimony.href}>{block.testimony.text}</a>
              </p>
              <p>
                <ProvenanceTag provenance={block.testimony.provenance} />
              </p>
            </dd>
          </>
        )}
        {block.moments !== undefined && (
          <>
            <dt>Momenten</dt>
            <dd>
              <a href={block.moments}>{block.id} in de verhalen</a>
            </dd>
          </>
        )}
        <dt>Bronnen</dt>
        <dd class="block-sources">
          <LinkList links={block.sources.map((source) => ({ text: `${source.organisatie}, ${source.titel}`, href: source.url }))} />
        </dd>
      </dl>
    </li>
  );
}
