import { describe, expect, test } from "vitest";
import { messageOf } from "../../../../_config/check/privacy/message.ts";
import { Refusal } from "../../../../_config/model/refusal.js";

/** An error that nobody foresaw, as a parser throws it: with what it read in its words. */
const unforeseen = (): Error =>
  new Error("Iets las niet goed.", { cause: new SyntaxError('Unexpected token "K", "Kerkuil zei dat" is not valid JSON') });
const direct = (): Error => new SyntaxError('Unexpected token "K", "Kerkuil zei dat" is not valid JSON');

describe("an unexpected error", () => {
  test.for([{ PRIVE_CONTENT: "/srv/prive" }, { PRIVE_NAMENLIJST: "/srv/namen.txt" }])("says none of its words beside %j", (environment) => {
    for (const error of [direct(), unforeseen(), "Kerkuil", { kerkuil: "Kerkuil" }])
      expect(messageOf(error, environment)).not.toMatch(/kerkuil|las niet goed/i);
    expect(messageOf(direct(), environment)).toContain("(SyntaxError)");
  });

  test.for([{}, { PRIVE_CONTENT: "" }])("says them where nothing private is at hand: %j", (environment) => {
    expect(messageOf(direct(), environment)).toContain("Kerkuil zei dat");
  });

  test("says what was written for its reader, wherever that was caught", () => {
    const refused = new Error("x", { cause: new Refusal("Noem een bestand.") });
    expect(messageOf(refused, { PRIVE_CONTENT: "/srv/prive" })).toBe("Noem een bestand.");
  });
});
