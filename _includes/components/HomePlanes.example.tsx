import { card, type Examples, link, other, sentences, testimony } from "../../tests/unit/components/sample-props.tsx";
import { telephone } from "../../tests/unit/sample.ts";
import type { HomePlanesView } from "../views.ts";
import { HomePlanes } from "./HomePlanes.tsx";

const planes: HomePlanesView = {
  story: testimony,
  longread: card,
  reading: [link],
  steps: [
    { ...link, sentence: "Drie tikken." },
    { ...other, sentence: "Eén scherm." },
  ],
  tools: [other],
  alarm: { ...telephone("alarm", "Alarmnummer"), nummer: "112", tel: "112" },
  talk: { text: "Bellen of chatten", href: "/hulp/", sentence: "Praten kan." },
  languages: [{ href: "/hulp/ar/", name: "العربية", tag: "ar", dir: "rtl", current: false }],
  moreLanguages: 12,
};
const { story: _story, ...withoutStory } = planes;

export const examples: Examples = {
  "with a story": <HomePlanes planes={planes} sentences={sentences} />,
  "without a story": <HomePlanes planes={withoutStory} sentences={sentences} />,
};
