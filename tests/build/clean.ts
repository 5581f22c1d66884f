import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll } from "vitest";
import { passing } from "./passing.ts";

// Runs after every test file of every project, also where files share loaded modules.
afterAll(async () => {
  if (passing.length > 0) await promisify(execFile)("rm", ["-rf", "--", ...passing.splice(0)]);
});
