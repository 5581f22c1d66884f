import type { Directive } from "../directive.ts";

/** A titled aside: `let-op` appears in the text, `kanttekening` in the margin when there is one. */
function note(name: string): Directive {
  return {
    form: "container",
    required: ["titel"],
    optional: [],
    draw: (attributes, _context, _line, inside) => {
      const title = attributes.get("titel") ?? "";
      return (
        <>
          <aside class={name} aria-label={title}>
            <p class={`${name}-title`}>{title}</p>
            {"\n"}
            {inside}
          </aside>
          {"\n"}
        </>
      );
    },
  };
}

export const letOp = note("let-op");
export const kanttekening = note("kanttekening");
