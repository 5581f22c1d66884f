import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { z } from "zod";
import { addedSince, tooYoung, type Version } from "../check/packages/ages.ts";
import { advisedAgainst, unansweredBy } from "../check/packages/advisories.ts";
import { exceptions, lapsedIn } from "../check/packages/exceptions.ts";
import { unlicensed } from "../check/packages/licences.ts";
import { lockedIn, looseIn } from "../check/packages/lock.ts";
import { CannotRun, Refusal } from "../model/refusal.js";
import { shippedPackages } from "../publish/after/notices.ts";
import { readRegister } from "../read/one-register.ts";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/** The path of the exceptions, from the project's root. */
const exceptionsFile = "_config/check/packages/exceptions.yaml";

/**
 * `npm run pakketten`: checks that every dependency is pinned and has an allowed licence. With `-- --leeftijd [<commit>]` also that versions added
 * since that commit (default HEAD) are old enough, and with `-- --advies` that there is no security advisory: these two ask the registry, and are
 * no part of a build or a test. Exit 0: all is well. Exit 1: somebody has to look. Exit 2: the check could not run.
 */
export default command(async ({ root, environment, args, output }) => {
  const { today } = readSettings(root, environment);
  const locked = lockedIn(await readFile(join(root, "package-lock.json"), "utf8"));
  const excepted = await readRegister(root, { file: exceptionsFile, schema: exceptions });
  const shipped = new Set((await shippedPackages(root)).map((folder) => relative(root, folder).replaceAll("\\", "/")));
  const found = [
    ...looseIn(await readFile(join(root, "package.json"), "utf8"), locked),
    ...unlicensed(locked, shipped, excepted),
    ...lapsedIn(excepted, today),
  ];
  const [asked, commit = "HEAD"] = args.slice(args.indexOf("--leeftijd"));
  if (asked === "--leeftijd") {
    const added = addedSince(lockedIn(said(root, "git", "show", `${commit}:package-lock.json`)), locked);
    const days = new Map(added.map((one) => [one, publishedOn(root, one)]));
    output.write(`${String(added.length)} versies zijn er sinds ${commit} bij gekomen.\n`);
    found.push(...tooYoung(added, (one) => days.get(one), today, excepted));
  }
  const isAdvised = args.includes("--advies");
  // npm audit exits with 1 when it finds something; its output says whether it could ask the registry.
  const audit = isAdvised ? spawnSync("npm", ["audit", "--json"], { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 }).stdout : "";
  const advised = isAdvised ? advisedAgainst(audit, excepted) : [];
  const all = [...found, ...(advised ?? [])];
  if (all.length === 0) {
    const size = `${String(locked.length)} pakketten: elk op één versie, met een licentie die mag. ${String(shipped.size)} ervan gaan naar lezers.`;
    const asks = [
      ...(asked === "--leeftijd" ? [] : ["hoe oud zij zijn (-- --leeftijd)"]),
      ...(isAdvised ? [] : ["of iemand voor ze waarschuwt (-- --advies)"]),
    ];
    output.write(`${size}\n${asks.length === 0 ? "" : `Niet nagekeken: ${asks.join(", en ")}.\n`}`);
  }
  if (advised === undefined)
    throw new CannotRun([...all, `Of iemand voor ze waarschuwt, is niet nagekeken: ${unansweredBy(audit)}`].join("\n"));
  if (all.length > 0) throw new Refusal(all.join("\n"));
});

/** The day on which a version was published. */
function publishedOn(root: string, { name, version }: Version): string | undefined {
  const times = z.record(z.string(), z.string()).parse(JSON.parse(said(root, "npm", "view", name, "time", "--json")));
  return times[version]?.slice(0, 10);
}

function said(root: string, program: string, ...args: string[]): string {
  const { status, stdout } = spawnSync(program, args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 28 });
  if (status !== 0) throw new CannotRun(`${[program, ...args].join(" ")} ging niet goed.`);
  return stdout;
}
