import { afterEach, expect, test, vi } from "vitest";
import { offerWhenMade } from "../../../assets/js/lib/files.ts";

afterEach(() => vi.unstubAllGlobals());

test.for([
  ["is offered", false, ["plan.docx"]],
  ["is not offered when the exit was used meanwhile", true, []],
] as const)("a file that took time to make %s", async ([, leaves, names]) => {
  const offered: string[] = [];
  let exit: object | null = {};
  const link = { href: "", download: "", click: () => offered.push(link.download) };
  vi.stubGlobal("document", { querySelector: () => exit, createElement: () => link });
  let made: (file: Blob) => void = () => undefined;
  const offering = offerWhenMade(new Promise((done) => (made = done)), "plan.docx");
  if (leaves) exit = null;
  made(new Blob(["tekst"]));
  await offering;
  expect(offered).toEqual(names);
});
