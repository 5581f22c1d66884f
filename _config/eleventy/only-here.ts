import type { IncomingMessage, Server, ServerResponse } from "node:http";

const ownAddress = /^(?:::1|(?:::ffff:)?127\.\d+\.\d+\.\d+)$/;
const ownName = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/;

/**
 * Lets a server answer this computer only. Eleventy's listens on every network that the computer is on, and what it shows need not be public yet: a
 * story that somebody told us, a text that nobody has read. A domain name that was made to point here (DNS rebinding) is refused by the Host header.
 */
export function onlyHere(server: Server): void {
  const answers = server.listeners("request");
  server.removeAllListeners("request");
  server.on("request", (request: IncomingMessage, response: ServerResponse) => {
    if (ownAddress.test(request.socket.remoteAddress ?? "") && ownName.test(request.headers.host ?? ""))
      for (const answer of answers) Reflect.apply(answer, server, [request, response]);
    else response.writeHead(403, { "Content-Type": "text/plain; charset=utf-8" }).end("Alleen op de computer waar npm start draait.\n");
  });
}
