// The script of a page with tables or charts to which readers can refer.
import "./references.ts";
import "../lib/table-stops.ts";
