/** A heading as an anchor: lower-case ascii words with hyphens; "Wie ziet het?" becomes "wie-ziet-het". */
export function slugify(text: string): string {
  const slug = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "");
  return slug === "" ? "deel" : slug;
}
