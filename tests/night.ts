/**
 * Whether this is the run of the night (TEST_COVER=all), which asks everything of everything. Any other run asks it of what shows every kind of fault:
 * what is left to the night, and what a day would see of it, stands in docs/besluiten/0031.
 */
export const isNight = process.env.TEST_COVER === "all";

/** All at night; by day only what a day needs. */
export function atNight<T>(all: readonly T[], byDay: readonly T[]): readonly T[] {
  return isNight ? all : byDay;
}
