import type { VNode } from "preact";
import { Tag } from "./Tag.tsx";

/** The forms of exploitation, the same calm outline for each. Spaces keep the words apart where CSS is absent. */
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
