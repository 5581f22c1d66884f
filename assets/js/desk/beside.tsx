import { render } from "preact";
import { besideAddress } from "../../../_shared/redactie.ts";
import { Preview } from "./preview.tsx";
import type { Previewed, View } from "./state.ts";

/*
 * The preview in a window of its own. The desk sends what to show; when the desk closes, it shows nothing.
 */

const channel = new BroadcastChannel(besideAddress);
let view: View = { width: 1440, dark: false };
let page: Previewed | undefined;

function draw(): void {
  const root = document.getElementById("redactie");
  if (root === null) return;
  const show = (next: View): void => {
    view = next;
    draw();
  };
  render(
    <main>
      {page === undefined ? (
        <p class="waiting">Open in de redactie een pagina. Zij verschijnt hier terwijl u schrijft.</p>
      ) : (
        <Preview page={page} view={view} show={show} alone />
      )}
    </main>,
    root,
  );
}

// Same version as the desk: both were bundled when it started.
channel.addEventListener("message", ({ data }: MessageEvent<Previewed | undefined>) => {
  page = data;
  draw();
});
channel.postMessage("open");
draw();
