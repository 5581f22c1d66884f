import { existsSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseDocument, isSeq } from "yaml";
import { nearestName } from "../../model/nearest-name.ts";
import { checkpoint, type CheckpointOptions } from "../../edition/checkpoint.ts";
import { gentleAddress } from "../../edition/edition.ts";
import { pageOf } from "../../edition/redirects.ts";
import { formatFaults } from "../../model/faults.ts";
import { Refusal } from "../../model/refusal.js";
import { placeOf, type PagePlacement } from "../../model/place.ts";
import type { Moved } from "../../model/registers.ts";
import { testimonyAddress } from "../../prose/testimony.ts";
import { movedByHand } from "../../read/moved-by-hand.ts";
import { isPrivate } from "../../read/private.ts";
import { readFolder } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { writeWhole } from "../../read/write.js";
import { textsUnder } from "../withdrawal/mentions.ts";
import { linesWith, mendReferences, type Move } from "./mend.ts";

export interface Moving {
  /** The file, before and after, from the project's root. */
  readonly file: Move;
  /** Its old and new address; equal when only the number in the file name changed. */
  readonly address: Move;
  /** The new rows of the register: none for a draft, whose address was never published. */
  readonly rows: readonly Moved[];
  /** Files in which something was changed. */
  readonly changed: readonly string[];
  /** Places that still contain the old address, as "file:line": code, and the like. */
  readonly mentions: readonly string[];
}

/** Files that are updated: what editors write, and its documentation. */
const broughtAlong = /^(?:content\/|_data\/|docs\/(?:redactie|ontwikkeling)\/|README\.md$|CONTRIBUTING\.md$)/;
/** Files that describe a past situation, so they keep the old address. */
const ofTheirDay = /^(?:CHANGELOG\.md$|docs\/besluiten\/|tests\/content\/addresses\.txt$|_data\/verhuisd\.yaml$)/;

/**
 * Moves a page: its file, every link and field that refers to it, and the row that redirects its old address. A file that was moved by hand already
 * gets the rest. The result is checked before anything is written: when the check objects, nothing is done.
 * @param from @param to paths of a file in content/, with or without that folder in front
 * @throws {@link Refusal} with all objections
 */
export async function move(from: string, to: string, options: CheckpointOptions): Promise<Moving> {
  const { root, today } = options;
  const [file, place] = placeAt(from);
  const [target, newPlace] = placeAt(to);
  const byHand = await movedByHand(root, (await readFolder(join(root, "content"), root)).files);
  /** Whether an editor moved the file before giving the command. */
  const isThere = byHand.some((one) => one.from === file && one.to === target);
  const stands = isThere ? target : file;
  const before = await checkpoint({ ...options, isMoving: true });
  if (!before.files.includes(stands)) {
    const near = nearestName(
      file,
      before.files.filter((name) => name.startsWith("content/")),
    );
    throw new Refusal(`${file} is er niet.${near === undefined ? "" : ` Bedoelt u ${near}?`}`);
  }
  if (before.editions === undefined) throw new Refusal(`De inhoud heeft fouten. Herstel die eerst.\n\n${formatFaults(before.faults)}`);
  if (!isThere && existsSync(join(root, target)))
    throw new Refusal(`${target} is er al. Er wordt nooit iets overschreven: kies een andere naam.`);
  if (!place.address.endsWith("/") || !newPlace.address.endsWith("/") || place.address === "/" || newPlace.address === "/")
    throw new Refusal("De voorpagina en de foutpagina's hebben een vaste plek. Die kunt u niet verplaatsen.");
  const { registers, byFile } = before.editions.web;
  const { withdrawn, site } = registers;
  if (withdrawn.some(({ slug }) => [place.address, newPlace.address].includes(testimonyAddress(slug))))
    throw new Refusal("Deze naam is van een getuigenis die is ingetrokken. Die naam kan niet opnieuw worden gebruikt.");

  const page = byFile.get(stands);
  const address = { from: place.address, to: newPlace.address };
  const gentle = { from: gentleAddress(place.address), to: gentleAddress(newPlace.address) };
  const moves = address.from === address.to ? [] : [address, ...(page !== undefined && "gentle" in page ? [gentle] : [])];
  const rows = page === undefined ? [] : moves.map((one): Moved => ({ van: one.from, naar: one.to, dag: today }));

  const origin = site.url.replace(/\/$/, "");
  const texts = await textsUnder(root);
  const write = new Map<string, string>();
  const mentions: string[] = [];
  for (const { path, text } of texts) {
    if (path === registerTable.moved.file || text === "") continue;
    const isDoc = !/^(?:content|_data)\//.test(path);
    const made = mendReferences(isDoc ? text.replaceAll(file, target) : text, moves, origin);
    if (path === stands) write.set(target, made);
    else if (!broughtAlong.test(path)) {
      if (!ofTheirDay.test(path))
        mentions.push(...moves.flatMap((one) => linesWith(text, one.from, origin).map((line) => `${path}:${String(line)}`)));
    } else if (made !== text) write.set(path, made);
  }
  if (!write.has(target)) throw new Refusal(`${file} is niet te lezen.`);
  const register = await readFile(join(root, registerTable.moved.file), "utf8");
  const registerMade = moves.length === 0 ? register : withRows(register, moves, rows);
  if (registerMade !== register) write.set(registerTable.moved.file, registerMade);

  const inContent = /^content\//;
  const proposed = [...write]
    .filter(([path]) => broughtAlong.test(path) && /^(?:content|_data)\//.test(path))
    .map(([path, text]) => ({ file: path, path: path.replace(inContent, ""), text: text.replace(/\r\n?/g, "\n") }));
  const after = await checkpoint({ ...options, proposed, without: [file], isMoving: true });
  const known = new Set(before.warnings.map(({ code, what }) => code + what));
  const lost = after.warnings.filter(({ code, what }) => code === "getuigenis-afwezig" && !known.has(code + what));
  const found = [...after.faults, ...lost];
  if (found.length > 0) {
    const own = found.some((fault) => isPrivate(fault.file))
      ? "Haal in de privémap eerst de link naar deze pagina weg, en zet hem na het verplaatsen terug met het nieuwe adres.\n\n"
      : "";
    throw new Refusal(`De controle weigert dit.\n\n${own}${formatFaults(found)}`);
  }

  await writeAll(root, write, file, target);
  return { file: { from: file, to: target }, address, rows, changed: [...write.keys()].filter((path) => path !== target).sort(), mentions };
}

function placeAt(given: string): [file: string, place: PagePlacement] {
  const path = given
    .replaceAll("\\", "/")
    .replace(/^\.\//, "")
    .replace(/^content\//, "");
  const place = placeOf(path);
  if ("problem" in place) throw new Refusal(`${given}: ${place.problem.what} ${place.problem.mend}`);
  return [`content/${path}`, place];
}

/**
 * Updates the register: rows that led to the old address now lead to the new one in one step, and an address that gets a page again loses its row.
 */
function withRows(register: string, moves: readonly Move[], rows: readonly Moved[]): string {
  const document = parseDocument(register);
  const list = document.contents;
  if (!isSeq(list)) throw new Refusal(`${registerTable.moved.file} is geen lijst.`);
  const to = new Map(moves.map((one) => [one.from, one.to]));
  const back = new Set(moves.map((one) => one.to));
  for (let index = list.items.length - 1; index >= 0; index -= 1) {
    const [van, naar] = ["van", "naar"].map((field) => String(document.getIn([index, field])));
    if (van === undefined || naar === undefined) continue;
    const page = pageOf(naar);
    const further = to.get(page);
    if (back.has(van)) document.deleteIn([index]);
    else if (further !== undefined) document.setIn([index, "naar"], further + naar.slice(page.length));
  }
  for (const row of rows) document.add(document.createNode(row));
  list.flow = list.items.length === 0;
  return document.toString({ lineWidth: 0 });
}

/** All or nothing: after an error every file is restored. */
async function writeAll(root: string, write: ReadonlyMap<string, string>, file: string, target: string): Promise<void> {
  const before = new Map<string, Buffer>();
  for (const path of [...write.keys(), file].filter((one) => existsSync(join(root, one))))
    before.set(path, await readFile(join(root, path)));
  try {
    for (const [path, text] of write) await writeWhole(join(root, path), text, before.has(path) ? {} : { fresh: true });
    await rm(join(root, file), { force: true });
  } catch (cause) {
    for (const [path, bytes] of before) await writeWhole(join(root, path), bytes).catch(() => undefined);
    if (!before.has(target)) await rm(join(root, target), { force: true });
    throw cause;
  }
}
