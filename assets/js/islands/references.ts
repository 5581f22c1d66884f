import "../exit.ts";
import "../lib/notebook-door.ts";
