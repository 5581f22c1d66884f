import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";

/** Without a publisher's own address, the colofon says whom to tell. */
const colofon = "/over/colofon/";

/** So long somebody may rely on the file (RFC 9116 asks for less than a year); every build renews it. */
const validDays = 180;

/**
 * Whom to tell about a hole in the security (RFC 9116). A file without a contact would be none, so an edition that has
 * neither a setting nor a colofon has no file.
 */
export function securityText({ registers, byAddress, today }: Edition, origin: string): GeneratedFile<string>[] {
  const contact = registers.site.beveiliging ?? (byAddress.has(colofon) ? origin + colofon : undefined);
  if (contact === undefined) return [];
  const address = "/.well-known/security.txt";
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + validDays);
  const content = `Contact: ${contact}
Expires: ${expires.toISOString().slice(0, 10)}T00:00:00Z
Preferred-Languages: nl, en
Canonical: ${origin}${address}
`;
  return [{ address, content }];
}
