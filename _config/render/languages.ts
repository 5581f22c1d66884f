import { languages, type LanguageCode } from "../schemas/languages.ts";

/** The language of a help page, by the last part of its address. The checkpoint lets no other name through. */
export function languageOf(slug: string): (typeof languages)[LanguageCode] {
  if (!isLanguage(slug)) throw new Error(`The checkpoint let an unknown language through: ${slug}`);
  return languages[slug];
}

function isLanguage(slug: string): slug is LanguageCode {
  return Object.hasOwn(languages, slug);
}
