import { z } from "zod";

/** What `package-lock.json` says of one package. */
export interface Locked {
  /** From the project's root: node_modules/… */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package calls it, in the words of SPDX where it knows them; undefined when it says nothing. */
  readonly licence: string | undefined;
  /** Whether its content can be no other than the one that was looked at: it has a hash, and comes from a registry: a lock file without addresses takes whichever npm is set to. */
  readonly fixed: boolean;
}

const lock = z.looseObject({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.looseObject({
      name: z.string().optional(),
      version: z.string().optional(),
      license: z.string().optional(),
      integrity: z.string().optional(),
      resolved: z.string().optional(),
    }),
  ),
});

/**
 * Every package that a lock file names, in its order.
 * @param text what stands in `package-lock.json`
 */
export function lockedIn(text: string): Locked[] {
  return Object.entries(lock.parse(JSON.parse(text)).packages).flatMap(([place, row]) => {
    if (place === "") return [];
    const name = row.name ?? place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    const fixed =
      (row.integrity ?? "").startsWith("sha512-") && (row.resolved === undefined || row.resolved.startsWith("https://registry.npmjs.org/"));
    return [{ place, name, version: row.version ?? "", licence: row.license, fixed }];
  });
}

const wanted = z.record(z.string(), z.string()).default({});
const manifest = z.looseObject({ dependencies: wanted, devDependencies: wanted });

/** A version and nothing around it: with a range, whoever installs without the lock file gets another. */
const exact = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/;

/**
 * What is not pinned: a version in `package.json` that is a range, and a package in the lock file whose content no hash holds.
 * @param text what stands in `package.json`
 * @returns sentences
 */
export function looseIn(text: string, locked: readonly Locked[]): string[] {
  const { dependencies, devDependencies } = manifest.parse(JSON.parse(text));
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !exact.test(version));
  return [
    ...ranges.map(([name, version]) => `${name} staat in package.json op "${version}". Schrijf één versie.`),
    ...locked
      .filter(({ fixed }) => !fixed)
      .map(({ place }) => `${place} heeft in package-lock.json geen hash, of komt van elders dan het register.`),
  ];
}
