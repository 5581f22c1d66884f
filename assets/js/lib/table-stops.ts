import { stopWhereItScrolls } from "./stop-where-it-scrolls.ts";

for (const box of document.querySelectorAll<HTMLElement>(".table-scroll")) stopWhereItScrolls(box);
