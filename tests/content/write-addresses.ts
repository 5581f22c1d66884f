import { addressesOf } from "../../_config/edition/edition.ts";
import { writeWhole } from "../../_config/read/write.js";
import { releasedFile } from "./addresses.ts";
import { realEdition } from "./edition.ts";

/** `npm run adressen`: writes the addresses of a release: those of the content in this repository, without private stories. */
await writeWhole(releasedFile, addressesOf(await realEdition()).join("\n") + "\n");
