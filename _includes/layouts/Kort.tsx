import type { VNode } from "preact";
import { Document } from "../components/Document.tsx";
import { dutchWords, HelpNumber } from "../components/HelpNumber.tsx";
import { HonestExit } from "../components/HonestExit.tsx";
import { Prose } from "../components/Prose.tsx";
import type { KortView } from "../views.ts";

/** Help for a slow connection: whom to call, what must be known of each number, and no pictures. */
export function Kort({ data, body, frame, rows }: KortView): VNode {
  const words = dutchWords(frame.sentences);
  return (
    <Document frame={frame} composition="page">
      <h1>{data.titel}</h1>
      <p>{data.samenvatting}</p>
      {rows.map(({ situation, line }) => (
        <section>
          <h2>{situation}</h2>
          <HelpNumber line={line} words={words} brief />
        </section>
      ))}
      <Prose text={body.prose} />
      <HonestExit sentences={frame.sentences} />
    </Document>
  );
}
