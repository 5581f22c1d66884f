import { TrustedHtml } from "../../_config/model/trusted-html.ts";
import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Prose } from "./Prose.tsx";

export const examples: Examples = {
  paragraph: <Prose html={new TrustedHtml("<p>Een alinea.</p>")} />,
  picture: <Prose html={new TrustedHtml('<img src="/img/kas.jpeg" alt="Een kas" width="4" height="3">')} class="picture" />,
};
