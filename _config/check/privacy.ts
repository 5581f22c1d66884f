import { join } from "node:path";
import type { DenyList } from "./privacy/deny-list.ts";
import { privacyFindings, type PrivacyFindings } from "./privacy/lint.ts";
import { mediaTexts } from "./privacy/media-texts.ts";
import { metadataFaults } from "./privacy/metadata.ts";
import { peopleLike, smallestGroup } from "./privacy/mosaic.ts";
import type { PlaceNames } from "./privacy/story-details.ts";
import { toegestaan } from "../model/fields.ts";
import type { FrontMatter, Kind } from "../model/pages.ts";
import type { Fault } from "../model/faults.ts";
import type { Parsed } from "../read/front-matter.ts";
import type { Place } from "../model/kinds.ts";
import { allMediaFolders } from "../read/media.ts";
import { readFolder, type TextFile } from "../read/read.ts";
import { withProposed, type Registers } from "../read/registers.ts";

/** The privacy lint for the files of one check; a file whose fields cannot be read is looked through as plain text. */
export function privacyLint(places: PlaceNames, denyList: DenyList | undefined) {
  return ({ file, text }: TextFile, place?: Place, parsed?: Parsed): PrivacyFindings => {
    const value = parsed?.yaml.value;
    const field: unknown = typeof value === "object" && value !== null && "toegestaan" in value ? value.toegestaan : [];
    const allowed = toegestaan.safeParse(field);
    return privacyFindings(
      {
        file,
        text,
        story: place?.kind === "getuigenis",
        bodyLine: parsed?.bodyLine ?? 1,
        allowed: allowed.success ? allowed.data : [],
        lineOfAllowed: (index) => parsed?.yaml.lineOf(["toegestaan", index]) ?? 1,
      },
      { places, denyList },
    );
  };
}

/** Where media and registers are looked for; see the options of the checkpoint. */
interface Looked {
  readonly root: string;
  readonly privateFolder?: string | undefined;
  readonly proposed?: readonly TextFile[];
}

/** What is hidden in pictures and sounds, and what leads to a person in the registers and in media: names, labels, captions. */
export async function mediaAndRegisterFaults(
  { root, privateFolder, proposed = [] }: Looked,
  lint: ReturnType<typeof privacyLint>,
): Promise<Fault[]> {
  const media = allMediaFolders(root, privateFolder);
  const hidden = await Promise.all(media.map(({ folder, name }) => metadataFaults(folder, name)));
  const words = await Promise.all(media.map(({ folder, name }) => mediaTexts(folder, name)));
  const registers = withProposed((await readFolder(join(root, "_data"), root)).files, proposed);
  const leads = [...words.flat(), ...registers].map((file) => lint(file));
  return [...hidden.flat(), ...leads.flatMap(({ always, faults }) => [...always, ...faults])];
}

/** A page whose fields passed, with the words that it was read from. */
interface Story {
  readonly kind: Kind;
  readonly data: FrontMatter<Kind>;
  readonly file: string;
  readonly parsed: { readonly body: string };
}

/** A story that tells so much that few people fit it. */
export function mosaicWarnings({ kind, data, file, parsed }: Story, registers: Registers): Fault[] {
  const reported = registers.figures.get("nr-gemeld-2024")?.waarde;
  if (kind !== "getuigenis" || !("herkomst" in data) || data.soort !== "overlever" || reported === undefined) return [];
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
