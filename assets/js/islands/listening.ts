import "../exit.ts";
import { spokenTags, tagsWithin } from "../../../_shared/spoken-places.ts";

/**
 * Marks the paragraph that is being read aloud. The player itself is the browser's own and needs none of this. Nothing
 * is fetched before somebody presses play, nothing scrolls by itself, and the way out stops the sound (lib/leave.ts).
 * Markup: _includes/components/Listen.tsx; the captions carry the number of the part (_config/check/sound/captions.ts).
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
    // A telephone shows on its lock screen what is playing: not the title of this page.
    if ("mediaSession" in navigator) navigator.mediaSession.metadata = new MediaMetadata({ title: "Geluid" });
  },
  { once: true },
);

track?.addEventListener("cuechange", () => {
  const heard = new Set([...(track.activeCues ?? [])].map(({ id }) => places[Number(id)]));
  for (const part of places) part.classList.toggle("heard", heard.has(part));
});

/** After the way out a lock screen, or a key on a keyboard, finds nothing to begin again and no name. */
function forget(): void {
  if (audio === null || audio.isConnected) return;
  audio.removeAttribute("src");
  audio.load();
  if ("mediaSession" in navigator) navigator.mediaSession.metadata = null;
}
new MutationObserver(forget).observe(document.body, { childList: true });
