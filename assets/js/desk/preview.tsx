import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { besideAddress } from "../../../_shared/redactie.ts";
import type { Previewed, View } from "./state.ts";

interface Props {
  readonly page: Previewed;
  readonly view: View;
  readonly show: (view: View) => void;
  /** Whether it is in a separate window. */
  readonly alone?: true;
}

/** The preview, in a frame in which no script runs; with the styles and texts of the site. */
export function Preview({ page: { preview, shownBefore, looking, title }, view, show, alone }: Props): VNode {
  const frame = useRef<HTMLIFrameElement>(null);
  const pane = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, height: 0 });
  const address = preview === undefined ? undefined : `/redactie/voorbeeld/${preview}`;
  const scale = room.width === 0 ? 1 : Math.min(1, room.width / view.width);

  useEffect(() => {
    const { current } = pane;
    if (current === null) return;
    const observer = new ResizeObserver(() => {
      setRoom({ width: current.clientWidth, height: current.clientHeight });
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, []);

  useEffect(() => {
    const inner = frame.current?.contentWindow;
    if (address === undefined || inner === null || inner === undefined) return;
    const { scrollY } = inner;
    const { current } = frame;
    const stay = (): void => {
      dress(current, view.dark);
      current?.contentWindow?.scrollTo(0, scrollY);
    };
    current?.addEventListener("load", stay, { once: true });
    // Replace, so that the browser history of this window gets no entry.
    inner.location.replace(address);
  }, [address]);

  useEffect(() => {
    dress(frame.current, view.dark);
  }, [view.dark]);

  return (
    <section class="preview" aria-labelledby="echt">
      <div class="preview-head">
        <h2 id="echt">De echte pagina</h2>
        <div role="group" aria-label="Zo tonen">
          <button
            type="button"
            aria-pressed={view.width === 390}
            onClick={() => {
              show({ ...view, width: 390 });
            }}
          >
            Telefoon
          </button>
          <button
            type="button"
            aria-pressed={view.width === 1440}
            onClick={() => {
              show({ ...view, width: 1440 });
            }}
          >
            Scherm
          </button>
          <button
            type="button"
            aria-pressed={view.dark}
            onClick={() => {
              show({ ...view, dark: !view.dark });
            }}
          >
            Donker
          </button>
          {alone !== true && (
            <a href={besideAddress} target="redactie-naast">
              Tweede venster
            </a>
          )}
        </div>
      </div>
      {shownBefore.length > 0 && <p class="field-help">Een fout veld staat hier nog niet zoals u het schreef: {shownBefore.join(", ")}.</p>}
      <div class="pane" ref={pane} aria-busy={looking}>
        <iframe
          ref={frame}
          title={`Voorbeeld: ${title}`}
          sandbox="allow-same-origin"
          style={{
            inlineSize: `${String(view.width)}px`,
            blockSize: `${String(Math.ceil(Math.max(room.height, 200) / scale))}px`,
            transform: `scale(${String(scale)})`,
          }}
        />
      </div>
    </section>
  );
}

/** Sets the light or the dark scheme, whatever the preference of this computer. */
function dress(frame: HTMLIFrameElement | null, dark: boolean): void {
  const root = frame?.contentDocument?.documentElement;
  if (root === undefined) return;
  root.style.colorScheme = dark ? "dark" : "light";
  // The fallback that the bundler generates for light-dark(): one of the two variables is empty, and the other is invalid so that its fallback is
  // used.
  root.style.setProperty("--lightningcss-light", dark ? " " : "initial");
  root.style.setProperty("--lightningcss-dark", dark ? "initial" : " ");
}
