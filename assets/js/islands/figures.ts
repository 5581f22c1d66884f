// The script of the figures: each can be cited, and the table of a chart may scroll.
import "./references.ts";
import "../lib/table-stops.ts";
