import { basename } from "node:path";
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
export default command(async ({ root, args: [given, ...more], environment, output }) => {
  if (given === undefined || given.startsWith("-") || more.length > 0) {
    throw new Refusal("Noem één getuigenis, zoals in het adres: npm run intrekken -- de-vrouw-die-sprak");
  }
  const settings = readSettings(root, environment);
  // Also an address or a file, as somebody copies it in a hurry.
  const done = await withdraw(basename(given, ".md"), settings);
  const { url = "" } = await readRegister(root, registerTable.site).catch((): { readonly url?: string } => ({}));
  output.write(remainingSteps(url, done));
});
