import { describe, expect, test } from "vitest";
import { readPage, spellingWarnings, styleWarnings } from "../../../_config/check/language/lint.ts";
import { linkFaults } from "../../../_config/check/links.ts";
import { pictureMaker } from "../../../_config/check/picture.ts";
import { privacyLint, lintOfView } from "../../../_config/check/privacy.ts";
import { placeNames } from "../../../_config/check/privacy/story-details.ts";
import { proseContextOf, readDraft, renderDraft, renderGently } from "../../../_config/edition/draft.ts";
import { isStory } from "../../../_config/model/kinds.ts";
import { placeOf } from "../../../_config/model/place.ts";
import { parseFrontMatter } from "../../../_config/read/front-matter.ts";
import { isNight } from "../../night.ts";
import { worstInputs, type WorstInput } from "../../worst-inputs.ts";
import { sampleRegisters, surroundings } from "../sample.ts";

/*
 * Whatever somebody pastes, the check comes to an end: eight times the text takes some eight times the work, and not sixty-four. How long the largest file
 * takes is measured by `npm run bench -- --hostile`; here only the growth is looked at, of processor time that is compared with itself, since the plugin
 * that reads our expressions sees a slow beginning of one and no slow middle.
 */

const registers = sampleRegisters();
const knowledge = { places: placeNames(["Amsterdam", "Best"]) };
const nothingWrong = () => Promise.resolve(new Map<string, readonly string[]>());

/** All that the check does with one page. */
async function check({ path, text }: WorstInput): Promise<void> {
  const file = { file: path, path: path.replace("content/", ""), text };
  const place = placeOf(file.path);
  if ("problem" in place) throw new Error(place.problem.what);
  const story = isStory(place.kind);
  const parsed = parseFrontMatter(file);
  if ("faults" in parsed) {
    privacyLint(knowledge)(file, story);
    return;
  }
  const source = privacyLint(knowledge)(file, story, parsed);
  const media = { images: "nowhere", sounds: "nowhere" };
  const draft = readDraft(place.kind, file.file, place, parsed, media);
  if ("faults" in draft) return;
  await pictureMaker([draft]);
  const around = surroundings(registers);
  const context = proseContextOf(draft, around);
  const page = renderDraft({ ...draft, channels: new Set(["web"]) }, context);
  renderGently(draft, around);
  lintOfView(knowledge)(draft, context, source);
  linkFaults([{ page, links: context.links, bodyLine: 1 }], registers, new Map());
  const read = readPage(draft, parsed);
  styleWarnings([read], registers.languageGuide);
  await spellingWarnings([read], registers, nothingWrong);
}

async function work(input: WorstInput): Promise<number> {
  const before = process.cpuUsage();
  await check(input);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

/** Each of these took minutes once, or would without the limit or the index that its rule has. */
const quadratic: readonly (readonly [place: WorstInput["place"], pieces: readonly string[]])[] = [
  ["chapter", ["![", "{cijfer:", "{begrip:a b ", "[a](", "[a](/b/) ", ":::let-op\n", "`a``b", "<a", "*a **b "]],
  ["story", ["“slachtoffer ", "„", "Amsterdam-", "Kerkstraat ", "06-12345678 ", "(0)", "in 2019 ", "a.a.", "a@", "{a: "]],
  ["raw fields", ["a: b\n", "[a]: b\n", '- "\\x41\\x42"\n', "[", "{a: "]],
];
/** Of half the size by day: what grows with its square is seen a little later, and all takes half as long. */
const [small, large] = isNight ? [15_000, 120_000] : [7_500, 60_000];

describe("eight times the text takes no more than some eight times the work", () => {
  const shorter = worstInputs(small);
  const longer = worstInputs(large);
  test.for(quadratic.flatMap(([place, pieces]) => pieces.map((piece) => ({ place, piece }))))(
    "$piece in $place",
    async ({ place, piece }) => {
      const of = (inputs: readonly WorstInput[]): WorstInput => {
        const found = inputs.find((input) => input.place === place && input.piece === piece);
        if (found === undefined) throw new Error(`${piece} is in no list of the worst.`);
        return found;
      };
      // What is done for the first time takes longer; a text that takes next to nothing says nothing of growth.
      await check(of(shorter));
      const least = Math.max(await work(of(shorter)), small);
      // Garbage of the tests before may be collected in between, so what is too much is measured again.
      let most = await work(of(longer));
      for (let again = 0; again < 2 && most / least >= 24; again += 1) most = Math.min(most, await work(of(longer)));
      expect(most / least).toBeLessThan(24);
    },
  );
});
