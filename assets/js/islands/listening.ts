import "../exit.ts";
import "../lib/notebook-door.ts";
import { spokenTags, tagsWithin } from "../../../_shared/spoken-places.ts";

/**
 * Marks the paragraph that is being played. The player is the browser's own and works without this. Nothing is fetched before the user presses
 * play, nothing scrolls by itself, and the exit stops the sound (lib/leave.ts). Markup: _includes/components/Listen.tsx; the captions carry the
 * number of the part (_config/check/sound/captions.ts).
 */
const audio = document.querySelector("audio");
const track = audio?.textTracks[0];
const places = [...document.querySelectorAll(`.prose :is(${spokenTags.join()})`)].filter(
  (part) => part.querySelector(tagsWithin.join()) === null,
);

audio?.addEventListener(
  "play",
  () => {
    if (track !== undefined) track.mode = "hidden";
    // A phone shows the title of the media on its lock screen: do not let it be the title of this page.
    if ("mediaSession" in navigator) navigator.mediaSession.metadata = new MediaMetadata({ title: "Geluid" });
  },
  { once: true },
);

track?.addEventListener("cuechange", () => {
  const heard = new Set([...(track.activeCues ?? [])].map(({ id }) => places[Number(id)]));
  for (const part of places) part.classList.toggle("heard", heard.has(part));
});

/** After the exit, the lock screen and media keys must not be able to resume or name the recording. */
function forget(): void {
  if (audio === null || audio.isConnected) return;
  audio.removeAttribute("src");
  audio.load();
  if ("mediaSession" in navigator) navigator.mediaSession.metadata = null;
}
new MutationObserver(forget).observe(document.body, { childList: true });
