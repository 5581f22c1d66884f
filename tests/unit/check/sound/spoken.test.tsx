import { describe, expect, test } from "vitest";
import { marked } from "../../../../_config/model/marks.ts";
import { nodesOf } from "../../../../_config/model/nodes.ts";
import { placeCues, spokenParts } from "../../../../_config/check/sound/spoken.ts";

const story = nodesOf(
  <>
    <h2 id="het-begin">Het begin</h2>
    <p>
      Zij werkte in de{" "}
      <a class="term" href="/begrippen/#kas">
        kas
      </a>
      <button type="button">?</button>
      <span popover>Een huis van glas.</span>.
      <sup {...marked("note number")}>
        <a href="#bron-1">1</a>
      </sup>
    </p>
    <aside class="wev">
      <p class="wev-role">Wie het zag</p>
      <h3>De bus van zes uur</h3>
      <p>De chauffeur telde.</p>
    </aside>
    <ul>
      <li>Eén reden.</li>
      <li>
        <p>Nog een reden.</p>
      </li>
    </ul>
  </>,
);

test("the parts of a story are what can be read aloud, without notes and explanations, each once", () => {
  expect(spokenParts(story)).toEqual([
    "Het begin",
    "Zij werkte in de kas.",
    "Wie het zag",
    "De bus van zes uur",
    "De chauffeur telde.",
    "Eén reden.",
    "Nog een reden.",
  ]);
});

describe("a cue", () => {
  const parts = spokenParts(story);
  const place = (...texts: string[]) => {
    const { placed, strayed } = placeCues(
      texts.map((text, index) => ({ start: index, end: index + 1, text, line: index })),
      parts,
    );
    return { places: placed.map((cue) => cue.place), strayed: strayed.map(({ text }) => text) };
  };

  test("belongs to the part that it begins in, whatever its capitals and signs", () => {
    expect(place("HET BEGIN", "zij werkte", "in de kas. Wie het zag:", "eén reden;")).toEqual({ places: [0, 1, 1, 5], strayed: [] });
  });

  test("may skip parts that are not read aloud, and not go back", () => {
    expect(place("De chauffeur telde.", "Zij werkte")).toEqual({ places: [4], strayed: ["Zij werkte"] });
  });

  test("that is not in the story is reported, and the next one is still found", () => {
    expect(place("Zij werkte", "in een kas", "in de kas", "...")).toEqual({ places: [1, 1], strayed: ["in een kas", "..."] });
  });

  test("of the same words is the next one of them", () => {
    expect(place("reden", "reden")).toEqual({ places: [5, 6], strayed: [] });
  });
});
