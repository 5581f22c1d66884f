import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fingerprintOf, isToldAgain } from "../../../../_config/check/privacy/fingerprint.ts";

const key = "b".repeat(64);
const folder = "content/getuigenissen";
const stories = readdirSync(folder)
  .filter((name) => name !== "index.md")
  .map((name) => ({ name, body: readFileSync(`${folder}/${name}`, "utf8").split(/^---$/m).slice(2).join("---") }));

/** Every so many words another one stands there. */
function edited(text: string, step: number): string {
  let count = 0;
  return text.replace(/\p{L}+/gu, (word) => ((count += 1) % step === 0 ? `anders${String(count)}` : word));
}

describe("a withdrawn story is recognised", () => {
  test.for(stories)("$name", ({ body }) => {
    const known = [fingerprintOf(body, key)];
    const told: readonly (readonly [string, string])[] = [
      ["word for word", body],
      ["in capitals, without signs", body.toUpperCase().replace(/[.,:;]/g, "")],
      ["with every eighth word changed", edited(body, 8)],
      ["about somebody else", body.replace(/\b(?:hij|Hij)\b/g, "zij").replace(/\b(?:zijn|haar)\b/g, "mijn")],
      ["the second half alone", body.slice(body.length / 2)],
      ["within a longer text", `${stories.find((other) => other.body !== body)?.body ?? ""}\n\n${body}`],
    ];
    for (const [how, text] of told) expect([how, isToldAgain(text, known, key)]).toEqual([how, true]);
  });
});

test.for(stories)("no other story of this site is taken for $name", ({ name, body }) => {
  const known = [fingerprintOf(body, key)];
  expect(stories.filter((other) => other.name !== name && isToldAgain(other.body, known, key))).toEqual([]);
});

test("what is kept is short, has no word of it, and fits no other key", () => {
  const [{ body } = { body: "" }] = stories;
  const story = fingerprintOf(body, key);
  expect(story.size).toBeLessThanOrEqual(200);
  expect([...story].every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true);
  expect(isToldAgain(body, [story], "c".repeat(64))).toBe(false);
});

test("a text with a few words of a withdrawn story is not taken for that story", () => {
  const short = fingerprintOf("Zij vouwde elke avond veertig servetten.", key);
  expect(isToldAgain("Elke avond veertig mensen aan tafel, en zij vouwde de was.", [short], key)).toBe(false);
  expect(isToldAgain("", [fingerprintOf("", key)], key)).toBe(false);
});
