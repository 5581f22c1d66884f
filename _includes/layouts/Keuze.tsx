import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { deciders, speeds } from "../../_shared/vocabulary.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { HelpNumber, NumberLink, dutchWords } from "../components/HelpNumber.tsx";
import { LinkedHeading } from "../components/LinkedHeading.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { Steps } from "../components/Steps.tsx";
import type { KeuzeView } from "../views.ts";

const way = [
  { text: "Kompas", href: "/kompas/" },
  { text: "Kies een instrument", href: "/kompas/kiezen/" },
] as const;

const callsAnchor = "bellen";

/**
 * The end of a choice: at most three instruments with the reason, whom to call in which order, and other links. Somebody who wants to protect a
 * person calls first, so there the calls stand first; the other pages have the alarm number and a link down to whom to call. Either way 112 is on the
 * first screen of a phone.
 */
export function Keuze({ data, body, frame, instruments, alarm, calls, others }: KeuzeView): VNode {
  const urgent = data.wil === "beschermen";
  const calling = (
    <section class="section">
      <LinkedHeading id={callsAnchor} text="Wie u belt, in deze volgorde" />
      <Steps
        steps={calls.map(({ titel, tekst, lines }) => ({
          titel,
          tekst,
          more: lines.map((called) => <HelpNumber line={called} words={dutchWords(frame.sentences)} brief />),
        }))}
      />
      <p class="meta" {...marked("not in search")}>
        Andere nummers staan bij <a href="/hulp/nummers/">alle nummers</a>, de zorgcoördinator van uw regio bij{" "}
        <a href="/hulp/regio/">regio’s</a>.
      </p>
    </section>
  );
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={way} />}>
        {!urgent && (
          <p class="meta" {...marked("not in search")}>
            Is er nu gevaar? <NumberLink line={alarm} words={{ call: "Bel " }} />.
            <span class="screen-only">
              {" "}
              Bel ook zonder gevaar voordat u iets doet: <a href={`#${callsAnchor}`}>wie u belt, in deze volgorde</a>.
            </span>
          </p>
        )}
      </PageHead>
      {urgent && calling}
      <section class="section">
        <LinkedHeading id="denk-aan" text="Denk aan" />
        <ul role="list" class="rows starts">
          {instruments.map(({ text, href, reason, threshold, who, speed }) => (
            <li>
              <h3>
                <a href={href}>{text}</a>
              </h3>
              <p>{reason}</p>
              <p>Mag dit? {threshold}</p>
              <p class="meta">
                {deciders[who]}. {speeds[speed]}.
              </p>
            </li>
          ))}
        </ul>
      </section>
      {!urgent && calling}
      {body.words > 0 && <Prose text={body.prose} />}
      <section class="section" {...marked("not in search")}>
        <h2>Wilt u iets anders?</h2>
        <ul role="list" class="choices">
          {[
            ...others,
            { text: "Begin opnieuw", href: "/kompas/kiezen/" },
            { text: "Alle instrumenten", href: "/kompas/instrumenten/" },
          ].map(({ text, href }) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </section>
      <SourceList notes={body.notes} />
      <PageMeta data={data}>{frame.sentences.geen_advies}</PageMeta>
    </Document>
  );
}
