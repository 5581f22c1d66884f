import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { SoundView } from "../views.ts";
import { plural } from "../../_shared/text/plural.ts";

/**
 * The recording of a story, in the browser's own player, which requests nothing before the user presses play. The text is below it; with the script
 * (islands/listening.ts) the paragraph that is being played is marked. No download and no casting: no file on a phone that another person may look
 * into, and no playback on another screen.
 */
export function Listen({ sound }: { sound: SoundView }): VNode {
  const minutes = Math.max(1, Math.round(sound.seconds / 60));
  return (
    <section class="sound screen-only" aria-labelledby="luisteren" {...marked("not in search")}>
      <h2 id="luisteren">Luisteren</h2>
      <p class="meta">
        {sound.voice}. {plural(minutes, "minuut", "minuten")}. Alles wat u hoort, staat hieronder geschreven.
      </p>
      <audio
        controls
        preload="none"
        controlsList="nodownload noremoteplayback"
        disableRemotePlayback
        aria-labelledby="luisteren"
        src={sound.href}
      >
        <track kind="captions" srclang="nl" label="Nederlands" src={sound.captions} />
      </audio>
      <p class="meta">Zonder oortjes kan een ander meeluisteren. De uitweg zet het geluid uit.</p>
    </section>
  );
}
