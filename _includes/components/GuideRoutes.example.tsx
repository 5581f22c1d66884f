import { type Examples, phone, sentences, site } from "../../tests/unit/components/sample-props.tsx";
import { GuideRoutes } from "./GuideRoutes.tsx";

export const examples: Examples = {
  "by telephone and by site": (
    <GuideRoutes
      routes={[
        { id: "gevaar", title: "Er is nu gevaar", now: "Bel.", steps: ["Bel.", "Blijf weg."], lines: [phone] },
        { id: "gevoel", title: "Alleen een gevoel", now: "Overleg.", steps: ["Schrijf op.", "Overleg."], lines: [site] },
      ]}
      sentences={sentences}
    />
  ),
};
