import fc from "../../property.ts";
import { describe, expect, test } from "vitest";
import { identifiersIn } from "../../../../_config/check/privacy/identifiers.ts";

/** "code: what was found" of every hit. */
const found = (text: string): string[] => identifiersIn(text).map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);

/** Numbers for tests: 111222333 and 123456782 pass the 11-test and were never issued; the IBANs are the banks' own examples. */
const leading: readonly (readonly [string, string])[] = [
  ["bsn", "111222333"],
  ["bsn", "123456782"],
  ["bsn", "111.222.333"],
  ["bsn", "111 222 333"],
  ["iban", "NL91ABNA0417164300"],
  ["iban", "NL91 ABNA 0417 1643 00"],
  ["iban", "nl91abna0417164300"],
  ["iban", "BE68 5390 0754 7034"],
  ["iban", "DE89370400440532013000"],
  ["telefoonnummer", "0800-2000"],
  ["telefoonnummer", "0800 2000"],
  ["telefoonnummer", "0900-8844"],
  ["telefoonnummer", "033-448 11 86"],
  ["telefoonnummer", "06-12345678"],
  ["telefoonnummer", "06 12 34 56 78"],
  ["telefoonnummer", "+31 6 12345678"],
  ["telefoonnummer", "+31 (0)30 123 45 67"],
  ["telefoonnummer", "(030) 123 45 67"],
  ["telefoonnummer", "0031 6 12345678"],
  ["telefoonnummer", "088 123 4567"],
  ["telefoonnummer", "+32 2 555 12 12"],
  ["telefoonnummer", "+40 721 555 123"],
  ["telefoonnummer", "0048 22 555 12 12"],
  ["telefoonnummer", "+1 (212) 555-0100"],
  ["telefoonnummer", "Bel 112"],
  ["e-mail", "iemand@voorbeeld.example"],
  ["e-mail", "i.de-man+x@post.voorbeeld.nl"],
  ["e-mail", "iemand [at] voorbeeld.nl"],
  ["e-mail", "iemand(at)voorbeeld [punt] nl"],
  ["kenteken", "12-AB-34"],
  ["kenteken", "AB-123-C"],
  ["kenteken", "1-ABC-23"],
  ["kenteken", "AB-CD-12"],
  ["kenteken", "123-AB-4"],
  ["adres", "Kerkstraat 12"],
  ["adres", "Oude Gracht 9, 1234 AB"],
  ["adres", "1234 AB 12"],
  ["adres", "1234AB, nummer 12"],
  ["adres", "Lange Nieuwstraat 101 a"],
  ["geboortedatum", "geboren op 12 maart 1999"],
  ["geboortedatum", "geb. 12-03-1999"],
  ["geboortedatum", "geboortedatum: 1999-03-12"],
  ["geboortedatum", "jarig op 3 mei"],
  ["sociale-media", "@de_vrouw99"],
  ["sociale-media", "instagram.com/de.vrouw"],
  ["sociale-media", "t.me/devrouw"],
  ["sociale-media", "snap: devrouw99"],
  ["sociale-media", "tiktok.com/@devrouw"],
];

describe("identifies a person", () => {
  test.for(leading)("%s %s", ([code, identifier]) => {
    for (const text of [identifier, `Zij zei het: ${identifier}, en meer niet.`, `Een regel.\n${identifier}\nNog een.`]) {
      expect(found(text), text).toEqual([expect.stringMatching(new RegExp(`^${code}: `))]);
      const [hit] = identifiersIn(text);
      // What is masked holds every letter and digit of the identifier; a word before a number may come along.
      expect(text.slice(hit?.start, hit?.end)).toContain(identifier);
    }
  });
});

describe("identifies nobody", () => {
  test.for([
    "In 2018 en 2019 waren er 1.255 meldingen, dat is 26 procent.",
    "Op 01-02-2026 om 10.30 uur werd artikel 273f, lid 1, onder 2 veranderd.",
    "Zaak 2018-2950, ECLI:NL:RBDHA:2019:12345.",
    "Er waren 112 meldingen en 116 006 gesprekken.",
    "Van 0 tot 18 jaar: 1 2 3 4 5 6 7.",
    "Een bedrag van 123456789 euro, of 100.000.000.",
    "111222334 en 000000000 zijn geen burgerservicenummer.",
    "NL91ABNA0417164301 heeft een verkeerd controlegetal.",
    "De minderjarige slachtoffers van 2019 tot en met 2023.",
    "Wet Bibob, Wlz, Wmo 2015, B8/3, K1.1 tot en met K5.11, VR-13 en A4.",
    "Zij woonde in een straat met twaalf huizen, en liep de straat uit in 10 minuten.",
    "Dat deed de NR in 2024 EN in 2023.",
    "De politie volgt @ als teken, en 3 @ 4 is niets.",
    "Het paspoort, het kenteken en de bankpas lagen bij een ander.",
    "https://www.voorbeeld.nl/pad/2019-2020/1234567890",
  ])("%s", (text) => {
    expect(found(text.replace(/https:\S+/, ""))).toEqual([]);
  });
});

describe("whatever stands around it", () => {
  const prose = fc.string({ unit: fc.constantFrom(...Array.from("abc de.,;!? \n\t\"'()-–éï")), maxLength: 40 });
  const around = (identifier: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string, string]> => fc.tuple(prose, identifier, prose);

  /** Eight digits, and the ninth that makes the sum of the 11-test come out; when that takes a ten, another eight. */
  const bsn = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
    .map((digits) => ({ digits, check: digits.reduce((sum, digit, index) => sum + digit * (9 - index), 0) % 11 }))
    .filter(({ digits, check }) => check < 10 && new Set([...digits, check]).size > 1 && digits[0] !== 0)
    .map(({ digits, check }) => [...digits, check].join(""));
  const iban = fc.stringMatching(/^[A-Z]{4}\d{10}$/).map((account) => {
    const digits = `${account}232100`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
    return `NL${String(98n - (BigInt(digits) % 97n)).padStart(2, "0")}${account}`;
  });

  test.for([
    ["bsn", bsn],
    ["iban", iban],
    ["telefoonnummer", fc.stringMatching(/^06[1-5]\d{7}$/)],
  ] as const)("a %s is found", ([code, identifier]) => {
    fc.assert(
      fc.property(around(identifier), ([before, number, after]) => {
        const text = `${before} ${number} ${after}`;
        const hit = identifiersIn(text).find(({ start, end }) => start <= before.length + 1 && end >= before.length + 1 + number.length);
        expect(hit?.code, text).toBe(code);
      }),
    );
  });
});
