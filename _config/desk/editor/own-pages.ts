import { room } from "./session.ts";

/*
 * The desk's own pages. Their title is always the same word: others may see a tab or the history.
 */

const document = (head: string, body: string): string =>
  `<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>Redactie</title>${head}</head><body>${body}</body></html>\n`;

/** The desk; its script draws the rest. */
export const deskPage = document(
  `<link rel="icon" href="/assets/icons/merk.svg"><link rel="stylesheet" href="${room}redactie.css"><script src="${room}redactie.js" defer></script>`,
  '<div id="redactie"><p class="waiting">De redactie wordt geopend. Dit werkt alleen met JavaScript.</p></div>',
);

/** The preview, in a window of its own. */
export const besidePage = document(
  `<link rel="icon" href="/assets/icons/merk.svg"><link rel="stylesheet" href="${room}redactie.css"><script src="${room}naast.js" defer></script>`,
  '<div id="redactie" class="beside"></div>',
);

/**
 * The page at the printed address. It redirects with a meta refresh: after a redirect that starts at another site the browser would not send the
 * cookie.
 */
export const entrancePage = document(
  `<meta http-equiv="refresh" content="0; url=${room}">`,
  `<p><a href="${room}">Naar de redactie</a></p>`,
);

export const closedPage = document(
  "",
  "<h1>Deze deur is dicht</h1><p>Open het adres dat de opdracht <code>npm run redactie</code> heeft geschreven. Is dat venster al dicht, geef de opdracht dan opnieuw.</p>",
);

export const missingPage = document(
  "",
  "<h1>Deze pagina is er nog niet</h1><p>Op de site die nu op uw computer staat, is dit adres er niet, of er staan nog fouten in andere pagina's.</p>",
);
