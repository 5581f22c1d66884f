/*
 * Sounds for tests, made of nothing but arithmetic: no recording of anybody lies in this project.
 */

/** A chunk of a WAV, padded as the format asks. */
export function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name, "latin1"), size, content, Buffer.alloc(content.length % 2)]);
}

/** A list of labels in a WAV: INAM, IART, ISFT. */
export function info(labels: Readonly<Record<string, string>>): Buffer {
  const items = Object.entries(labels).map(([name, text]) => chunk(name, Buffer.from(`${text}\0`, "utf8")));
  return chunk("LIST", Buffer.concat([Buffer.from("INFO"), ...items]));
}

const samplesPerSecond = 8000;

/** A WAV of one soft tone, 8 bits, mono. */
export function wav(seconds: number, ...more: readonly Buffer[]): Buffer {
  const format = Buffer.alloc(16);
  format.writeUInt16LE(1, 0);
  format.writeUInt16LE(1, 2);
  format.writeUInt32LE(samplesPerSecond, 4);
  format.writeUInt32LE(samplesPerSecond, 8);
  format.writeUInt16LE(1, 12);
  format.writeUInt16LE(8, 14);
  const samples = Buffer.alloc(Math.round(seconds * samplesPerSecond));
  for (const index of samples.keys()) samples[index] = 128 + Math.round(20 * Math.sin((2 * Math.PI * 440 * index) / samplesPerSecond));
  return chunk("RIFF", Buffer.concat([Buffer.from("WAVE"), chunk("fmt ", format), chunk("data", samples), ...more]));
}

/** A frame of silence in an MP3: 417 bytes at 128 kilobits and 44,100 samples a second, 626 at 192. */
export function mp3Frame(kilobits: 128 | 192): Buffer {
  const frame = Buffer.alloc(kilobits === 128 ? 417 : 626);
  frame.writeUInt32BE(kilobits === 128 ? 0xff_fb_90_64 : 0xff_fb_b0_64);
  return frame;
}

/** ID3 version 2.3, as most programs write it before the sound. */
export function id3(frames: Readonly<Record<string, string>>): Buffer {
  const content = Buffer.concat(
    Object.entries(frames).map(([name, text]) => {
      const [head, words] = [Buffer.alloc(10), Buffer.from(`\u0003${text}`, "utf8")];
      head.write(name, "latin1");
      head.writeUInt32BE(words.length, 4);
      return Buffer.concat([head, words]);
    }),
  );
  return Buffer.concat([Buffer.from([0x49, 0x44, 0x33, 3, 0, 0, 0, 0, content.length >> 7, content.length & 127]), content]);
}

/** A box of an MP4. */
export function box(name: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + content.reduce((sum, { length }) => sum + length, 0));
  head.write(name, 4, "latin1");
  return Buffer.concat([head, ...content]);
}

/** The frame of an M4A: how long it is, what its tracks are, when it was made, and its labels. */
export function m4a(
  seconds: number,
  { track = "soun", made = 0, labels }: { track?: string; made?: number; labels?: Buffer } = {},
): Buffer {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(made, 4);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(seconds * 1000, 16);
  const handler = Buffer.alloc(25);
  handler.write(track, 8, "latin1");
  const tracks = box("trak", box("mdia", box("hdlr", handler)));
  return Buffer.concat([
    box("ftyp", Buffer.from("M4A \0\0\0\0", "latin1")),
    box("moov", box("mvhd", header), tracks, labels ?? Buffer.alloc(0)),
  ]);
}

/** Labels of an M4A, by their four letters. */
export function m4aLabels(items: Readonly<Record<string, string>>): Buffer {
  const data = (text: string): Buffer => box("data", Buffer.from([0, 0, 0, 1, 0, 0, 0, 0]), Buffer.from(text));
  const list = box("ilst", ...Object.entries(items).map(([name, text]) => box(name, data(text))));
  return box("udta", box("meta", Buffer.alloc(4), box("hdlr", Buffer.alloc(25)), list));
}

/** Captions of these words, each so many seconds long. */
export function vtt(each: number, ...cues: readonly string[]): string {
  const time = (seconds: number): string => `00:${seconds.toFixed(3).padStart(6, "0")}`;
  return ["WEBVTT\n", ...cues.map((words, index) => `${time(index * each)} --> ${time((index + 1) * each)}\n${words}\n`)].join("\n");
}
