import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { z } from "zod";
import { isFrozenNow } from "../edition/frozen.ts";
import { CannotRun, Refusal } from "../model/refusal.js";
import { manifestFile } from "../publish/after/manifest.ts";
import { noticesOf } from "../publish/after/notices.ts";
import { loadRegisters } from "../read/registers.ts";
import { readSettings } from "../read/settings.ts";
import { writeWhole } from "../read/write.js";
import { command } from "./command.ts";
import { printed, ran } from "./uitgave.ts";
import { versionOf } from "./version.js";

/**
 * `npm run release [-- --sleutel <secret key of minisign>] [--zonder-toetsen]`: makes a release that others can verify, in
 * `release/<day>-<commit>/`: the site as an archive, the list of its files, its software bill of materials (CycloneDX), licence notices, and a
 * signature when there is a key. Everything is made from this commit on this day, without caches. Exit 0: made. Exit 1: something failed. Exit 2:
 * it could not run.
 */
export default command(async ({ root, environment: set, args: options, output }) => {
  const { today, privateFolder } = readSettings(root, set);
  const at = options.indexOf("--sleutel");
  const key = at === -1 ? undefined : options[at + 1];
  const version = versionOf(root);
  if (version === undefined) throw new CannotRun("Een uitgave heeft een commit. Leg eerst alles vast, in een kloon van de broncode.");
  if (privateFolder !== undefined)
    throw new CannotRun(
      "Een uitgave die anderen bewaren, heeft geen verhalen uit de privémap: die moeten weg kunnen. Laat PRIVE_CONTENT weg.",
    );
  const read = await loadRegisters(root);
  if (!("faults" in read) && !isFrozenNow(read.registers))
    throw new CannotRun(
      "De cijfers zijn anders dan die het laatst zijn vastgezet. Geef eerst: npm run vastzetten, en leg het bestand vast in git.",
    );
  if (at !== -1 && !existsSync(key ?? "")) throw new CannotRun("Noem achter --sleutel het bestand met de geheime sleutel van minisign.");

  const environment = { UITGAVE: version, BOUWDATUM: today };
  const tested = !options.includes("--zonder-toetsen");
  const step = (...line: [string, ...string[]]): void => {
    if (!ran(line, root, environment)) throw new Refusal(`Er is geen uitgave: ${line.join(" ")} ging niet goed.`);
  };
  await rm(join(root, ".cache"), { recursive: true, force: true });
  // The tests run on the same site, with the name of a commit that is the same for each run (tests/all.ts).
  const { UITGAVE: _ofTheRelease, ...unnamed } = environment;
  if (tested && !ran(["npm", "test"], root, unnamed)) throw new Refusal("Er is geen uitgave: npm test ging niet goed.");
  step("npm", "run", "--silent", "pakketten");
  step("npm", "run", "--silent", "build");
  step("npm", "run", "--silent", "edities");
  step("npm", "run", "--silent", "plaatsklaar");

  const [day = "", commit = ""] = version.split(" ");
  const name = `${today}-${commit.slice(0, 10)}`;
  const folder = join(root, "release", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const put = (file: string, content: string): Promise<void> => writeWhole(join(folder, file), content);
  await copyFile(join(root, "_site", manifestFile), join(folder, "manifest.txt"));
  await put("sbom.cdx.json", sbomOf(printed(["npm", "sbom", "--sbom-format", "cyclonedx", "--package-lock-only"], root), day));
  await put("licenties.txt", await noticesOf(root));
  await put("uitgave.json", `${JSON.stringify({ dag: today, commit, getoetst: tested, node: process.version }, null, 2)}\n`);
  const archive = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mode=u=rwX,go=rX", `--mtime=${today}T00:00:00Z`];
  step("tar", ...archive, "--exclude=*.br", "--exclude=*.gz", "-cf", join(folder, "site.tar"), "-C", join(root, "_site"), ".");
  step("gzip", "-n9", join(folder, "site.tar"));
  await put("SHA256SUMS", await sumsOf(folder));
  if (key !== undefined)
    for (const file of ["manifest.txt", "SHA256SUMS"])
      step("minisign", "-S", "-s", resolve(key), "-m", join(folder, file), "-t", `mensenhandel ${name} ${file}`);
  if (key !== undefined) await copyFile(join(folder, "manifest.txt.minisig"), join(root, "_site", `${manifestFile}.minisig`));
  output.write(`De uitgave staat in release/${name}/.\n${key === undefined ? "Zij is niet ondertekend: er was geen sleutel.\n" : ""}`);
});

/** The software bill of materials, made reproducible: without npm's timestamp and random serial number. */
function sbomOf(text: string, day: string): string {
  const { serialNumber: _, ...sbom } = z.looseObject({ metadata: z.looseObject({}) }).parse(JSON.parse(text));
  return `${JSON.stringify({ ...sbom, metadata: { ...sbom.metadata, timestamp: `${day}T00:00:00Z` } }, null, 2)}\n`;
}

async function sumsOf(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const lines = await Promise.all(
    names.map(
      async (name) =>
        `${createHash("sha256")
          .update(await readFile(join(folder, name)))
          .digest("hex")}  ${name}\n`,
    ),
  );
  return lines.join("");
}
