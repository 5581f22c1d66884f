/**
 * The parts of a story that can be read aloud, in reading order: paragraphs, headings, items of a list. The build numbers
 * them to say in the captions which part is heard (_config/check/sound/), the page counts along (islands/listening.ts).
 */
export const spokenTags: readonly string[] = ["p", "li", "h2", "h3"];
/** An element that contains such parts is not one itself. */
export const tagsWithin: readonly string[] = ["p", "li"];
