import { withdraw } from "../desk/withdrawal/withdraw.ts";
import { remainingSteps } from "../desk/withdrawal/steps.ts";
import { Refusal } from "../model/refusal.js";
import { loadRegisters } from "../read/registers.ts";
import { readSettings } from "../read/settings.ts";
import { runCommand } from "./command.ts";

/**
 * `npm run intrekken -- <slug>`: takes a testimony back and prints what remains to be done by hand.
 * Exit 0: taken back. Exit 1: no such testimony, and nothing was changed. Exit 2: it could not run.
 */
const [slug, ...more] = process.argv.slice(2);

await runCommand(async () => {
  if (slug === undefined || slug.startsWith("-") || more.length > 0) {
    throw new Refusal("Noem één getuigenis, zoals in het adres: npm run intrekken -- de-vrouw-die-sprak");
  }
  const settings = readSettings();
  const done = await withdraw(slug, settings);
  const loaded = await loadRegisters(settings.root);
  const origin = "registers" in loaded ? loaded.registers.site.url : "";
  process.stdout.write(remainingSteps(slug, origin, done));
});
