import { writeFile } from "node:fs/promises";
import { fonts, makeFont } from "./letters.ts";

/** `npm run letters`: makes the fonts in assets/fonts again, after a change of their packages or of the characters in them. */
for (const name of Object.keys(fonts) as (keyof typeof fonts)[]) await writeFile(`assets/fonts/${name}`, await makeFont(name));
