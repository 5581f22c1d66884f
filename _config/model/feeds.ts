import { forms, keysOf, themes } from "../../_shared/vocabulary.ts";
import { factsOf, kinds, type CommonFrontMatter, type Kind } from "./kinds.ts";

/** A feed of changes: its address, its subject, and which pages it includes. */
export interface FeedRow {
  readonly address: string;
  /** Empty for the feed of all changes. */
  readonly about: string;
  readonly takes: (page: { readonly kind: Kind; readonly data: Pick<CommonFrontMatter, "themas" | "vormen"> }) => boolean;
}

/** Kinds of pages whose changes may interest a reader. */
const followed: ReadonlySet<Kind> = new Set(kinds.filter((kind) => factsOf(kind).feed));

const ofKinds: Readonly<Record<string, { readonly about: string; readonly kinds: readonly Kind[] }>> = {
  longread: { about: "Longread", kinds: ["hoofdstuk"] },
  getuigenissen: { about: "Getuigenissen", kinds: ["getuigenis"] },
  kompas: { about: "Kompas, alles", kinds: ["onderwerp", "instrument", "kaart", "naslag"] },
  instrumenten: { about: "Kompas, bestuurlijke instrumenten", kinds: ["instrument"] },
  kaarten: { about: "Kompas, kaarten", kinds: ["kaart"] },
};

/** The feed of all changes, then one for each kind, each theme of the Kader and each form of exploitation. */
export const feeds: readonly FeedRow[] = [
  { address: "/feed.xml", about: "", takes: ({ kind }) => followed.has(kind) },
  ...Object.entries(ofKinds).map(([name, row]): FeedRow => ({
    address: `/feed/${name}.xml`,
    about: row.about,
    takes: ({ kind }) => row.kinds.includes(kind),
  })),
  ...keysOf(themes).map((theme): FeedRow => ({
    address: `/feed/thema-${theme}.xml`,
    about: themes[theme],
    takes: ({ kind, data }) => followed.has(kind) && data.themas.includes(theme),
  })),
  ...keysOf(forms).map((form): FeedRow => ({
    address: `/feed/vorm-${form}.xml`,
    about: forms[form],
    takes: ({ kind, data }) => followed.has(kind) && data.vormen.includes(form),
  })),
];
