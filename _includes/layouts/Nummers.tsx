import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { dutchWords } from "../components/HelpNumber.tsx";
import { NumberList } from "../components/NumberList.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import type { NummersView } from "../views.ts";

/** The register of telephone numbers, to read and to print. */
export function Nummers({ data, body, frame, numbers }: NummersView): VNode {
  return (
    <Document frame={frame} composition="page">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Hulp", href: "/hulp/" }]} />} />
      <NumberList numbers={numbers} words={dutchWords(frame.sentences)} />
      <Prose text={body.prose} />
      <PageMeta data={data} />
    </Document>
  );
}
