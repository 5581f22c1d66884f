/*
 * Plain JavaScript with JSDoc types, and only Node as a dependency: the code that removes stories where nothing is installed
 * (publish/standing/) uses it too.
 */

/** @type {(address: string) => string | undefined} */
const storyAt = (address) => /^\/getuigenissen\/([a-z0-9-]+)\/(?:#.*)?$/.exec(address)?.[1];

/**
 * The name that a story has now. Somebody who withdraws one may know it by the name that it had before its page was moved.
 * @param {string} slug
 * @param {readonly { readonly van: string, readonly naar: string }[]} moved the register of moved pages
 * @returns {string} the same when it was not moved
 */
export function nameNow(slug, moved) {
  const next = new Map(moved.map(({ van, naar }) => [storyAt(van), storyAt(naar)]));
  const passed = new Set([slug]);
  for (let name = slug; ;) {
    const to = next.get(name);
    if (to === undefined || passed.has(to)) return name;
    passed.add((name = to));
  }
}
