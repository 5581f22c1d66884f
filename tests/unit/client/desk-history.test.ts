import { expect, test } from "vitest";
import { beginPast, changed, paused, redo, undo, type Past } from "../../../assets/js/desk/history.ts";

const typed = (past: Past, text: string, place = "tekst"): Past => changed(past, { value: {}, text }, place);

test("what is typed on in one place is one step, and a pause or another place begins the next", () => {
  const first = typed(typed(beginPast({ value: {}, text: "" }), "E"), "Een");
  const last = typed(typed(paused(first), "Een man"), "Een man", "titel");
  expect([undo(last), undo(undo(last)), undo(undo(undo(last))), undo(undo(undo(undo(last))))].map(({ now }) => now.text)).toEqual([
    "Een man",
    "Een",
    "",
    "",
  ]);
  expect(redo(redo(undo(undo(last)))).now).toEqual(last.now);
});

test("what was undone is gone when somebody writes on", () => {
  const past = typed(undo(typed(beginPast({ value: {}, text: "a" }), "b")), "c");
  expect(redo(past)).toBe(past);
  expect(undo(past).now.text).toBe("a");
});
