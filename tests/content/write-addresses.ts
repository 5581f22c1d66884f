import { addressesOf } from "../../_config/edition/edition.ts";
import { writeWhole } from "../../_config/read/write.js";
import { releasedFile } from "./addresses.ts";
import { realEdition } from "./edition.ts";

/** `npm run adressen`: writes down the addresses of a release, of the content in this repository and no private story. */
await writeWhole(releasedFile, addressesOf(await realEdition()).join("\n") + "\n");
