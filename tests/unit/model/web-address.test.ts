import { expect, test } from "vitest";
import { secureAddress, webAddress } from "../../../_config/model/fields.ts";

test.for([
  "https://www.google.com/url?q=https://voorbeeld.example/",
  "https://bit.ly/ab",
  "https://1drv.ms/w/s!Ab",
  "https://gemeente.sharepoint.com/plan",
])("a field takes no address that hides where it goes, or that only some can open: %s", (address) => {
  expect(webAddress.safeParse(address).success).toBe(false);
  expect(secureAddress.safeParse(address).success).toBe(false);
});

test("a field takes the page of an office, also of those who make such addresses", () => {
  for (const address of [
    "https://www.rijksoverheid.nl/bit.ly",
    "https://www.dropbox.example/",
    "https://voorbeeld.example/?u=https://t.co/ab",
  ])
    expect(secureAddress.safeParse(address).success, address).toBe(true);
});

test("a field says why it does not take an address that no reader can rely on", () => {
  for (const [address, why] of [
    ["https://bit.ly/ab", "is een kort adres"],
    ["https://docs.google.com/document/d/ab", "een bestand dat iemand deelt"],
    ["https://gemeente.sharepoint.com/plan", "waar alleen collega's in kunnen"],
  ] as const) {
    const said = secureAddress.safeParse(address).error?.issues.map(({ message }) => message);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^Deze link .*${why}.*Verwijs naar een openbare pagina\\.$`))]);
  }
});
