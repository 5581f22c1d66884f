import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, test } from "vitest";
import { encode } from "uqr";
import { QrCode } from "../../../_includes/components/QrCode.tsx";

/** The squares that a path of rectangles covers, as "x,y". */
function covered(path: string): string[] {
  return [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)].flatMap(([, x = "", y = "", width = ""]) =>
    Array.from({ length: Number(width) }, (_, step) => `${Number(x) + step},${y}`),
  );
}

test("draws every dark square of the code, no other, with a quiet edge of four", () => {
  const address = "https://proef.example/kompas/kaarten/aan-de-balie/";
  const markup = renderToStaticMarkup(<QrCode address={address} />);
  const { data } = encode(address, { ecc: "M", border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((cell, x) => (cell ? [`${x},${y}`] : [])));
  expect(covered(/ d="([^"]+)"/.exec(markup)?.[1] ?? "").toSorted()).toEqual(dark.toSorted());
  expect(dark.every((cell) => cell.split(",").every((at) => Number(at) >= 4 && Number(at) < data.length - 4))).toBe(true);
});
