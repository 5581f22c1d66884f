import type { VNode } from "preact";
import type { HelpLine } from "../../_config/model/registers.ts";
import type { RegionContactView } from "../views.ts";
import { formatDay } from "../../_shared/text/formatDay.ts";
import { HelpNumber, type NumberWords } from "./HelpNumber.tsx";
import { SourceLink } from "./SourceLink.tsx";

interface RegionContactsProps {
  readonly contacts: readonly RegionContactView[];
  readonly coordination: HelpLine | undefined;
  /** Confirmed by the region itself: no need to ask CoMensha first. */
  readonly confirmed: boolean;
  readonly words: NumberWords;
}

/**
 * Whom to call in a region: CoMensha, which knows every region; then those named by a recent source; then, set apart, names that are only a
 * starting point, since their source is old or undated. A contact confirmed by the region comes before CoMensha.
 */
export function RegionContacts({ contacts, coordination, confirmed, words }: RegionContactsProps): VNode {
  const entrances = contacts.filter(({ wayIn }) => wayIn);
  const national = coordination !== undefined && (
    <li>
      <h3>CoMensha weet wie hier de zorg coördineert</h3>
      <HelpNumber line={coordination} words={words} named />
    </li>
  );
  return (
    <>
      <ul role="list" class="contacts rows">
        {!confirmed && national}
        {contacts.filter(({ wayIn }) => !wayIn).map((contact) => entry(contact, words))}
        {confirmed && national}
      </ul>
      {entrances.length > 0 && (
        <>
          <h3 class="contacts-entrance">Ook een ingang</h3>
          <p>De bron van deze namen is ouder dan twee jaar of heeft geen datum.</p>
          <ul role="list" class="contacts rows">
            {entrances.map((contact) => entry(contact, words))}
          </ul>
        </>
      )}
    </>
  );
}

function entry(
  { organisation, what, age, line, href, source, checkedOn, answeredOn, wayIn }: RegionContactView,
  words: NumberWords,
): VNode {
  const Heading = wayIn ? "h4" : "h3";
  const read = (
    <>
      {source !== undefined && <SourceLink href={source.url}>{source.organisatie}</SourceLink>} ({age}), bekeken op {formatDay(checkedOn)}.
    </>
  );
  return (
    <li>
      <Heading>{organisation}</Heading>
      <p>{what}.</p>
      {line !== undefined && <HelpNumber line={line} words={words} brief named />}
      {href !== undefined && <SourceLink href={href}>Naar de site</SourceLink>}
      {answeredOn === undefined ? (
        <p class="meta">Bron van de naam: {read}</p>
      ) : (
        <p class="meta">
          Bron van de naam: de regio zelf, op {formatDay(answeredOn)}. In het openbaar lazen wij over deze regio bij {read}
        </p>
      )}
    </li>
  );
}
