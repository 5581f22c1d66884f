import { nodesOf } from "../../_config/model/nodes.ts";
import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Prose } from "./Prose.tsx";

export const examples: Examples = {
  paragraph: <Prose text={nodesOf(<p>Een alinea.</p>)} />,
  picture: <Prose text={nodesOf(<img src="/img/kas.jpeg" alt="Een kas" width="4" height="3" />)} class="picture" />,
};
