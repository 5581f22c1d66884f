import type { Fault } from "../model/faults.ts";
import type { SiteSettings } from "../model/registers.ts";
import { registerTable } from "../read/registers.ts";

/** Names that lead nowhere, for ever: RFC 2606 and RFC 6761. */
const reserved = /(?:^|\.)(?:example|example\.(?:com|net|org)|test|invalid|localhost|local)$/;

/** Whether a host is one that the public can come to, and not a place for a trial. */
function isPublic(host: string): boolean {
  return host.includes(".") && !reserved.test(host) && !/^[\d.]+$/.test(host);
}

/**
 * Whoever runs into something has to be able to tell the publisher: the Dutch model of an accessibility statement asks for it, and a site that leads
 * people to help more than others. An edition on a trial address may go without.
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
