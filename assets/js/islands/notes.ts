// What goes along from page to page is fetched for whoever has it: topics of the Kompas have few bytes to spare.
import "../lib/leave.ts";
import "../lib/search-door.ts";
import "../lib/table-stops.ts";
import "../lib/notebook-door.ts";
import { kept } from "../lib/kept.ts";

/** Of lib/carry-on.ts, written here by the build (_config/publish/assets.ts). */
declare const carryOn: { readonly address: string };

// Without an answer this page is as it would be, and only the next one knows nothing.
if (kept.test(location.hash)) import(carryOn.address).catch(() => undefined);
