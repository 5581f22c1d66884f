import type { VNode } from "preact";
import type { BlockView } from "../views.ts";
import { LinkList } from "./LinkList.tsx";
import { PracticeCount } from "./PracticeCount.tsx";
import { PlateauMark } from "./PlateauMark.tsx";
import { ProvenanceTag } from "./ProvenanceTag.tsx";
import { StoryPassage } from "./StoryPassage.tsx";
import { Tag } from "./Tag.tsx";

/** A building block of the Kader in full, on the page of its theme. */
export function BlockRow({ block }: { block: BlockView }): VNode {
  return (
    <li class="block-row">
      <PlateauMark plateau={block.plateau} />
      <div>
        <h3 id={block.anchor}>
          {block.id} {block.titel}
        </h3>
        <p>{block.vraagt}</p>
        <dl>
          <dt>Bewijs</dt>
          <dd>
            {block.bewijs.length === 1 ? (
              block.bewijs[0]
            ) : (
              <ul>
                {block.bewijs.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            )}
          </dd>
          <dt>Volgende stap</dt>
          <dd>{block.volgende_stap}</dd>
          <dt>Kompas</dt>
          <dd>
            <LinkList links={block.kompasLinks} />
          </dd>
          {block.practices !== undefined && (
            <>
              <dt>Zo deden anderen het</dt>
              <dd>
                <PracticeCount practices={block.practices} />
              </dd>
            </>
          )}
          {block.testimony !== undefined && (
            <>
              <dt>Getuigenis</dt>
              <dd class="block-story">
                {block.testimony.passage === undefined ? (
                  <p>{block.testimony.summary}</p>
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
          <dt>Bronnen</dt>
          <dd>
            <LinkList links={block.sources.map((source) => ({ text: `${source.organisatie}, ${source.titel}`, href: source.url }))} />
          </dd>
        </dl>
        <p class="tags">
          <Tag>{block.statusLabel}</Tag>
        </p>
      </div>
    </li>
  );
}
