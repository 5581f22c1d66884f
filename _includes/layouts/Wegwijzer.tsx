import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { GuidePlaces } from "../components/GuidePlaces.tsx";
import { GuideRoutes } from "../components/GuideRoutes.tsx";
import { NumberLink } from "../components/HelpNumber.tsx";
import { NoteSheet } from "../components/NoteSheet.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { WegwijzerView } from "../views.ts";

/**
 * The signal guide: where, what, what now, and a factual note. The markup is complete without scripts; with the island `signal-guide` the user can
 * tick what they see, and then sees the routes that fit.
 */
export function Wegwijzer({ data, body, frame, places, routes, forms, synonyms }: WegwijzerView): VNode {
  const urgent = routes[0]?.lines[0];
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Signalen", href: "/signalen/" }]} />}>
        {urgent?.tel !== undefined && (
          <p class="guide-danger">
            Is er nu gevaar? <NumberLink line={urgent} words={{ call: "Bel " }} />
          </p>
        )}
      </PageHead>
      <div id="wegwijzer" class="guide" data-woorden={synonyms.map((group) => group.join(",")).join(";")}>
        <section>
          <h2>Waar ziet u het?</h2>
          <div class="scripted guide-type">
            <label for="wat-ziet-u">Typ wat u ziet, of kies een plek</label>
            <input id="wat-ziet-u" type="text" autocomplete="off" spellcheck={false} enterkeyhint="done" />
            <p id="gevonden-status" role="status" class="meta" />
            <ul role="list" id="gevonden" class="signals rows" hidden />
          </div>
          <GuidePlaces places={places} />
          <div id="nu" class="guide-now scripted" hidden>
            <p id="nu-zin" role="status" />
            <a class="guide-next" href="#wat-nu">
              Wat nu
            </a>
          </div>
        </section>
        <section class="guide-answer">
          <h2 id="wat-nu" tabindex={-1}>
            Wat nu
          </h2>
          <p>
            Eén signaal bewijst niets. Er kan een gewone reden voor zijn, en u hoeft die niet uit te zoeken. Er zijn vijf routes. Twijfelt
            u, neem dan de laatste.
          </p>
          <GuideRoutes routes={routes} sentences={frame.sentences} />
          <div id="gekozen" class="scripted" hidden>
            <h2>Waar dit bij kan horen</h2>
            <p>Wat u aanvinkte, komt bij deze vormen van uitbuiting voor. Het zegt niet dat het hier zo is.</p>
            {forms.map((form) => (
              <div hidden data-vorm={form.id} data-woorden={[form.title, ...form.words].join(";")}>
                <h3>{form.href === undefined ? form.title : <a href={form.href}>{form.title}</a>}</h3>
                <ul role="list" class="signals rows" />
              </div>
            ))}
          </div>
        </section>
        <section class="guide-note">
          <h2 id="notitie">Notitie van feiten</h2>
          <p>
            Schrijf op wat u zag en hoorde, zo snel als het kan. Feiten en letterlijke woorden. Uw conclusie laat u weg, en ook namen als u
            mailt.
          </p>
          <NoteSheet />
        </section>
      </div>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
