import { type Examples, sentences } from "../../tests/unit/components/sample-props.tsx";
import { telephone, website } from "../../tests/unit/sample.ts";
import { CardSheet } from "./CardSheet.tsx";

export const examples: Examples = {
  whole: (
    <CardSheet
      data={{
        titel: "Aan de balie",
        voor_wie: "Voor wie aan de balie werkt",
        doelgroepen: ["balie"],
        wat_ziet_u: ["Een matras.", "Een paspoort.", "Een busje."],
        wat_doet_u: ["Kijk.", "Bel."],
        niet_doen: ["Vragen."],
        gecontroleerd_op: "2026-11-24",
      }}
      lines={[telephone("alarm", "Alarmnummer"), website("site", "Slachtofferwijzer")]}
      sentences={sentences}
      address="https://proef.example/kompas/kaarten/balie/"
      publishers={["Inspectie", "Politie"]}
    />
  ),
};
