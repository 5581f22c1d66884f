import { withdraw } from "../desk/withdrawal/withdraw.ts";
import { remainingSteps } from "../desk/withdrawal/steps.ts";
import { Refusal } from "../model/refusal.js";
import { readRegister } from "../read/one-register.ts";
import { registerTable } from "../read/registers.ts";
import { readSettings } from "../read/settings.ts";
import { command } from "./command.ts";

/**
 * `npm run intrekken -- <slug>`: withdraws a testimony and prints what remains to be done by hand. Exit 0: withdrawn. Exit 1: no such testimony,
 * and nothing was changed. Exit 2: it could not run.
 */
export default command(async ({ root, args: [slug, ...more], environment, output }) => {
  if (slug === undefined || slug.startsWith("-") || more.length > 0) {
    throw new Refusal("Noem één getuigenis, zoals in het adres: npm run intrekken -- de-vrouw-die-sprak");
  }
  const settings = readSettings(root, environment);
  const done = await withdraw(slug, settings);
  const { url = "" } = await readRegister(root, registerTable.site).catch((): { readonly url?: string } => ({}));
  output.write(remainingSteps(slug, url, done));
});
