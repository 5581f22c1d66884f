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
