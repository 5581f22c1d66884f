// The way out alone, without quiet reading: topics of the Kompas have few bytes to spare.
import "../lib/leave.ts";
import "../lib/search-door.ts";
import "../lib/table-stops.ts";
import "../lib/notebook-door.ts";
