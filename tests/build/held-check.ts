import type { Told, Whole } from "../../_config/desk/editor/whole.ts";

/** Wraps the check of the whole site so that each result is held back until the test releases it. */
export function held(): { around: (whole: Whole) => Whole; release: (of: Told["of"]) => void; checks: () => number } {
  const lets: Partial<Record<Told["of"], () => void>> = {};
  const wait = Object.fromEntries((["names", "site"] as const).map((of) => [of, new Promise<void>((go) => (lets[of] = go))]));
  let checks = 0;
  return {
    checks: () => checks,
    release: (of) => lets[of]?.(),
    around: ({ check, close }) => ({
      close,
      check: async (showPrivate, tell) => {
        checks += 1;
        const said: Told[] = [];
        await check(showPrivate, (told) => said.push(told));
        for (const told of said) {
          await wait[told.of];
          tell(told);
        }
      },
    }),
  };
}
