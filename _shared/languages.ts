/**
 * The languages of the help pages, in the order they are offered. The key is the name of the file in `content/hulp/` and the last part of
 * the address; `tag` is what the document says it is written in, `name` what its speakers call it, `dutch` what we call it.
 */
export const languages = {
  en: { tag: "en", dir: "ltr", name: "English", dutch: "Engels" },
  pl: { tag: "pl", dir: "ltr", name: "Polski", dutch: "Pools" },
  ro: { tag: "ro", dir: "ltr", name: "Română", dutch: "Roemeens" },
  bg: { tag: "bg", dir: "ltr", name: "Български", dutch: "Bulgaars" },
  hu: { tag: "hu", dir: "ltr", name: "Magyar", dutch: "Hongaars" },
  uk: { tag: "uk", dir: "ltr", name: "Українська", dutch: "Oekraïens" },
  es: { tag: "es", dir: "ltr", name: "Español", dutch: "Spaans" },
  fr: { tag: "fr", dir: "ltr", name: "Français", dutch: "Frans" },
  de: { tag: "de", dir: "ltr", name: "Deutsch", dutch: "Duits" },
  ar: { tag: "ar", dir: "rtl", name: "العربية", dutch: "Arabisch" },
  tr: { tag: "tr", dir: "ltr", name: "Türkçe", dutch: "Turks" },
  vi: { tag: "vi", dir: "ltr", name: "Tiếng Việt", dutch: "Vietnamees" },
  zh: { tag: "zh-Hans", dir: "ltr", name: "中文", dutch: "Chinees" },
} as const;

export type LanguageCode = keyof typeof languages;

/** The language of a help page, by the last part of its address. The checkpoint lets no other name through. */
export function languageOf(slug: string): (typeof languages)[LanguageCode] {
  if (!isLanguage(slug)) throw new Error(`The checkpoint let an unknown language through: ${slug}`);
  return languages[slug];
}

function isLanguage(slug: string): slug is LanguageCode {
  return Object.hasOwn(languages, slug);
}
