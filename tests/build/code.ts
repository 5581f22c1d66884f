import { codeVersion } from "../../_config/cli/compiled.js";

// What the compiled code caches of a site is keyed by this version, so that the same code in the process of a test can use it
// (_config/read/memory/file.ts). Computed once a worker.
if (!("codeVersion" in globalThis)) Object.assign(globalThis, { codeVersion: codeVersion() });
