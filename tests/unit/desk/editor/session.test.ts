import { expect, test } from "vitest";
import { beginSession, room } from "../../../../_config/desk/editor/session.ts";

const port = 4000;
const session = beginSession();
const entrance = new URL(session.entrance(port));
const cookie = session.enter(entrance.pathname, port)?.["Set-Cookie"] ?? "";
const own = { host: `127.0.0.1:${String(port)}`, cookie: cookie.split(";")[0] ?? "" };
const origin = `http://${own.host}`;

test("the token in the address becomes a cookie that no script reads and no other site sends", () => {
  expect(entrance.host).toBe(own.host);
  expect(cookie).toMatch(/^redactie-4000=[0-9a-f]{48}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(cookie).not.toContain(entrance.pathname.split("/").at(-1));
  expect(session.enter(`${room}begin/${"0".repeat(48)}`, port)).toBeUndefined();
  expect(session.enter(beginSession().entrance(port), port)).toBeUndefined();
});

test("requests of the desk's own page are answered", () => {
  expect(session.objection({ method: "GET", headers: own }, port)).toBeUndefined();
  expect(session.objection({ method: "POST", headers: { ...own, origin, "sec-fetch-site": "same-origin" } }, port)).toBeUndefined();
});

test.for([
  ["a name that was made to point here", { ...own, host: "redactie.example:4000" }, "host"],
  ["no name", { cookie: own.cookie }, "host"],
  ["a question without its origin", own, "origin"],
  ["a question from another site", { ...own, origin: "https://example.nl" }, "origin"],
  ["a question from another program on this computer", { ...own, origin: "http://127.0.0.1:5000" }, "origin"],
  ["a frame that says nothing of where it stands", { ...own, origin: "null" }, "origin"],
  ["a question that a browser says comes from elsewhere", { ...own, origin, "sec-fetch-site": "same-site" }, "origin"],
  ["no cookie", { host: own.host, origin }, "cookie"],
  ["the cookie of another desk", { ...own, origin, cookie: `redactie-4000=${"a".repeat(48)}` }, "cookie"],
] as const)("%s is turned away", ([, headers, reason]) => {
  expect(session.objection({ method: "POST", headers }, port)).toBe(reason);
});
