import type { Directive } from "../directive.ts";

/** The link that turns quiet reading on (assets/js/lib/carry-on.ts). Not shown without JavaScript, because it would do nothing. */
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
