import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import type { ProseContext } from "../prose/context.ts";
import type { YamlMemory } from "../read/memory/yaml.ts";
import { markOf } from "../read/memory/texts.ts";
import {
  asSeen,
  ownDates,
  privacyFindings,
  findingsInView,
  type FieldText,
  type PrivacyFindings,
  type PrivacyKnowledge,
  type SourceFindings,
} from "./privacy/lint.ts";
import { mediaTexts } from "./privacy/media-texts.ts";
import { mediaFileFaults } from "./media-files.ts";
import { metadataFaults } from "./privacy/metadata.ts";
import { peopleLike, smallestGroup } from "./privacy/mosaic.ts";
import { toegestaan } from "../model/fields.ts";
import { isStory, type FrontMatter, type Kind } from "../model/kinds.ts";
import { fieldName, type Fault } from "../model/faults.ts";
import { textsIn } from "./field-texts.ts";
import type { Parsed } from "../read/front-matter.ts";
import { allMediaFolders } from "../read/media.ts";
import { isPrivate } from "../read/private.ts";
import type { PictureMemory } from "../read/memory/pictures.ts";
import { isLitter, readAll, readFolder, type TextFile } from "../read/read.ts";
import { isRegister, withProposed, type Registers } from "../read/registers.ts";
import { parseYaml, unreadable, type LocatedYaml } from "../read/yaml.ts";

/** Makes the privacy lint for the files of one check. A file whose fields cannot be read is searched as plain text. */
export function privacyLint(knowledge: PrivacyKnowledge) {
  const { places, denyList, found } = knowledge;
  const known = found === undefined ? "" : markOf(places, denyList);
  return ({ file, text }: TextFile, story: boolean, parsed?: Parsed): SourceFindings => {
    const bodyLine = parsed?.bodyLine ?? 1;
    // A text without findings is not searched again. Nothing is stored for a private text.
    const memory = isPrivate(file) ? undefined : found;
    const of = ["leads to nobody", known, file, text, String(story), String(parsed === undefined)];
    if (memory?.recall(of) !== undefined) {
      return {
        always: [],
        faults: [],
        get seen() {
          return asSeen(text, bodyLine);
        },
      };
    }
    const findings = privacyFindings(
      {
        file,
        text,
        story,
        bodyLine,
        allowed: allowedIn(parsed),
        lineOfAllowed: (index) => parsed?.yaml.lineOf(["toegestaan", index]) ?? 1,
        ...(parsed === undefined ? {} : { values: fieldTexts(parsed.yaml, file, story) }),
      },
      knowledge,
    );
    if (findings.always.length + findings.faults.length === 0) memory?.remember(of, "");
    return findings;
  };
}

/** Where to look for media and registers; see the options of the checkpoint. */
interface Looked {
  readonly root: string;
  readonly privateFolder?: string | undefined;
  readonly proposed?: readonly TextFile[];
  readonly memory?: YamlMemory;
  /** Cache of pictures that were valid before. */
  readonly pictures?: PictureMemory;
}

/** The lint for the rendered page: see findingsInView. */
export function lintOfView(knowledge: PrivacyKnowledge) {
  return (
    { file, kind, parsed }: { readonly file: string; readonly kind: Kind; readonly parsed: Parsed },
    { read, outside }: ProseContext,
    source: SourceFindings,
  ): PrivacyFindings => findingsInView({ file, story: isStory(kind), allowed: allowedIn(parsed) }, read, outside, knowledge, source);
}

function allowedIn(parsed: Parsed | undefined): z.infer<typeof toegestaan> {
  const value = parsed?.yaml.value;
  const field: unknown = typeof value === "object" && value !== null && "toegestaan" in value ? value.toegestaan : [];
  const allowed = toegestaan.safeParse(field);
  return allowed.success ? allowed.data : [];
}

/** Every text in the fields of a page or the rows of a register. */
function fieldTexts({ value, lineOf }: LocatedYaml, file: string, story: boolean): FieldText[] {
  const register = isRegister(file);
  return textsIn(value, []).flatMap(({ path, text }): FieldText[] => {
    const [top] = path;
    const last = path.at(-1);
    const contact = top === "contact" && last === "mail";
    const number = register ? last === "tel" || last === "nummer" || contact : top === "toestemming" && last === "ref";
    const day = story && (ownDates.has(String(top)) || (top === "wijzigingen" && last === "datum"));
    return [{ text, field: fieldName(path), line: () => lineOf(path), ...(number ? { holds: "number" } : day ? { holds: "day" } : {}) }];
  });
}

/** Faults in media and registers: files that cannot be published, hidden metadata, and identifiers in names, tags, captions and registers. */
export async function mediaAndRegisterFaults(
  { root, privateFolder, proposed = [], memory, pictures }: Looked,
  lint: ReturnType<typeof privacyLint>,
): Promise<Fault[]> {
  const media = allMediaFolders(root, privateFolder);
  const unfit: Fault[] = [];
  // Nothing is stored for a private picture, not even that it was valid.
  for (const { folder, name, kind } of media)
    unfit.push(...(await mediaFileFaults(folder, name, kind, isPrivate(`${name}/`) ? undefined : pictures)));
  const hidden = await Promise.all(media.map(({ folder, name }) => metadataFaults(folder, name)));
  // Text that belongs to a recording is checked as a testimony.
  const words = await Promise.all(
    media.map(async ({ folder, name, kind }) => (await mediaTexts(folder, name)).map((file) => lint(file, kind === "sounds"))),
  );
  const registers = withProposed((await readFolder(join(root, "_data"), root)).files, proposed);
  const leads = [...words.flat(), ...registers.map((file) => leadsInRegister(file, lint, memory))];
  return [...unfit, ...hidden.flat(), ...leads.flatMap(({ always, faults }) => [...always, ...faults])];
}

/**
 * Names of the deny list in texts that are public with the repository and are on no page: the Markdown at the root and in docs/.
 * @param root absolute path of the project
 */
export async function namesInRepository(root: string, lint: ReturnType<typeof privacyLint>): Promise<Fault[]> {
  const entries = await readdir(root, { withFileTypes: true });
  const notes = entries.flatMap((entry) => (entry.isFile() && entry.name.endsWith(".md") && !isLitter(entry.name) ? [entry.name] : []));
  const read = await Promise.all(notes.sort().map(async (file) => ({ file, ...(await readAll(join(root, file), file)) })));
  const guides = entries.some(({ name }) => name === "docs") ? (await readFolder(join(root, "docs"), root)).files : [];
  const texts = [...read, ...guides.filter(({ file }) => file.endsWith(".md"))];
  return texts
    .flatMap(({ file, text = "" }) => lint({ file, path: file, text }, false))
    .flatMap(({ always, faults }) => [...always, ...faults])
    .filter(({ code }) => code === "naam-op-lijst");
}

/** Findings in a register that identify a person. */
export function leadsInRegister(file: TextFile, lint: ReturnType<typeof privacyLint>, memory?: YamlMemory): SourceFindings {
  return lint(file, false, registerFields(file, memory));
}

/** A register consists of fields from the first line to the last: it has no Markdown in which lines are joined. */
function registerFields({ file, text }: TextFile, memory: YamlMemory | undefined): Parsed {
  const bodyLine = text.split("\n").length + 1;
  const parsed = file.endsWith(".yaml") ? parseYaml(text, file, 1, memory) : undefined;
  const yaml = parsed !== undefined && "yaml" in parsed ? parsed.yaml : unreadable;
  return { yaml, body: "", bodyLine };
}

/** A page with valid fields, and the Markdown it was read from. */
interface Story {
  readonly kind: Kind;
  readonly data: FrontMatter<Kind>;
  readonly file: string;
  readonly parsed: { readonly body: string };
}

/** Warns about a story with so many details that few people fit it. */
export function mosaicWarnings({ kind, data, file, parsed }: Story, registers: Registers): Fault[] {
  const reported = registers.figures.get("nr-gemeld-2024")?.waarde;
  if (!isStory(kind) || !("herkomst" in data) || data.soort !== "overlever" || reported === undefined) return [];
  const people = peopleLike(data, `${data.titel} ${data.samenvatting} ${parsed.body}`, reported);
  if (people >= smallestGroup) return [];
  return [
    {
      code: "mozaiek",
      file,
      line: 1,
      field: "velden",
      what: `Wat dit verhaal samen vertelt, past naar schatting op ${people < 1 ? "minder dan één" : `ongeveer ${String(Math.round(people))}`} van de mensen die per jaar worden gemeld.`,
      mend: "Maak het vager: leeftijd, soort regio, land of tijd van het jaar. docs/redactie/getuigenis.md legt uit hoe wij dit schatten.",
    },
  ];
}
