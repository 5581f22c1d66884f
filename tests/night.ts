/**
 * Whether this is the nightly run (TEST_COVER=all), which runs every test on everything. Any other run uses a selection that shows every kind of
 * fault; docs/besluiten/0031 says what is left to the night, and what a day run would see of it.
 */
export const isNight = process.env.TEST_COVER === "all";

/** Everything at night; by day only the given selection. */
export function atNight<T>(all: readonly T[], byDay: readonly T[]): readonly T[] {
  return isNight ? all : byDay;
}
