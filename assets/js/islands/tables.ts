// The script of a page whose only control is the exit, where tables may stand.
import "../exit.ts";
import "../lib/table-stops.ts";
