import type { Fault } from "../model/faults.ts";
import type { SiteSettings } from "../model/registers.ts";
import { registerTable } from "../read/registers.ts";

/** Reserved domain names that never resolve: RFC 2606 and RFC 6761. */
const reserved = /(?:^|\.)(?:example|example\.(?:com|net|org)|test|invalid|localhost|local)$/;

/** Whether a host is public, and not a test environment. */
function isPublic(host: string): boolean {
  return host.includes(".") && !reserved.test(host) && !/^[\d.]+$/.test(host);
}

/**
 * Checks that a public site names a contact. Anybody who meets a barrier must be able to tell the publisher: the Dutch model of an accessibility statement
 * requires it, and a site that leads people to help needs it more than others. A site on a test address may do without.
 * @param site the settings, with the address that this build is for
 */
export function contactFaults({ url, contact }: Pick<SiteSettings, "url" | "contact">): Fault[] {
  if (!isPublic(new URL(url).hostname)) return [];
  const fault = (field: string, what: string): Fault => ({
    code: "contact-ontbreekt",
    file: registerTable.site.file,
    line: 1,
    field,
    what,
    mend: "Zet onder contact een mailadres (mail), telefoonnummer (tel) of formulier waar iemand antwoordt, of bouw voor een proefadres zoals https://proef.example.",
  });
  if (contact === undefined) {
    return [fault("contact", "De site krijgt een openbaar adres, en nergens staat bij wie een lezer terecht kan.")];
  }
  const places = {
    mail: contact.mail?.split("@").at(-1),
    formulier: contact.formulier === undefined ? undefined : new URL(contact.formulier).hostname,
  };
  return Object.entries(places).flatMap(([way, host]) =>
    host === undefined || isPublic(host.toLowerCase()) ? [] : [fault(`contact.${way}`, `Het contact op ${host} bestaat niet echt.`)],
  );
}
