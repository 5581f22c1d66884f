import { type Examples, phone, sentences, site, words } from "../../tests/unit/components/sample-props.tsx";
import { NeedCard } from "./NeedCard.tsx";

const links = [
  { text: "Kun je niet praten?", href: "/hulp/#schrijven" },
  { text: "Alle hulp", href: "/hulp/" },
];

export const examples: Examples = {
  dutch: (
    <NeedCard
      card={{
        language: { tag: "nl", dir: "ltr" },
        title: "Gaat dit over jou?",
        sentence: "Je paspoort is van jou.",
        alarm: { situation: "Nu in gevaar", line: phone },
        rows: [{ situation: "Problemen met je werk", line: site }],
        links,
        sentences,
      }}
    />
  ),
  foreign: (
    <NeedCard
      card={{
        language: { tag: "ar", dir: "rtl" },
        title: "مساعدة",
        sentence: "أرقام هاتف",
        alarm: { situation: "أنت في خطر الآن", line: phone, caution: "First this." },
        rows: [],
        links,
        words,
        sentences,
      }}
    />
  ),
};
