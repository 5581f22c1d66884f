import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { placeOf } from "../../../../_config/model/place.ts";
import { newKinds } from "../../../../_config/desk/drafting/kinds.ts";
import { nameFrom, placeFor, type ExistingContent } from "../../../../_config/desk/drafting/place.ts";

const nothing: ExistingContent = { files: [], withdrawn: [], chapters: [] };
const page = (name: string) => {
  const found = newKinds.find((kind) => kind.name === name)?.page;
  if (found === undefined) throw new Error(name);
  return found;
};

describe("the name of a new file", () => {
  test.for([
    ["De man die 3 keer belde", "de-man-die-keer-belde"],
    ["Zorgcoördinator: één plek", "zorgcoordinator-een-plek"],
    ["Artikel 13b Opiumwet", "artikel-b-opiumwet"],
    ["../../etc/passwd", "etc-passwd"],
    [`${"heel ".repeat(40)}lang`, "heel-heel-heel-heel-heel-heel-heel-heel-heel-heel-heel-heel"],
  ] as const)("%s", ([title, name]) => {
    expect(nameFrom(title)).toBe(name);
  });

  test("is an address of its own folder whatever the title, or is refused", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: "binary" })),
        fc.constantFrom(...newKinds.flatMap((kind) => kind.page ?? [])),
        (title, kind) => {
          const name = nameFrom(title);
          expect(name.length).toBeLessThanOrEqual(60);
          let path: string;
          try {
            path = placeFor(kind, name, nothing, false).path;
          } catch (error) {
            expect(error).toHaveProperty("message", expect.stringContaining("past niet in een adres"));
            return;
          }
          expect(path).toMatch(new RegExp(`^${kind.folder}/(?:\\d\\d-)?[a-z-]+\\.md$`));
          expect(placeOf(path)).toMatchObject({ kind: kind.kind });
        },
      ),
    );
  });
});

describe("the place of a new file", () => {
  test("a chapter that the cover announces gets the number it has there, another one comes last", () => {
    const standing = { ...nothing, files: ["content/longread/01-eerste.md"], chapters: ["eerste", "tweede", "derde"] };
    expect(placeFor(page("longread-hoofdstuk"), "derde", standing, false).file).toBe("content/longread/03-derde.md");
    expect(placeFor(page("longread-hoofdstuk"), "vierde", standing, false).file).toBe("content/longread/04-vierde.md");
  });

  test("a chapter gets no number that is taken", () => {
    const standing = { ...nothing, files: ["content/longread/02-ander.md"], chapters: ["eerste", "tweede"] };
    expect(placeFor(page("longread-hoofdstuk"), "tweede", standing, false).file).toBe("content/longread/03-tweede.md");
  });

  test.for([
    ["getuigenis", "de-man", "content/getuigenissen/de-man.md"],
    ["getuigenis", "de-man", "PRIVE_CONTENT/getuigenissen/de-man.md"],
    ["kompas-onderwerp", "kaarten", "content/kompas/kaarten/index.md"],
    ["longread-hoofdstuk", "eerste", "content/longread/07-eerste.md"],
  ] as const)("a new %s cannot be named %s where %s stands", ([kind, name, file]) => {
    expect(() => placeFor(page(kind), name, { ...nothing, files: [file] }, false)).toThrow(file);
  });

  test("a name that was withdrawn is never given again, to a testimony; a topic of that name is another address", () => {
    const standing = { ...nothing, withdrawn: [{ slug: "de-man", datum: "2030-01-01" }] };
    expect(() => placeFor(page("getuigenis"), "de-man", standing, false)).toThrow("ingetrokken");
    expect(placeFor(page("kompas-onderwerp"), "de-man", standing, false).file).toBe("content/kompas/de-man.md");
  });
});
