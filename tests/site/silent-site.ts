import { createServer, type Socket } from "node:net";

/**
 * A proxy that keeps one HTTPS site silent: it accepts the connection and never answers. Plain HTTP requests to made-up sites (*.example) get a
 * one-word page; everything else, such as what a browser asks its maker, is refused.
 */
export interface SilentSite {
  readonly port: number;
  /** How many connections to that site were requested. */
  readonly asked: () => number;
  readonly close: () => void;
}

const answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<!doctype html><title>Elders</title>Elders";

/** @param host of the silent site, asked for over https */
export async function startSilentSite(host: string): Promise<SilentSite> {
  let asked = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("data", (data) => {
      const question = data.toString("latin1");
      if (question.startsWith(`CONNECT ${host}:443 `)) asked += 1;
      else if (/^GET http:\/\/[a-z]+\.example\//.test(question)) socket.end(answer);
      else socket.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The silent site did not get a port.");
  return {
    port: address.port,
    asked: () => asked,
    close: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
