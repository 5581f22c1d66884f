import { once } from "node:events";
import { createServer } from "node:http";
import type { Server } from "../site/server.ts";
import { compressed } from "./compression.ts";

/** A compressing reverse proxy, and what it has sent. */
export interface Front extends Server {
  readonly sent: { readonly path: string; readonly type: string; readonly bytes: number }[];
}

/** A reverse proxy before the test server that compresses its responses, as a host with precompressed files would; each file once. */
export async function compressingFront(origin: string): Promise<Front> {
  const sent: Front["sent"] = [];
  const prepare = async (path: string): Promise<{ status: number; headers: Record<string, string>; body: Uint8Array }> => {
    const response = await fetch(origin + path);
    const { body, encoding } = compressed(new Uint8Array(await response.arrayBuffer()));
    const headers = { ...Object.fromEntries(response.headers), "content-encoding": encoding, "content-length": String(body.length) };
    // The response now has a content-length, and may not have both that and a transfer-encoding.
    Reflect.deleteProperty(headers, "transfer-encoding");
    return { status: response.status, headers, body };
  };
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    const answer = prepared.get(path) ?? prepare(path);
    prepared.set(path, answer);
    answer.then(
      ({ status, headers, body }) => {
        sent.push({ path, type: headers["content-type"] ?? "", bytes: body.length });
        response.writeHead(status, headers).end(body);
      },
      (error: unknown) => response.writeHead(502).end(String(error)),
    );
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The front did not get a port.");
  const close = async (): Promise<void> => {
    server.close();
    server.closeAllConnections();
    await once(server, "close");
  };
  return { origin: `http://127.0.0.1:${address.port}`, sent, close };
}
