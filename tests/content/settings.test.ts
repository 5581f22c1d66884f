import { expect, test } from "vitest";
import { sources } from "./edition.ts";

const setting = /(?:environment|env)\??(?:\.|\[")(?:BOUWDATUM|PRIVE_|SITE_URL|UITGAVEN_)|\{ BOUWDATUM/;

test("what somebody may set is read in one place, and by what works where nothing is installed", async () => {
  const code = await sources("_config");
  const reading = code.filter(({ text }) => setting.test(text)).map(({ file }) => file);
  expect(reading).toEqual(["_config/publish/standing/remove.js", "_config/read/settings.ts"]);
});
