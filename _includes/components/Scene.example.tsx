import { nodesOf } from "../../_config/model/nodes.ts";
import { sentences, type Examples } from "../../tests/unit/components/sample-props.tsx";
import { PageHead } from "./PageHead.tsx";
import { Scene } from "./Scene.tsx";

const steps = ["De handdoeken", "De jas", "De sleutel"].map((heading) => nodesOf([<h2>{heading}</h2>, <p>Wat er te zien is.</p>]));

export const examples: Examples = {
  "around a title": (
    <Scene scene={{ place: "kamer", caption: "Een kamer.", steps }} caption={sentences.illustratie}>
      <PageHead title="Eruit komen" lead="Over een bed voor vannacht." />
    </Scene>
  ),
};
