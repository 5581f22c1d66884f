import type { VNode } from "preact";
import { Tag } from "./Tag.tsx";

/** The forms of exploitation as tags, all in the same style. Spaces between them keep the words apart without CSS. */
export function FormTags({ forms }: { forms: readonly string[] }): VNode {
  return (
    <>
      {forms.map((form) => (
        <>
          <Tag>{form}</Tag>{" "}
        </>
      ))}
    </>
  );
}
