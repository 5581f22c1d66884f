import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { onionAddress } from "../../_config/model/onion.ts";
import { passing } from "../build/passing.ts";
import { findProgram } from "../programs.ts";

/*
 * What of a machine can be looked over without one: its timers by systemd, its address in the Tor network by tor.
 */

const run = promisify(execFile);

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "machine-"));
  passing.push(made);
  return made;
}

test("systemd finds nothing wrong with the services and timers, and knows when the night begins", async () => {
  const analyze = await findProgram({
    name: "systemd-analyze",
    variable: "SYSTEMD_ANALYZE_PATH",
    programs: ["systemd-analyze"],
    packages: ["systemd"],
  });
  const units = await folder();
  const names = await readdir("server/systemd");
  for (const name of names) {
    const unit = await readFile(join("server/systemd", name), "utf8");
    // It looks whether the command is there, which it is on a machine that was set up.
    await writeFile(join(units, name), unit.replaceAll("/usr/local/sbin/mensenhandel-plaats", "/bin/true"));
  }
  const { stdout, stderr } = await run(analyze, ["verify", "--man=no", ...names.map((name) => join(units, name))]);
  expect(names).toHaveLength(4);
  expect(stdout + stderr).toBe("");

  const timers = await Promise.all(names.filter((name) => name.endsWith(".timer")).map((name) => readFile(join(units, name), "utf8")));
  const moments = timers.flatMap((timer) => /^OnCalendar=(.+)$/m.exec(timer)?.[1] ?? []);
  expect(moments).toHaveLength(2);
  const times = await Promise.all(moments.map(async (moment) => (await run(analyze, ["calendar", moment])).stdout));
  expect(times.join()).toContain("Normalized form: *-*-* 00:10:00 Europe/Amsterdam");
});

test("tor reads its configuration, and makes an address of it that _data/site.yaml takes", async () => {
  const tor = await findProgram({ name: "tor", variable: "TOR_PATH", programs: ["tor"], packages: ["tor"] });
  const data = await folder();
  const service = join(data, "dienst");
  const torrc = join(data, "torrc");
  const written = await readFile("server/torrc", "utf8");
  await writeFile(torrc, written.replace("/var/lib/tor/mensenhandel/", service));
  await mkdir(join(data, "geheugen"), { mode: 0o700 });
  const options = ["-f", torrc, "--DataDirectory", join(data, "geheugen"), "--DisableNetwork", "1"];
  expect((await run(tor, ["--verify-config", ...options])).stdout).toContain("Configuration was valid");

  // Its key is made before it looks for the network, which it does not get.
  const running = spawn(tor, options, { stdio: "ignore" });
  const ended = new Promise((done) => running.once("exit", done));
  while (!existsSync(join(service, "hostname"))) {
    if (running.exitCode !== null) throw new Error("tor ended before it had an address.");
    await setTimeout(20);
  }
  running.kill("SIGTERM");
  await ended;
  const address = `http://${(await readFile(join(service, "hostname"), "utf8")).trim()}`;
  expect(onionAddress.parse(address)).toBe(address);
  const port = /^HiddenServicePort 80 (\S+)$/m.exec(written)?.[1] ?? "";
  expect((await readFile("server/nginx-onion.conf", "utf8")).match(/(?<=listen )[\d.:]+/g)).toEqual([port, port]);
});
