import type { Edition } from "../../edition/edition.ts";
import type { GeneratedFile } from "../../model/output.ts";

/** The fallback contact when the publisher has no address for security reports. */
const colofon = "/over/colofon/";

/** How long the file is valid (RFC 9116 asks for less than a year); every build renews it. */
const validDays = 180;

/**
 * The contact for security reports (RFC 9116). Without a contact the file would be invalid, so an edition that has neither the setting nor a
 * colofon gets no file.
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
