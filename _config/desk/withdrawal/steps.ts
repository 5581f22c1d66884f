import { privateName } from "../../read/private-name.js";
import type { Withdrawal } from "./withdraw.ts";

/**
 * The message after a withdrawal: what was done, and what only a person can do.
 * @param origin where the site stands
 */
export function remainingSteps(origin: string, { slug, removed, changed, kept, mentions, known }: Withdrawal): string {
  const address = `${origin.replace(/\/$/, "")}/getuigenissen/${slug}/`;
  const list = (items: readonly string[]): string => items.map((item) => `   - ${item}\n`).join("");
  return `De getuigenis ${slug} is ingetrokken.

Weggehaald:
${removed.length === 0 ? "   - niets: het bestand was er al niet meer\n" : list(removed)}${changed.length === 0 ? "" : `Bijgewerkt:\n${list(changed)}`}${kept.length === 0 ? "" : `Gebleven:\n${list(kept.map(({ what, why }) => `${what}: ${why}`))}`}
Dit moet u nu zelf nog doen, vandaag:

1. Zet de site opnieuw op de server: npm run build, en daarna zoals altijd publiceren. Tot die tijd staat het verhaal er nog.
2. Zet ook de regels voor de server (map ._site.server/, naast _site/) op de server, en laat hem die opnieuw lezen. Dan antwoordt het adres met "weggehaald" (410).
3. Kijk na of het weg is: ${address}
   U hoort "Deze pagina is weggehaald" te zien. Zoek ook op de site zelf naar de titel.
4. Staat er een tussenopslag (cache, CDN) voor de site, leeg die dan voor dit adres. Bewaart de dienst waar de site staat eerdere versies onder een eigen adres, zoals Netlify, Cloudflare Pages en Vercel doen? Haal die versies daar weg: het verhaal staat er nog.
5. Vraag zoekmachines om het adres te vergeten: Google (Search Console, Verwijderingen) en Bing (Webmaster Tools, Block URLs).
6. Vraag archieven om hun kopie weg te halen, met het adres erbij: web.archive.org (info@archive.org) en het webarchief van de KB.
7. Staat het verhaal in een pdf, e-boek of drukwerk dat al is verspreid, maak dan een nieuwe uitgave en laat de oude weghalen waar dat kan. Haal oude boeken ook uit de map van UITGAVEN_ARCHIEF: npm run edities zegt welke.
8. Kopieën bij anderen, ook bij wie de feed volgt, kunt u niet terughalen. Zeg dat eerlijk tegen wie het verhaal vertelde, en bevestig dat het hier weg is.
9. Stond het verhaal ooit in de geschiedenis van dit project (git), vraag dan een ontwikkelaar om die op te schonen.
${
  removed.some((one) => one.startsWith(privateName))
    ? "10. Bewaart u ergens anders het interview, het origineel van een foto of opname, of een reservekopie van de privémap? Haal het verhaal ook daar weg.\n"
    : ""
}${
    mentions.length === 0
      ? ""
      : `\nDeze plekken noemen het verhaal nog, met zijn titel of de naam in het adres. Links ernaartoe laat de site zelf weg; de woorden haalt u weg:\n${list(mentions)}`
  }
Alleen de naam in het adres en de dag zijn vastgelegd, in _data/ingetrokken.yaml. Die naam kan niet opnieuw worden gebruikt.
${known === true ? "De controle herkent het verhaal als het onder een andere naam terugkomt: de lijst van PRIVE_NAMENLIJST houdt daarvoor codes bij, en geen woord." : known}
`;
}
