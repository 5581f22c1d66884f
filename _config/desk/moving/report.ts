import type { Moving } from "./move.ts";

/** The message after a move: what was changed, and what is left to do. */
export function movingReport({ file, address, rows, changed, mentions }: Moving): string {
  const list = (items: readonly string[]): string => items.map((item) => `   - ${item}\n`).join("");
  const part = (head: string, items: readonly string[]): string => (items.length === 0 ? "" : `${head}\n${list(items)}`);
  return `Verplaatst: ${file.from}
naar:       ${file.to}
${address.from === address.to ? `Het adres blijft ${address.to}\n` : ""}${part(
    "Leidt nu door:",
    rows.map(({ van, naar }) => `${van} naar ${naar}`),
  )}${part("Bijgewerkt:", changed)}${part("Hier staat het oude adres nog. Dat werkt, maar vraag een ontwikkelaar om het te veranderen:", mentions)}
Lees na wat er veranderde, en geef dan: npm run controle
De bezoeker merkt het na de volgende npm run build, met de nieuwe map ._site.server/ op de server.
`;
}
