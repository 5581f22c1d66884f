import { type Examples, frame, frameOf } from "../../tests/unit/components/sample-props.tsx";
import { Document } from "./Document.tsx";

export const examples: Examples = {
  "reading page": (
    <Document frame={frame} composition="article">
      <h1>Onder onze ogen</h1>
    </Document>
  ),
  "help page": (
    <Document frame={frameOf("hulp")} composition="page">
      <h1>Hulp</h1>
    </Document>
  ),
  "in another language": (
    <Document frame={frameOf("taal")} composition="page">
      <h1>مساعدة</h1>
    </Document>
  ),
};
