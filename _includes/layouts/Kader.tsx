import type { VNode } from "preact";
import { keysOf, plateaus } from "../../_config/schemas/vocabulary.ts";
import { Document } from "../components/Document.tsx";
import { NoteBar } from "../components/NoteBar.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { PlateauMark } from "../components/PlateauMark.tsx";
import { Prose } from "../components/Prose.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { KaderView } from "../views.ts";

/** The yardstick: five themes, each with its building blocks on two plateaus. */
export function Kader({ data, body, frame, themes }: KaderView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting}>
        <NoteBar text={frame.sentences.kader_bouwstenen} />
      </PageHead>
      <ol class="themes rows" data-pagefind-ignore>
        {themes.map((theme) => (
          <li>
            <h2>
              <a href={theme.href}>
                {theme.number}. {theme.text}
              </a>
            </h2>
            <p>{theme.summary}</p>
            <p class="theme-counts">
              {keysOf(plateaus).map((plateau) => (
                <span>
                  <PlateauMark plateau={plateau} decorative /> {theme.counts[plateau]} {plateaus[plateau].toLowerCase()}{" "}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ol>
      {body.words > 0 && <Prose html={body.html} />}
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
