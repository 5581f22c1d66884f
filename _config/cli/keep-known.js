import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/**
 * Stores the fingerprints by which a withdrawn story is recognised when it returns under another name. It runs in a process of its own, since it
 * needs the installed packages. When it fails it says so; the stories are removed all the same.
 * @param {readonly string[]} slugs
 * @param {object} given
 * @param {string} given.root absolute path of the project
 * @param {NodeJS.ProcessEnv} given.environment
 * @param {(sentence: string) => void} given.say
 */
export function keepKnown(slugs, { root, environment, say }) {
  const run = fileURLToPath(import.meta.resolve("./run.js"));
  const { status, stdout } = spawnSync(process.execPath, [run, "keep-fingerprints", ...slugs], {
    cwd: root,
    env: environment,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  if (status === 0) {
    if (stdout !== "") say(`\n${stdout.trimEnd()}`);
    return;
  }
  say("\nVan deze verhalen is nu niet bewaard waaraan de controle ze herkent als ze onder een andere naam terugkomen:");
  for (const slug of slugs) say(`  ${slug}`);
  say(
    "Geef zo snel mogelijk npm ci, en voor elk: npm run intrekken -- <naam>. Is het bestand al weg, zet het dan eerst terug uit een kopie of een oudere versie.",
  );
}
