import { readMoved, readWithdrawn } from "../desk/withdrawal/register.ts";
import { answersOf } from "../edition/redirects.ts";
import { writeServerConfigs } from "../publish/files/server-config.ts";
import { readSettings } from "../read/settings.ts";
import { runCommand } from "./command.ts";

/** `npm run servers`: writes the shipped server configurations anew without building; for a change of headers. */
await runCommand(
  async () => {
    const { root } = readSettings();
    await writeServerConfigs(root, answersOf(await readMoved(root), await readWithdrawn(root)));
  },
  { failing: 1 },
);
