import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { DataSet } from "./DataSet.tsx";

export const examples: Examples = {
  "a set with its files and columns": (
    <DataSet
      set={{
        name: "metingen",
        title: "Metingen",
        what: "Elke rij is één meting.",
        files: {
          csv: "/data/metingen.csv",
          excel: "/data/excel/metingen.csv",
          json: "/data/json/metingen.json",
          schema: "/data/json/metingen.schema.json",
        },
        columns: [
          { name: "id", what: "Naam van de rij." },
          { name: "waarde", what: "Het getal." },
        ],
      }}
    />
  ),
};
