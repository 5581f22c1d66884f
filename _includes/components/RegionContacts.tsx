import type { VNode } from "preact";
import type { HelpLine } from "../../_config/schemas/registers.ts";
import type { RegionContactView } from "../views.ts";
import { formatDay } from "./formatDay.ts";
import { SourceLink } from "./SourceLink.tsx";

/** Whom to call in a region: CoMensha, who knows everywhere; then whoever a source names, with the age of that source. */
export function RegionContacts(props: { contacts: readonly RegionContactView[]; coordination: HelpLine | undefined }): VNode {
  const { contacts, coordination } = props;
  return (
    <ul class="contacts rows">
      {coordination !== undefined && (
        <li>
          <h3>CoMensha weet wie hier de zorg coördineert</h3>
          {coordination.tel !== undefined && coordination.nummer !== undefined ? (
            <a class="tel" href={`tel:${coordination.tel}`}>
              Bel {coordination.nummer}
            </a>
          ) : (
            coordination.url !== undefined && <SourceLink href={coordination.url}>Zoek het nummer bij CoMensha</SourceLink>
          )}
          {coordination.lapsed === undefined && coordination.tijden !== undefined && <p class="meta">{coordination.tijden}</p>}
        </li>
      )}
      {contacts.map(({ organisation, what, age, press, source, checkedOn }) => (
        <li>
          <h3>{organisation}</h3>
          <p>{what}.</p>
          {press !== undefined &&
            (press.href.startsWith("tel:") ? (
              <a class="tel" href={press.href}>
                {press.text}
              </a>
            ) : (
              <SourceLink href={press.href}>{press.text}</SourceLink>
            ))}
          <p class="meta">
            Controleer dit bij CoMensha. Bron: {source !== undefined && <SourceLink href={source.url}>{source.organisatie}</SourceLink>} (
            {age}), bekeken op {formatDay(checkedOn)}.
          </p>
        </li>
      ))}
    </ul>
  );
}
