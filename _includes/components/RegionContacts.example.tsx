import { type Examples, phone, sentences, site } from "../../tests/unit/components/sample-props.tsx";
import { source, telephone } from "../../tests/unit/sample.ts";
import { dutchWords } from "./HelpNumber.tsx";
import { RegionContacts } from "./RegionContacts.tsx";

export const examples: Examples = {
  "with a number, a site and neither": (
    <RegionContacts
      coordination={phone}
      confirmed={false}
      words={dutchWords(sentences)}
      contacts={[
        {
          organisation: "Veilig Thuis in de regio",
          what: "Meldpunt",
          age: "2029",
          line: telephone("regio", "Veilig Thuis in de regio"),
          source: source("GGD"),
          checkedOn: "2030-02-01",
          wayIn: false,
        },
        {
          organisation: "Huis",
          what: "Zorgcoördinatie",
          age: "zonder datum",
          href: "https://huis.example/",
          checkedOn: "2030-02-01",
          wayIn: true,
        },
        { organisation: "Een naam", what: "Zorgcoördinatie", age: "oude lijst", checkedOn: "2030-02-01", wayIn: true },
      ]}
    />
  ),
  "of a region that confirmed them": (
    <RegionContacts
      coordination={phone}
      confirmed
      words={dutchWords(sentences)}
      contacts={[
        {
          organisation: "Huis",
          what: "Zorgcoördinatie",
          age: "oude lijst",
          source: source("GGD"),
          checkedOn: "2029-02-01",
          answeredOn: "2030-02-01",
          wayIn: false,
        },
      ]}
    />
  ),
  "when the number is gone": <RegionContacts coordination={site} confirmed={false} contacts={[]} words={dutchWords(sentences)} />,
};
