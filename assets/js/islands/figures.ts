// The script of the page with figures: references to them can be copied, and the table of a chart may scroll.
import "./references.ts";
import "../lib/table-stops.ts";
