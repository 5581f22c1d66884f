import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { whileAlone } from "../../../../_config/publish/standing/lock.js";
import { copySite, sitePlaceOf, publish, whileAloneIn } from "../../../../_config/publish/standing/site-place.js";
import { writeWhole } from "../../../../_config/read/write.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "plaats-"));
});
afterEach(async () => {
  await rm(folder, { recursive: true });
});

function site(name: string, words: string): string {
  const path = join(folder, name);
  mkdirSync(join(path, "diep"), { recursive: true });
  writeFileSync(join(path, "status.json"), words);
  writeFileSync(join(path, "diep/index.html"), words);
  return path;
}
const words = (path: string): string => readFileSync(join(path, "status.json"), "utf8");
const quiet = (): void => undefined;

describe("publishing", () => {
  test("puts the new site in the place of the old one, and the first in a place that is empty", async () => {
    const place = await sitePlaceOf(join(folder, "_site"));
    for (const turn of ["een", "twee", "drie"]) {
      await publish(site("gemaakt", turn), place);
      expect(words(place.site)).toBe(turn);
      await rm(join(folder, "gemaakt"), { recursive: true, force: true });
    }
  });

  test("takes nothing of the old site away: it is whole beside the new one when that stands", async () => {
    const place = await sitePlaceOf(site("_site", "een"));
    const made = site("gemaakt", "twee");
    await publish(made, place);
    expect(words(place.site)).toBe("twee");
    const left = [made, place.former].filter((path) => existsSync(path));
    expect(left.map((path) => [words(path), readFileSync(join(path, "diep/index.html"), "utf8")])).toEqual([["een", "een"]]);
  });

  test("leaves a site that stands there already as it stands, and changes one of which a file is more, less or other", async () => {
    const place = await sitePlaceOf(site("_site", "een"));
    const file = (): number => statSync(join(place.site, "diep/index.html")).ino;
    const before = file();
    await publish(site("gemaakt", "een"), place);
    expect(file()).toBe(before);
    for (const [path, content] of [
      ["diep/index.html", "twé"],
      ["diep/meer.html", "meer"],
      ["diep/meer.html", undefined],
    ] as const) {
      const standing = file();
      const made = site("gemaakt", "een");
      if (content !== undefined) writeFileSync(join(made, path), content);
      await publish(made, place);
      expect([path, file() === standing]).toEqual([path, false]);
      expect(existsSync(join(place.site, path))).toBe(content !== undefined);
      await rm(made, { recursive: true });
    }
  });

  if (process.platform === "linux")
    test("at no moment is there no site", async () => {
      const place = await sitePlaceOf(site("_site", "oud"));
      const other = site("gemaakt", "nieuw");
      // A process of its own exchanges them, since each exchange forks and a large process forks slowly; this one looks as often as it can.
      const work = `import { exchange } from ${JSON.stringify(new URL("../../../../_config/publish/standing/site-place.js", import.meta.url))};
        for (let turn = 0; turn < 60; turn += 1) if (!exchange(...process.argv.slice(1))) process.exit(1);`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", work, other, place.site], { stdio: "inherit" });
      let code: number | undefined;
      child.once("close", (status) => (code = status ?? 1));
      let misses = 0;
      while (code === undefined) {
        for (let look = 0; look < 100; look += 1) if (!existsSync(join(place.site, "status.json"))) misses += 1;
        await new Promise(setImmediate);
      }
      expect({ code, misses }).toEqual({ code: 0, misses: 0 });
    });

  test("a copy of a site can be changed without changing the site", async () => {
    const from = site("_site", "oud");
    const to = join(folder, "kopie");
    copySite(from, to);
    await writeWhole(join(to, "status.json"), "nieuw");
    await rm(join(to, "diep/index.html"));
    expect([words(from), words(to), existsSync(join(from, "diep/index.html"))]).toEqual(["oud", "nieuw", true]);
  });

  test("what was made of the files of a site stays with that site, and goes along to no other", async () => {
    const place = await sitePlaceOf(site("_site", "een"));
    const copies = ["diep/index.html.br", "diep/index.html.gz", "controleer/manifest.txt", "controleer/manifest.txt.minisig"];
    mkdirSync(join(place.site, "controleer"));
    for (const path of copies) writeFileSync(join(place.site, path), "een, ingepakt");
    const there = (path: string): string[] => copies.filter((copy) => existsSync(join(path, copy)));
    const made = join(folder, "gemaakt");
    copySite(place.site, made);
    expect(there(made)).toEqual([]);
    await publish(made, place);
    expect(there(place.site)).toEqual(copies);
    await writeWhole(join(made, "diep/index.html"), "zonder");
    await publish(made, place);
    expect([words(place.site), there(place.site)]).toEqual(["een", []]);
  });

  test("what a run that was stopped left is put right by the next", async () => {
    const place = await sitePlaceOf(join(folder, "_site"));
    site("._site.old", "oud");
    site("._site.new-99999999", "half");
    await whileAloneIn(place, () => Promise.resolve(), quiet);
    expect([words(place.site), readdirSync(folder)]).toEqual(["oud", ["_site"]]);
  });
});

describe("a place", () => {
  test("behind a link is where the link leads", async () => {
    const elsewhere = site("elders", "oud");
    await symlink(elsewhere, join(folder, "_site"));
    expect(await sitePlaceOf(join(folder, "_site"))).toMatchObject({ site: elsewhere, lock: join(folder, ".elders.lock") });
  });

  if (existsSync("/proc/self/mountinfo"))
    test("on which a disk is mounted is refused", async () => {
      await expect(sitePlaceOf("/proc")).rejects.toThrow("koppelpunt");
    });
});

describe("a lock", () => {
  test("lets one in at a time, says so once, and lets the next in after a failure", async () => {
    const path = join(folder, "slot");
    let inside = 0;
    let most = 0;
    const told: string[] = [];
    const work = async (): Promise<void> => {
      inside += 1;
      most = Math.max(most, inside);
      await new Promise(setImmediate);
      inside -= 1;
      throw new Error("stuk");
    };
    const other = `import("${new URL("../../../../_config/publish/standing/lock.js", import.meta.url).href}").then(({ whileAlone }) =>
      whileAlone(process.argv[1], () => new Promise((done) => { process.stdout.write("binnen"); process.stdin.once("end", done).resume(); }), () => {}))`;
    const holder = spawn(process.execPath, ["-e", other, path], { stdio: ["pipe", "pipe", "inherit"] });
    await new Promise((begun) => holder.stdout.once("data", begun));
    const waiting = whileAlone(path, work, (sentence) => {
      told.push(sentence);
      holder.stdin.end();
    });
    await expect(waiting).rejects.toThrow("stuk");
    expect([most, told]).toEqual([1, [`Er wordt al gebouwd (proces ${String(holder.pid)}). Deze opdracht wacht tot dat klaar is.`]]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
