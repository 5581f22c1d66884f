import { createServer, request } from "node:http";
import { text } from "node:stream/consumers";
import { afterAll, expect, test } from "vitest";
import { onlyHere } from "../../../_config/eleventy/only-here.ts";

const server = createServer((_, response) => response.end("een concept"));
afterAll(() => server.close());

/** What somebody at an address gets, who asks for the site by a name. */
async function answer(from: string, host: string): Promise<[number | undefined, string]> {
  // As if the request had come over a network.
  server.prependOnceListener("connection", (socket) => Object.defineProperty(socket, "remoteAddress", { value: from }));
  const at = server.address();
  const port = typeof at === "object" && at !== null ? at.port : 0;
  return new Promise((done, fail) => {
    request({ port, host: "127.0.0.1", headers: { host }, agent: false }, (response) => {
      text(response).then((body) => {
        done([response.statusCode, body]);
      }, fail);
    })
      .on("error", fail)
      .end();
  });
}

test("the site that is being written is for this computer, under its own name", async () => {
  onlyHere(server);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  for (const [from, host] of [
    ["127.0.0.1", "localhost:8080"],
    ["::1", "[::1]:8080"],
    ["::ffff:127.0.0.1", "127.0.0.1"],
  ] as const)
    expect(await answer(from, host)).toEqual([200, "een concept"]);
  for (const [from, host] of [
    ["192.168.1.20", "localhost:8080"],
    ["::ffff:10.0.0.4", "10.0.0.4:8080"],
    ["fe80::1", "localhost:8080"],
    ["127.0.0.1", "kwaad.example:8080"],
    ["127.0.0.1", "localhost.kwaad.example"],
  ] as const)
    expect(await answer(from, host)).toEqual([403, expect.not.stringContaining("concept")]);
});
