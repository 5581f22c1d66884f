import "../exit.ts";

/**
 * Reads help in easy words aloud when the user presses the button. Only with a voice that is on the device: another voice would make the browser
 * send the text to a server. Leaving the page in any way stops it, since browsers continue to speak after a page is gone. The button is in the
 * markup from the start, so that nothing moves, and is hidden where the browser cannot speak. Markup: _includes/layouts/Makkelijk.tsx.
 */
const box = document.querySelector<HTMLElement>(".read-aloud");
const button = box?.querySelector("button");
const status = box?.querySelector("[role=status]");

if (box && button && status && "speechSynthesis" in window) {
  const begin = button.textContent;
  const stopped = (): void => {
    button.textContent = begin;
  };
  const silence = (): void => {
    speechSynthesis.cancel();
    stopped();
  };
  button.addEventListener("click", () => {
    if (speechSynthesis.speaking) {
      silence();
      return;
    }
    const voice = speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^nl(?![a-z])/i.test(lang));
    if (voice === undefined) {
      status.textContent = box.dataset.noVoice ?? "";
      return;
    }
    status.textContent = "";
    button.textContent = box.dataset.stop ?? "";
    const sentences = [...document.querySelectorAll<HTMLElement>("h1, .easy-step :is(h2, h2 ~ p, .easy-number .tel)")];
    for (const [index, { textContent }] of sentences.entries()) {
      const words = new SpeechSynthesisUtterance(textContent);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.85;
      if (index === sentences.length - 1) words.addEventListener("end", stopped);
      speechSynthesis.speak(words);
    }
  });
  addEventListener("pagehide", silence);
  // Browsers load their list of voices after the first request for it.
  speechSynthesis.getVoices();
} else if (box) {
  box.hidden = true;
}
