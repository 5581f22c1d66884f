import type { Page } from "playwright-core";

/** What each question was answered. */
type Answers<Questions extends Readonly<Record<string, () => unknown>>> = {
  readonly [Name in keyof Questions]: Awaited<ReturnType<Questions[Name]>>;
};

/**
 * Asks a page several things at once: the way there and back costs more than most answers.
 * @param questions by name, each a function that runs in the page, and that uses nothing but what is there
 */
export async function ask<const Questions extends Readonly<Record<string, () => unknown>>>(
  page: Page,
  questions: Questions,
): Promise<Answers<Questions>> {
  const asked = Object.entries(questions).map(([name, question]) => `${JSON.stringify(name)}: await (${question.toString()})()`);
  return page.evaluate<Answers<Questions>>(`(async () => ({ ${asked.join(", ")} }))()`);
}
