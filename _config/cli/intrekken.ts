import { privateFolder } from "../read/private.ts";
import { loadRegisters } from "../read/registers.ts";
import { editionDay } from "../read/today.ts";
import { withdraw, WithdrawalError } from "../desk/withdrawal/withdraw.ts";
import { remainingSteps } from "../desk/withdrawal/steps.ts";
import { beginCommand, messageOf } from "../check/privacy/message.ts";

/**
 * `npm run intrekken -- <slug>`: takes a testimony back and prints what remains to be done by hand.
 * Exit 0: taken back. Exit 1: no such testimony, and nothing was changed. Exit 2: it could not run.
 */
const [slug, ...more] = process.argv.slice(2);

beginCommand();
try {
  if (slug === undefined || slug.startsWith("-") || more.length > 0) {
    throw new WithdrawalError("Noem één getuigenis, zoals in het adres: npm run intrekken -- de-vrouw-die-sprak");
  }
  const root = process.cwd();
  const done = await withdraw(slug, {
    root,
    privateFolder: privateFolder(process.env, root),
    denyListPath: process.env.PRIVE_NAMENLIJST,
    today: editionDay(process.env, () => new Date()),
  });
  const loaded = await loadRegisters(root);
  const origin = "registers" in loaded ? loaded.registers.site.url : "";
  process.stdout.write(remainingSteps(slug, origin, done));
} catch (error) {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = error instanceof WithdrawalError ? 1 : 2;
}
