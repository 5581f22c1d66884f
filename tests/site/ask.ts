import type { Page } from "playwright-core";

/** The answer to each question. */
type Answers<Questions extends Readonly<Record<string, () => unknown>>> = {
  readonly [Name in keyof Questions]: Awaited<ReturnType<Questions[Name]>>;
};

/**
 * Evaluates several functions in the page in one round trip, which costs more than most of the answers.
 * @param questions by name; each function runs in the page and may use only what exists there
 */
export async function ask<const Questions extends Readonly<Record<string, () => unknown>>>(
  page: Page,
  questions: Questions,
): Promise<Answers<Questions>> {
  const asked = Object.entries(questions).map(([name, question]) => `${JSON.stringify(name)}: await (${question.toString()})()`);
  return page.evaluate<Answers<Questions>>(`(async () => ({ ${asked.join(", ")} }))()`);
}
