import { expect, test } from "vitest";
import { securityText } from "../../../../_config/publish/files/security-text.ts";
import { editionOf, samplePage, sampleRegisters } from "../../sample.ts";

const origin = "https://proef.example";
const colofon = samplePage("pagina", { address: "/over/colofon/" });

test("says whom to tell, and until when it holds: half a year from the edition", () => {
  expect(securityText(editionOf([colofon]), origin)).toEqual([
    {
      address: "/.well-known/security.txt",
      content: `Contact: https://proef.example/over/colofon/
Expires: 2030-08-28T00:00:00Z
Preferred-Languages: nl, en
Canonical: https://proef.example/.well-known/security.txt
`,
    },
  ]);
});

test("the address of the publisher comes first", () => {
  const registers = sampleRegisters();
  const beveiliging = "https://uitgever.example/melden";
  const [file] = securityText(editionOf([colofon], { ...registers, site: { ...registers.site, beveiliging } }), origin);
  expect(file?.content).toContain(`Contact: ${beveiliging}\n`);
});

test("without anybody to tell there is no file", () => {
  expect(securityText(editionOf([]), origin)).toEqual([]);
});
