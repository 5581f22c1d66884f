import type { VNode } from "preact";
import { Breadcrumb } from "../components/Breadcrumb.tsx";
import { Document } from "../components/Document.tsx";
import { PageHead } from "../components/PageHead.tsx";
import { PageMeta } from "../components/PageMeta.tsx";
import { Prose } from "../components/Prose.tsx";
import { Rail } from "../components/Rail.tsx";
import { SourceList } from "../components/SourceList.tsx";
import type { NaslagView } from "../views.ts";

/** A table of the Kompas to look things up in: rights by status, sharing by profession, law as it stands. */
export function Naslag({ data, body, frame, rail }: NaslagView): VNode {
  return (
    <Document frame={frame} composition="article">
      <PageHead title={data.titel} lead={data.samenvatting} before={<Breadcrumb links={[{ text: "Kompas", href: "/kompas/" }]} />} />
      <Rail title="Om op te zoeken" links={rail} />
      <Prose text={body.prose} />
      <SourceList notes={body.notes} />
      <PageMeta data={data} />
    </Document>
  );
}
