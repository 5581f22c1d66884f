// The script of a page that has no island but may have tables: the exit, and tables that scroll.
import "../exit.ts";
import "../lib/table-stops.ts";
