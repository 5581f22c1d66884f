/** A caption: words with the time at which they start and end. */
export interface Cue {
  /** Whole milliseconds from the start of the recording: the precision of WebVTT, and integers add up without rounding errors. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line of the file with its times. */
  readonly line: number;
}

/** A fault in a line of the file. */
interface CaptionFault {
  readonly line: number;
  readonly what: string;
}

/** A timestamp as programs and people write it: with or without hours, and with a comma or a full stop before the milliseconds. */
const moment = String.raw`(?:\d+:)?\d{1,2}:\d{1,2}(?:[.,]\d+)?`;
/** Two timestamps with any kind of arrow between them (SRT, WebVTT or typed by hand), followed at most by cue settings. */
const times = new RegExp(
  String.raw`^\s*(${moment})\s*(?:[^\p{L}\p{N}\s:.,]{1,3}|--&gt;|[-–—]{1,2}\s+>)\s*(${moment})(?:\s+[A-Za-z]\w*:\S+)*$`,
  "u",
);
const time = /^(?:(\d+):)?([0-5]?\d):([0-5]?\d)(?:[.,](\d{1,3}))?$/;
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", nbsp: " ", quot: '"', apos: "'" };

/** Replaces character entities, which other programs write, by their characters; unknown entities are kept. */
function decoded(words: string): string {
  return words.replace(/&(?:#(\d{1,6})|([a-z]{2,4}));/g, (code, number: string | undefined, name: string | undefined) =>
    number === undefined ? (entities[name ?? ""] ?? code) : String.fromCodePoint(Number(number)),
  );
}

/** Whether a line holds only the two timestamps of a cue. Such digits are not searched for telephone numbers and the like. */
export function isTimes(line: string): boolean {
  return times.test(line.trimEnd());
}

/** Whether a line is meant as a line of timestamps, so that its fault can be explained. */
const meansTimes = (line: string): boolean => times.test(line) || (/\d:\d/.test(line) && /→|[-–—=]>/.test(line));

/**
 * Reads captions in the part of WebVTT that speech needs: the header WEBVTT, comments, and cues with or without an identifier
 * (W3C, WebVTT: The Web Video Text Tracks Format, section 4 "Syntax", https://www.w3.org/TR/webvtt1/#syntax). Also reads SRT, which has
 * commas in its timestamps and no header. Styles, regions and tags are refused: nobody sees them, and a tag can hold a name.
 * @param text with line ends as \n
 */
export function readCaptions(text: string): { readonly cues: readonly Cue[]; readonly faults: readonly CaptionFault[] } {
  // A line of spaces is an empty line.
  const lines = text.split("\n").map((line) => line.trimEnd());
  if (!/^WEBVTT/i.test(lines[0] ?? "") && !lines.some(meansTimes))
    return {
      cues: [],
      faults: [{ line: 1, what: "Dit zijn geen woorden met tijden in WebVTT. Bewaar het in uw programma als WebVTT (.vtt)." }],
    };
  const cues: Cue[] = [];
  const faults: CaptionFault[] = [];
  const say = (index: number, what: string): unknown => faults.push({ line: index + 1, what });
  const headed = /^WEBVTT/i.test(lines[0] ?? "");
  if (headed && !/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? "")) say(0, "De eerste regel is niet WEBVTT.");
  // Metadata that programs write below the header: the kind of captions and their language.
  let begin = headed ? 1 : 0;
  while (headed && /^[A-Za-z-]+[:=] ?\S/.test(lines[begin] ?? "") && !meansTimes(lines[begin] ?? "")) begin += 1;
  if (headed && (lines[begin] ?? "") !== "") say(begin, "Onder WEBVTT staat geen lege regel.");
  for (let at = begin; at < lines.length; at += 1) {
    if (lines[at] === "") continue;
    const from = at;
    while (at < lines.length && lines[at] !== "") at += 1;
    if (/^NOTE(?:[ \t]|$)/.test(lines[from] ?? "")) continue;
    const timed = [from, from + 1].find((index) => index < at && meansTimes(lines[index] ?? ""));
    if (timed === undefined) {
      say(from, "Dit stuk heeft geen tijden.");
      continue;
    }
    const [, begin = "", finish = ""] = times.exec(lines[timed] ?? "") ?? [];
    const [start, end] = [milliseconds(begin), milliseconds(finish)];
    const said = lines.slice(timed + 1, at);
    const words = said.join(" ").trim();
    if (start === undefined || end === undefined) say(timed, "De tijden zijn niet te lezen.");
    else if (end <= start) say(timed, "Het eind komt niet na het begin.");
    else if (start < (cues.at(-1)?.start ?? 0)) say(timed, "Dit begint eerder dan het stuk erboven.");
    // An empty cue: some programs write silences down.
    else if (words === "") continue;
    else if (said.some(meansTimes))
      say(timed + 1 + Math.max(0, said.findIndex(meansTimes)), "Tussen dit stuk en het volgende ontbreekt een lege regel.");
    else if (/&(?!(?:#\d{1,6}|amp|lt|gt|nbsp|quot|apos);)#?\w+;/.test(words))
      say(timed + 1, "In de woorden staat code voor een teken, zoals &eacute;. Typ het teken zelf.");
    else if (/[<>]/.test(words)) say(timed + 1, "In de woorden staat opmaak tussen < en >.");
    else if (words.includes("{\\")) say(timed + 1, "In de woorden staat code van een ander programma, tussen { en }.");
    else cues.push({ start, end, line: timed + 1, text: decoded(words) });
  }
  if (cues.length === 0 && faults.length === 0) say(0, "Er staan geen woorden met tijden in.");
  return { cues, faults };
}

function milliseconds(text: string): number | undefined {
  const [, hours = "0", minutes, whole, thousandths = ""] = time.exec(text) ?? [];
  return minutes === undefined
    ? undefined
    : ((Number(hours) * 60 + Number(minutes)) * 60 + Number(whole)) * 1000 + Number(thousandths.padEnd(3, "0"));
}

/** Writes captions for the page: each cue is named after the number of the part of the story in which it begins. Nothing else of the file is kept. */
export function writeCaptions(cues: readonly (Cue & { readonly place: number })[]): string {
  const written = cues.map(({ start, end, text, place }) => {
    const words = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    return `${String(place)}\n${clock(start)} --> ${clock(end)}\n${words}\n`;
  });
  return ["WEBVTT\n", ...written].join("\n");
}

/**
 * A time in the notation of WebVTT and of a player: 01:02:03.004.
 * @param moment whole milliseconds
 */
export function clock(moment: number): string {
  const digits = (value: number, length = 2): string => String(Math.floor(value)).padStart(length, "0");
  const seconds = moment / 1000;
  return `${digits(seconds / 3600)}:${digits((seconds / 60) % 60)}:${digits(seconds % 60)}.${digits(moment % 1000, 3)}`;
}
