import type { Directive } from "../directive.ts";

/** The way into quiet reading (assets/js/lib/carry-on.ts). Without scripts it is absent: the link would do nothing that it says. */
export const stilLezen: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: (_attributes, context, line) => {
    context.links.push({ href: "/hulp/", line });
    return (
      <>
        <p class="scripted">
          <a href="/hulp/#stil">Begin met stil lezen</a>
        </p>
        {"\n"}
      </>
    );
  },
};
