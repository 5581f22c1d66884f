import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { NoteBar } from "../components/NoteBar.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { ScanCompare } from "../components/ScanCompare.tsx";
import { ScanKeep } from "../components/ScanKeep.tsx";
import { ScanQuestion } from "../components/ScanQuestion.tsx";
import { ScanStart } from "../components/ScanStart.tsx";
import { SourceList } from "../components/SourceList.tsx";
import { scanKinds } from "../../_shared/zelfscan/kinds.ts";
import type { ZelfscanView } from "../views.ts";

/**
 * A self-scan. Without scripts it is a form to print and fill in; the island (assets/js/islands/self-scan.tsx) adds the overview, the outcome, and
 * controls to save, compare and export.
 */
export function Zelfscan({ data, body, frame, scan, note, themes, total }: ZelfscanView): VNode {
  const { where, choices, schema } = scanKinds[scan];
  return (
    <Document frame={frame} composition="page">
      <PageHead
        title={data.titel}
        lead={data.samenvatting}
        before={<Breadcrumb links={[{ text: "Kader", href: "/kader/" }]} place={data.titel} />}
      >
        <NoteBar text={note} />
      </PageHead>
      <section class="scan-before">
        <h2>Spreek eerst dit af</h2>
        <ol>
          {data.vooraf.map((agreement) => (
            <li>{agreement}</li>
          ))}
        </ol>
      </section>
      <div class="scan" id="zelfscan" data-scan={scan} data-later={frame.later} {...marked("not in search")}>
        <ScanStart offered={choices} />
        <div class="scan-columns">
          <div class="scan-form" id="scan-vragen">
            {themes.map((theme) => (
              <section class="scan-theme" data-theme={theme.title}>
                <h2>
                  {theme.number}. {theme.title}
                </h2>
                <div class="scan-together">
                  <p>Bespreek dit samen:</p>
                  <ul>
                    {theme.questions.map((question) => (
                      <li>{question}</li>
                    ))}
                  </ul>
                </div>
                {theme.plateaus.map(({ title, blocks }) => (
                  <section class="scan-plateau">
                    <h3>{title}</h3>
                    {blocks.map((block) => (
                      <ScanQuestion block={block} where={where} />
                    ))}
                  </section>
                ))}
              </section>
            ))}
            <p class="scan-step scripted screen-only">
              <button type="button" data-do="previous">
                Vorige
              </button>
              <span id="scan-stap">Vraag 1 van {total}</span>
              <button type="button" data-do="next">
                Volgende
              </button>
            </p>
          </div>
          <aside class="scan-overview scripted" id="scan-overzicht" aria-label="Uw overzicht" />
        </div>
        <section class="scan-outcome scripted" aria-labelledby="scan-uitkomst-kop">
          <h2 id="scan-uitkomst-kop" tabIndex={-1}>
            Uitkomst
          </h2>
          <div id="scan-uitkomst" />
        </section>
        <ScanKeep schema={schema} />
        <ScanCompare />
        <div id="scan-vergelijking" />
      </div>
      {body.words > 0 && <Prose text={body.prose} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
