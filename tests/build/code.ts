import { codeVersion } from "../../_config/cli/compiled.js";

// What the compiled code learned of a site, the same code takes over in the process of a test (_config/read/memory/file.ts). Known once a worker.
if (!("codeVersion" in globalThis)) Object.assign(globalThis, { codeVersion: codeVersion() });
