import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { EasyDrawing } from "../components/EasyDrawing.tsx";
import { dutchWords, HelpNumber } from "../components/HelpNumber.tsx";
import { HonestExit } from "../components/HonestExit.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import type { MakkelijkView } from "../views.ts";

/** Help in easy words: a drawing and a few sentences a step, each sentence on a line of its own. On paper one sheet, to be folded with the words inside. */
export function Makkelijk({ data, body, frame, lines, sheets }: MakkelijkView): VNode {
  const words = dutchWords(frame.sentences);
  const { begin, stop, uitleg, kan_niet } = data.voorlezen;
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Hulp", href: "/hulp/" }]} />} />
      <div class="read-aloud scripted screen-only" data-stop={stop} data-no-voice={kan_niet}>
        <button type="button" aria-describedby="voorlezen">
          {begin}
        </button>
        <p id="voorlezen" class="meta">
          {uitleg}
        </p>
        <p role="status" />
      </div>
      {data.stappen.map(({ kop, tekening, zinnen, lijn }) => {
        const line = lines.get(lijn ?? "");
        return (
          <section class="easy-step">
            <EasyDrawing name={tekening} />
            <div>
              <h2>{kop}</h2>
              {zinnen.map((zin) => (
                <p>{zin}</p>
              ))}
              {line !== undefined && (
                <div class="easy-number">
                  <HelpNumber line={line} words={words} brief />
                </div>
              )}
            </div>
          </section>
        );
      })}
      <Prose text={body.prose} class="prose screen-only" />
      {sheets.map(({ href, text, format }) => (
        <div class="prose screen-only">
          <p>
            Op papier:{" "}
            <a href={href}>
              {text} ({format})
            </a>
          </p>
          <p>Het bestand blijft op je telefoon of computer.</p>
          <p>Kijkt daar iemand in? Laat een ander het dan printen.</p>
        </div>
      ))}
      <div class="help-honest screen-only">
        <HonestExit sentences={frame.sentences} />
      </div>
      <PageMeta data={data} />
    </Document>
  );
}
