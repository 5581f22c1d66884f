import { writeFile } from "node:fs/promises";
import sharp from "sharp";
import { launchBrowser } from "./browser.ts";
import { startServer } from "./server.ts";
import { siteDir } from "./site.ts";

/** `npm run plaatje`: takes the screenshots of the built site at the top of README.md, in the light and the dark scheme. */
const server = await startServer(siteDir);
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  for (const [scheme, file] of [
    ["light", "docs/voorpagina.webp"],
    ["dark", "docs/voorpagina-donker.webp"],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.goto(`${server.origin}/`);
    await page.evaluate("document.fonts.ready");
    const picture = await sharp(await page.screenshot())
      .webp({ quality: 70, effort: 6 })
      .toBuffer();
    await writeFile(file, picture);
    process.stdout.write(`${file}: ${String(Math.round(picture.length / 1000))} kB\n`);
  }
} finally {
  await browser.close();
  await server.close();
}
