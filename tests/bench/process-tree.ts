import { execFileSync, spawn } from "node:child_process";
import { readFile, readdir } from "node:fs/promises";

/** The cost of one command, with every process it started. */
export interface Cost {
  readonly wallSeconds: number;
  /** User and system time; absent where there is no /proc. */
  readonly cpuSeconds?: number;
  /** Peak memory of all processes together; absent where there is no /proc. */
  readonly peakMegabytes?: number;
  /** CPU seconds by the name of the process, for the profile. */
  readonly byProcess: Readonly<Record<string, number>>;
}

interface Sighting {
  readonly name: string;
  readonly parent: number;
  readonly ticks: number;
  readonly residentPages: number;
}

/** Polling interval of /proc. CPU time of a process after its last reading is missed; at 20 ms that is under 1% of a build. */
const intervalMs = 20;

/**
 * Runs a command and measures it together with all its descendants. getrusage and GNU time only count children that were waited for, and Pagefind's
 * process outlives the build that started it; /proc has them all. On other systems than Linux only the wall clock is measured.
 * @throws when the command does not exit with 0; the message is its output
 */
export async function measure(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Cost> {
  const started = performance.now();
  const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });

  const tree = new Map<number, Sighting>();
  let peakPages = 0;
  let running = process.platform === "linux" && child.pid !== undefined;
  const watching = (async () => {
    while (running) {
      peakPages = Math.max(peakPages, await look(tree, child.pid ?? 0));
      await new Promise((resolve) => setTimeout(resolve, intervalMs));
    }
  })();
  const code = await ended;
  const wallSeconds = (performance.now() - started) / 1000;
  running = false;
  await watching;
  if (code !== 0) throw new Error(`${command} ${args.join(" ")} ended with ${String(code)}:\n${printed}`);

  if (tree.size === 0) return { wallSeconds, byProcess: {} };
  const byProcess: Record<string, number> = {};
  for (const { name, ticks } of tree.values()) byProcess[name] = (byProcess[name] ?? 0) + ticks / system("CLK_TCK");
  const cpuSeconds = Object.values(byProcess).reduce((sum, seconds) => sum + seconds, 0);
  return { wallSeconds, cpuSeconds, peakMegabytes: (peakPages * system("PAGESIZE")) / 1_048_576, byProcess };
}

/** Records every process of the tree; returns the memory pages they use now. An orphan stays in the tree once it was seen. */
async function look(tree: Map<number, Sighting>, root: number): Promise<number> {
  const alive = new Map<number, Sighting>();
  const pids = (await readdir("/proc")).map(Number).filter(Number.isInteger);
  await Promise.all(
    pids.map(async (pid) => {
      const seen = await sight(pid);
      if (seen !== undefined) alive.set(pid, seen);
    }),
  );
  let pages = 0;
  for (const [pid, seen] of [...alive].sort(([a], [b]) => a - b)) {
    if (pid !== root && !tree.has(pid) && !tree.has(seen.parent)) continue;
    tree.set(pid, seen);
    pages += seen.residentPages;
  }
  return pages;
}

/** One process by /proc/<pid>/stat (proc_pid_stat(5)); undefined when it has ended. */
async function sight(pid: number): Promise<Sighting | undefined> {
  const stat = await readFile(`/proc/${String(pid)}/stat`, "utf8").catch(() => undefined);
  if (stat === undefined) return undefined;
  const end = stat.lastIndexOf(")");
  const fields = stat
    .slice(end + 2)
    .split(" ")
    .map(Number);
  const [parent = 0, user = 0, kernel = 0, residentPages = 0] = [fields[1], fields[11], fields[12], fields[21]];
  return { name: stat.slice(stat.indexOf("(") + 1, end), parent, ticks: user + kernel, residentPages };
}

const settings = new Map<string, number>();

/** A constant of this machine, from getconf(1). */
function system(name: "CLK_TCK" | "PAGESIZE"): number {
  const value = settings.get(name) ?? Number(execFileSync("getconf", [name], { encoding: "utf8" }));
  settings.set(name, value);
  return value;
}
