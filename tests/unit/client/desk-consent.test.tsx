import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, test } from "vitest";
import { ConsentDoor } from "../../../assets/js/desk/places/consent.tsx";
import { beginPast } from "../../../assets/js/desk/history.ts";
import type { Opened } from "../../../_shared/redactie.ts";

function drawn(until: string): string {
  const value = { herkomst: "interview", toestemming: { geldig_tot: until, kanalen: ["web"] } };
  const opened: Opened = {
    ...{ key: "k1", title: "De vrouw", room: "Getuigenissen", file: "PRIVE_CONTENT/getuigenissen/de-vrouw.md", version: "1" },
    ...{ value, names: {}, pieces: [], isPrivate: true, isPage: true, isStory: true },
  };
  const past = beginPast({ value });
  const writing = { opened, past, version: "1", saved: past.now, looking: false };
  return renderToStaticMarkup(<ConsentDoor writing={writing} actions={{ go: () => undefined }} />);
}

test("the desk says until when a consent holds, and calls no day a day that does not exist", () => {
  expect(drawn("2026-02-28")).toContain("Gegeven voor één kanaal, tot 28 februari 2026.");
  for (const none of ["2026-02-31", "2026-13-01", "31 februari"])
    expect(drawn(none)).toContain("De dag waarop zij ophoudt, ontbreekt nog.");
});
