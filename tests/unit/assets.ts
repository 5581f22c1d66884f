import type { AssetUrls } from "../../_config/model/assets.ts";

/** Addresses of client code, as a build would have made them. */
export const assets: AssetUrls = {
  sheets: {
    lees: "/assets/lees.css",
    voor: "/assets/voor.css",
    verhaal: "/assets/verhaal.css",
    werk: "/assets/werk.css",
    kader: "/assets/kader.css",
    handboek: "/assets/handboek.css",
    instrument: "/assets/instrument.css",
    kompas: "/assets/kompas.css",
    naslag: "/assets/naslag.css",
    signalen: "/assets/signalen.css",
    zelfscan: "/assets/zelfscan.css",
    wegwijzer: "/assets/wegwijzer.css",
    alles: "/assets/alles.css",
    begrippen: "/assets/begrippen.css",
    zoeken: "/assets/zoeken.css",
    notes: "/assets/notes.css",
  },
  scripts: {
    exit: "/assets/exit.js",
    reading: "/assets/reading.js",
    search: "/assets/search.js",
    testimonies: "/assets/testimony-filter.js",
    selfScan: "/assets/self-scan.js",
    guide: "/assets/signal-guide.js",
    municipalities: "/assets/municipality-finder.js",
    instruments: "/assets/instruments.js",
    training: "/assets/training.js",
    takeAlong: "/assets/take-along.js",
    notes: "/assets/notes.js",
    listening: "/assets/listening.js",
  },
  modules: { takeaway: "/assets/takeaway.js", word: "/assets/word.js", notebook: "/assets/notebook.js" },
  fonts: ["/assets/fonts/reading.woff2", "/assets/fonts/label.woff2"],
  inline: {
    hulp: { css: "main > p{margin:0}", source: "'sha256-aGVscA=='" },
    hulptekst: { css: "main > dl{margin:0}", source: "'sha256-dGVrc3Q='" },
    regio: { css: "main > ul{margin:0}", source: "'sha256-cmVnaW8='" },
  },
};
