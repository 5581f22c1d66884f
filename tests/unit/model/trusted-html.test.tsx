import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, test } from "vitest";
import { TrustedHtml } from "../../../_config/model/trusted-html.ts";
import { Prose } from "../../../_includes/components/Prose.tsx";

test("what a maker vouched for comes out as markup", () => {
  expect(renderToStaticMarkup(<Prose html={new TrustedHtml("<p>Tekst</p>")} />)).toBe('<div class="prose"><p>Tekst</p></div>');
});

test("nothing else passes for it: the compiler refuses a text, and an object that looks like one", () => {
  // @ts-expect-error -- a plain string was never vouched for
  const text = <Prose html="<p>Tekst</p>" />;
  // @ts-expect-error -- the private field is the brand
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- that it is refused is the point
  const lookalike = <Prose html={{ toString: () => "<p>Tekst</p>" }} />;
  expect([text, lookalike]).toHaveLength(2);
});
