import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { MunicipalityList } from "./MunicipalityList.tsx";

const municipalities = [
  { name: "Assen", others: [], region: "Drenthe", href: "/hulp/regio/drenthe/" },
  { name: "Súdwest-Fryslân", others: ["Sneek", "Bolsward"], region: "Fryslân", href: "/hulp/regio/fryslan/" },
];

export const examples: Examples = {
  "on the overview": <MunicipalityList entries={municipalities} linked />,
  "in its region": <MunicipalityList entries={municipalities} linked={false} />,
};
