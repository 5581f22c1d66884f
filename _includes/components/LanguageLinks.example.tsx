import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { LanguageLinks } from "./LanguageLinks.tsx";

const languages = [
  { href: "/hulp/", name: "Nederlands", tag: "nl", dir: "ltr", current: true },
  { href: "/hulp/en/", name: "English", tag: "en", dir: "ltr", current: false },
  { href: "/hulp/ar/", name: "العربية", tag: "ar", dir: "rtl", current: false },
] as const;

export const examples: Examples = { buttons: <LanguageLinks title="Andere taal" languages={languages} /> };
