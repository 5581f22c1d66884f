import { z } from "zod";

/** What `package-lock.json` says of one package. */
export interface Locked {
  /** Path from the root of the project: node_modules/… */
  readonly place: string;
  readonly name: string;
  readonly version: string;
  /** As the package states it, normally an SPDX expression; undefined when it states none. */
  readonly licence: string | undefined;
  /** Whether its content is pinned: it has a hash and a registry URL. Without a URL, npm would use whichever registry it is set to. */
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
 * Every package in a lock file, in its order.
 * @param text content of `package-lock.json`
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

/** An exact version: with a range, installing without the lock file can give another version. */
const exact = /^\d+\.\d+\.\d+(?:-[0-9a-z.-]+)?$/;

/**
 * What is not pinned: version ranges in `package.json`, and packages in the lock file without a hash.
 * @param text content of `package.json`
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
