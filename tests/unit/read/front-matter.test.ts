import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../../_config/read/front-matter.ts";

const read = (text: string): ReturnType<typeof parseFrontMatter> => parseFrontMatter({ file: "content/proef.md", path: "proef.md", text });

describe("parseFrontMatter", () => {
  test("splits fields from text and knows where the text begins", () => {
    expect(read("---\ntitel: x\n---\n\nTekst.\n")).toMatchObject({ yaml: { value: { titel: "x" } }, body: "\nTekst.\n", bodyLine: 4 });
  });

  test("takes the first closing fence; a later line of dashes is a rule in the text", () => {
    expect(read("---\ntitel: x\n---\nEen\n\n---\n\nTwee")).toMatchObject({ body: "Een\n\n---\n\nTwee" });
  });

  test("allows spaces after a fence, and an empty block", () => {
    expect(read("--- \n---\t\nTekst.")).toMatchObject({ yaml: { value: null }, body: "Tekst.", bodyLine: 3 });
  });

  test("counts the lines of a fault from the top of the file", () => {
    expect(read("---\ntitel: x\ntitel: y\n---\n")).toMatchObject({ yaml: { faults: [{ line: 3, field: "titel" }] } });
  });

  test.for([
    ["---js\nmodule.exports = {}\n---\n", "Het veldenblok begint met ---js."],
    ["---json\n{}\n---\n", "Het veldenblok begint met ---json."],
    ["--- # uitleg\ntitel: x\n---\n", "Het veldenblok begint met --- # uitleg."],
    ["Tekst.\n---\ntitel: x\n---\n", "De velden boven de tekst ontbreken."],
    ["Let op: dit zijn geen velden.\n", "De velden boven de tekst ontbreken."],
    ["", "De velden boven de tekst ontbreken."],
  ] as const)("refuses %j", ([text, what]) => {
    expect(read(text)).toEqual({ faults: [expect.objectContaining({ file: "content/proef.md", line: 1, field: "velden", what })] });
  });

  test.for([
    ["\n\n---\ntitel: x\n---\nTekst.", 1, "lege-regel-boven", 6],
    ["—\ntitel: x\n---\nTekst.", 1, "velden-begin", 4],
    ["--\ntitel: x\n---\nTekst.", 1, "velden-begin", 4],
    ["---\ntitel: x\n-----\nTekst.", 3, "velden-open", 4],
    ["---\ntitel: x\n\nTekst.", 4, "velden-open", 4],
    ["titel: x\n---\nTekst.", 1, "velden-ontbreken", 3],
  ] as const)("says what is wrong with the strokes of %j, and reads on", ([text, line, code, bodyLine]) => {
    expect(read(text)).toMatchObject({
      yaml: { value: { titel: "x" }, faults: [{ line, code, field: "velden" }] },
      body: "Tekst.",
      bodyLine,
    });
  });

  test("fields without an end and without a text are read", () => {
    expect(read("---\ntitel: x\n")).toMatchObject({
      yaml: { value: { titel: "x" }, faults: [{ line: 1, code: "velden-open" }] },
      body: "",
    });
  });
});
