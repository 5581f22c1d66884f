import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { QuotedParagraph } from "../views.ts";

/**
 * The paragraph of a story that illustrates the subject, with a link to it; the title beside it links to the beginning of the story. Left out of
 * books.
 */
export function StoryPassage({ passage, story }: { passage: QuotedParagraph; story: string }): VNode {
  return (
    <>
      <p class="story-words" {...marked("not in books")}>
        {passage.text}
      </p>
      <p class="story-words" {...marked("not in books")}>
        <a href={passage.href}>
          Lees verder bij deze alinea<span class="visually-hidden">, {story}</span>
        </a>
      </p>
    </>
  );
}
