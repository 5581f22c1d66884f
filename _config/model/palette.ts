import { z } from "zod";

/**
 * The palette of an edition (`_data/kleuren.yaml`): its colours, and which of them need contrast. All code refers to a colour by
 * its name here, as `var(--naam)`: style sheets, drawings, print styles, share pictures.
 */

/** Grouped by use: all pages, drawings, charts, the covers, and forms that can have a fault. Help pages have no drawings, and include only the first group. */
const groups = {
  overal: [
    ...["papier", "vlak", "vlak-2", "haar", "lijn", "inkt", "inkt-2", "link"],
    ...["deur", "op-deur", "op-deur-2", "licht", "op-licht", "licht-rand", "deur-rand", "merk"],
  ],
  tekening: ["tek-0", "tek-1", "tek-2", "tek-3", "tek-lijn", "kier-0", "kier-1", "kier-2", "kier-3", "omslag-3"],
  grafiek: ["data-1", "data-2"],
  omslag: ["omslag-0", "omslag-1", "omslag-2", "omslag-lijn", "op-deur-haar"],
  fout: ["fout"],
} as const;

export type PaletteGroup = keyof typeof groups;

/** Text and its possible backgrounds: WCAG 2.2 AAA, 7 to 1. */
const read: readonly (readonly [string, string])[] = [
  ["inkt", "papier"],
  ["inkt", "vlak"],
  ["inkt", "vlak-2"],
  ["inkt-2", "papier"],
  ["inkt-2", "vlak"],
  ["link", "papier"],
  ["link", "vlak"],
  ["fout", "papier"],
  ["fout", "vlak"],
  ["op-deur", "deur"],
  ["op-deur-2", "deur"],
  ["op-licht", "licht"],
  ["licht", "deur"],
];

/** Lines, bars and borders with a meaning: WCAG 1.4.11, 3 to 1. */
const seen: readonly (readonly [string, string])[] = [
  ["lijn", "papier"],
  ["lijn", "vlak"],
  ["licht-rand", "papier"],
  ["tek-lijn", "tek-0"],
  ["data-2", "papier"],
  ["data-1", "data-2"],
  ["deur-rand", "papier"],
  ["op-licht", "kier-0"],
  ["op-licht", "kier-2"],
  ["op-licht", "kier-3"],
  ["omslag-lijn", "omslag-0"],
];

/** The object in a drawing that is a sign of something wrong, and its backgrounds. */
const off: readonly (readonly [string, string])[] = ["kier-0", "kier-2", "kier-3"].map((plane) => [plane, "deur"]);

const demands = [
  [read, 7, "om te lezen"],
  [seen, 3, "om te zien"],
  [off, 4.5, "om op te vallen"],
] as const;

/** A colour for the light scheme and, after a space, the one for the dark scheme where that differs. */
const tint = z
  .string()
  .regex(
    /^#[0-9a-f]{6}(?: #[0-9a-f]{6})?$/,
    'Schrijf een kleur als "#143a30", of twee met een spatie ertussen: eerst overdag, dan in het donker.',
  );

const scheme = { day: "overdag", night: "in het donker" } as const;

export const kleuren = z
  .strictObject({
    overal: z.record(z.enum(groups.overal), tint),
    tekening: z.record(z.enum(groups.tekening), tint),
    grafiek: z.record(z.enum(groups.grafiek), tint),
    omslag: z.record(z.enum(groups.omslag), tint),
    fout: z.record(z.enum(groups.fout), tint),
  })
  .superRefine((palette, context) => {
    const tints = tintsOf(palette);
    for (const [pairs, least, why] of demands)
      for (const [one, other] of pairs)
        for (const at of ["day", "night"] as const) {
          // The signal object in a drawing has the light-scheme colour of `deur`, whatever the scheme.
          const found = contrast(tints.get(one)?.[at], tints.get(other)?.[pairs === off ? "day" : at]);
          if (found >= least) continue;
          context.addIssue({
            code: "custom",
            path: [groupOf(one), one],
            message: `Op ${other} is het contrast ${scheme[at]} ${written(found)}; ${why} is ${written(least)} nodig. Maak het verschil tussen ${one} en ${other} groter.`,
            params: { code: "contrast-te-laag" },
          });
        }
  });

/** A ratio in Dutch notation; rounded down, so that it never seems to meet the requirement. */
function written(ratio: number): string {
  return String(Math.floor(ratio * 10) / 10).replace(".", ",");
}

function groupOf(name: string): string {
  return Object.entries(groups).find(([, names]) => names.some((other) => other === name))?.[0] ?? "";
}

export type Palette = z.infer<typeof kleuren>;

/** The names in a group, in the order in which a style sheet lists them. */
export function colourNames(group: PaletteGroup): readonly string[] {
  return groups[group];
}

/** Every colour by name. */
export function tintsOf(palette: Readonly<Record<PaletteGroup, Readonly<Record<string, string>>>>): ReadonlyMap<string, Tint> {
  return new Map(
    Object.values(palette)
      .flatMap((group) => Object.entries(group))
      .map(([name, written]) => {
        const [day = "", night = day] = written.split(" ");
        return [name, { day, night }];
      }),
  );
}

/** A colour as #rrggbb, in the light scheme and in the dark one. */
export interface Tint {
  readonly day: string;
  readonly night: string;
}

/** Whether a group with that name exists. */
export function isPaletteGroup(name: string | undefined): name is PaletteGroup {
  return name !== undefined && Object.hasOwn(groups, name);
}

/** The contrast ratio of two colours, from 1 to 21, as WCAG 2.2 defines it; 1 when a colour is missing. */
export function contrast(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined) return 1;
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
