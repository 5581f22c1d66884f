import { closest } from "fastest-levenshtein";
import { openCheckMemories } from "../read/memory/check.ts";
import { readSettings } from "../read/settings.ts";
import { openDesk } from "../desk/drafting/desk.ts";
import { writeDraft } from "../desk/drafting/draft.ts";
import type { Answers } from "../desk/drafting/fill.ts";
import { answersFrom, flagsOf } from "../desk/drafting/flags.ts";
import { newKinds, type NewKind } from "../desk/drafting/kinds.ts";
import { nextSteps } from "../desk/drafting/next-steps.ts";
import { Refusal } from "../model/refusal.js";
import { readDenyList } from "../check/privacy/deny-list.ts";
import { askAll, askKind, type Conversation } from "./ask.ts";
import { command, type Given } from "./command.ts";

/**
 * `npm run nieuw`: begins a page or a glossary term, by asking questions, or from flags without questions. Exit 0: written. Exit 1: refused or
 * cancelled, and nothing was written. Exit 2: it could not run.
 */
const kindNames = newKinds.map(({ name }) => name);
const help = `npm run nieuw [-- soort [opties]]

Maakt een nieuw bestand dat door de controle komt, als concept. Zonder opties stelt de opdracht vragen. Met opties stelt zij er geen:

  npm run nieuw -- getuigenis --titel "De man die zijn uren opschreef" --soort overlever …

Soorten: ${kindNames.join(", ")}.
De opties van een soort: npm run nieuw -- getuigenis --help

Er wordt nooit iets overschreven. Code 0: gemaakt. Code 1: geweigerd, er is niets veranderd. Code 2: de opdracht kon niet draaien.
`;

export default command(
  async (given) => {
    given.output.write(await answerTo(given));
  },
  { refused: "Er is niets geschreven." },
);

async function answerTo(given: Given): Promise<string> {
  const [first, ...rest] = given.args;
  if (first === "--help") return help;
  // The last word of a name is enough: "onderwerp", "hoofdstuk".
  const named = first === undefined ? undefined : newKinds.find(({ name }) => name === first || name.endsWith(`-${first}`));
  if (first !== undefined && named === undefined) {
    const words = kindNames.map((name) => name.split("-").at(-1) ?? name);
    throw new Refusal(`${first} is geen soort. Bedoelt u ${closest(first, words)}? Kies uit: ${kindNames.join(", ")}.`);
  }
  if (named !== undefined && rest.includes("--help"))
    return `npm run nieuw -- ${named.name}\n\n${flagsOf(named)
      .map((name) => `  --${name}\n`)
      .join("")}\nWat elk veld betekent: ${named.guide}.\n`;
  if (named !== undefined && rest.length > 0) return begin(given, named, answersFrom(rest, named));
  if (given.input.isTTY !== true) throw new Refusal(`Hier kan niemand antwoorden. Noem de soort en de antwoorden als opties.\n\n${help}`);
  return begin(given, named ?? (await askKind(given)), new Map(), given);
}

async function begin({ root, environment }: Given, kind: NewKind, known: Answers, conversation?: Conversation): Promise<string> {
  const settings = readSettings(root, environment);
  const { today, privateFolder, denyListPath } = settings;
  const { memories } = openCheckMemories(settings);
  const desk = await openDesk(kind, { root, today, privateFolder, denyList: await readDenyList(denyListPath), ...memories });
  const answers = conversation === undefined ? known : await askAll(desk, known, conversation);
  return nextSteps(kind, await writeDraft(desk, answers), "command");
}
