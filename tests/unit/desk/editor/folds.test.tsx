import { renderToStaticMarkup } from "preact-render-to-string";
import { load } from "cheerio";
import { expect, test } from "vitest";
import { NamedInput, type FormContext } from "../../../../assets/js/desk/fields.tsx";
import type { Field, Value } from "../../../../_shared/redactie.ts";

const form: FormContext = { names: {}, findings: [], mend: () => undefined, change: () => undefined };
const words: Field = { type: "text", long: false };

function drawn(field: Field, value: Value, more: Partial<FormContext> = {}) {
  const named = { name: "rijen", label: "Rijen", optional: false, field };
  return load(
    renderToStaticMarkup(<NamedInput named={named} form={{ ...form, ...more }} path="rijen" value={value} set={() => undefined} />),
  );
}

const rows = (count: number): readonly Value[] => Array.from({ length: count }, (_, index) => ({ naam: `rij ${String(index + 1)}` }));
const group: Field = { type: "group", fields: [{ name: "naam", label: "Naam", optional: false, field: words }] };

test("of a long list each part is drawn when it is open, and closed it holds its words", () => {
  expect(drawn({ type: "list", of: group }, rows(8))("input").length).toBe(8);
  const $ = drawn({ type: "list", of: group }, rows(9));
  expect($("input").length).toBe(0);
  const closed = $("details > p").map((_, one) => $(one).text());
  expect(closed.get()).toEqual(Array.from({ length: 9 }, (_, at) => `rij ${String(at + 1)}`));
  const lines = drawn(
    { type: "list", of: words },
    Array.from({ length: 20 }, () => "een woord"),
  );
  expect([lines("input").length, lines("details").length]).toEqual([0, 1]);
  const named = drawn(
    { type: "record", of: { type: "list", of: words } },
    Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`naam${String(at)}`, ["woord"]])),
  );
  expect([named("details input").length, named("details").length]).toEqual([0, 12]);
});

test("a part with something wrong in it is open, and so is one in which nothing stands yet", () => {
  const finding = { severity: "fout", code: "waarde-past-niet", field: "rijen.4.naam", what: "Dit past niet.", mend: "" } as const;
  const $ = drawn({ type: "list", of: group }, rows(9), { findings: [finding] });
  expect($("#veld-rijen-4[open] #veld-rijen-4-naam").val()).toBe("rij 4");
  expect($("input").length).toBe(1);
  const empty = drawn({ type: "list", of: group }, [...rows(9), { naam: "" }]);
  expect(empty("#veld-rijen-10[open] input").length).toBe(1);
});

test("a name is only missing when the names are known", () => {
  const named: Field = { type: "reference", kind: "bron" };
  expect(drawn(named, "onderzoek").text()).not.toContain("bestaat niet");
  expect(drawn(named, "onderzoek", { names: { bron: [] } }).text()).toContain("bestaat niet");
});
