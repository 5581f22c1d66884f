import "./lib/leave.ts";
import "./lib/search-door.ts";

export { section } from "./lib/carry-on.ts";
