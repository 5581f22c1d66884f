import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { RegionLetter } from "./RegionLetter.tsx";

const known = {
  region: "Drenthe",
  site: "Een site in het klein",
  address: "https://proef.example/hulp/regio/drenthe/",
  municipalities: ["Assen", "Emmen"],
  municipalitiesOn: "2030-01-01",
};

export const examples: Examples = {
  "to a region with a name": (
    <RegionLetter
      {...known}
      answerTo="redactie@proef.example"
      freshness={{ isConfirmed: false, confirmedOn: "2028-03-01", age: "2028", readOn: "2030-01-15" }}
      contacts={[{ organisation: "Huis", what: "Zorgcoördinatie", age: "2028", checkedOn: "2030-01-15", wayIn: true }]}
    />
  ),
  "to a region without": <RegionLetter {...known} answerTo={undefined} freshness={{ isConfirmed: false }} contacts={[]} />,
};
