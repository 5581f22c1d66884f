import type { VNode } from "preact";
import type { QuotedParagraph } from "../views.ts";

/** The paragraph of a story that shows why something is there, with the way to where it stands; the title beside it leads to the beginning. No book has it. */
export function StoryPassage({ passage, story }: { passage: QuotedParagraph; story: string }): VNode {
  return (
    <>
      <p class="story-words">{passage.text}</p>
      <p class="story-words">
        <a href={passage.href}>
          Lees verder bij deze alinea<span class="visually-hidden">, {story}</span>
        </a>
      </p>
    </>
  );
}
