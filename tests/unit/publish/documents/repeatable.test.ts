import { Packer } from "docx";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { repeatable } from "../../../../_config/publish/documents/repeatable.ts";
import { documentOf } from "../../../../_shared/documents/docx.ts";
import type { DocumentBlock } from "../../../../_shared/documents/pieces.ts";

const pieces: readonly DocumentBlock[] = [
  { kind: "heading", level: 1, text: "Titel" },
  {
    kind: "paragraph",
    spans: [{ text: "Lees " }, { text: "verder", href: "/kompas/" }, { text: " of ", bold: true }, { text: "hier", href: "/kader/" }],
  },
  { kind: "list", ordered: true, items: [[{ text: "een" }], [{ text: "twee" }]] },
  {
    kind: "table",
    rows: [
      ["a", "b"],
      ["c", "d"],
    ],
  },
];

const made = async (): Promise<Uint8Array> =>
  repeatable(await Packer.toBuffer(documentOf("Titel", pieces, "https://proef.example")), "2030-02-01");

test("two documents of one text are the same bytes, and every link leads where it did", async () => {
  const [first, second] = [await made(), await made()];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  const parts = unzipSync(first);
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const used = [...part("word/document.xml").matchAll(/<w:hyperlink [^>]*r:id="([^"]+)"/g)].map(([, id]) => id);
  const targets = new Map(
    [...part("word/_rels/document.xml.rels").matchAll(/<Relationship Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [
      id,
      target,
    ]),
  );
  expect(used.map((id) => targets.get(id))).toEqual(["https://proef.example/kompas/", "https://proef.example/kader/"]);
  expect(part("docProps/core.xml")).toContain("2030-02-01T00:00:00Z");
});
