import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { Change, List, Listed, Opened, Rows, Saved, Taken, Theirs, Value, Written } from "../../../_shared/redactie.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import { factsOf, isStory, kinds } from "../../model/kinds.ts";
import { placeOf } from "../../model/place.ts";
import { Refusal } from "../../model/refusal.js";
import type { Names } from "../../prose/names.ts";
import { mediaFolders } from "../../read/media.ts";
import { privateName } from "../../read/private.ts";
import { isLitter } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { writeWhole } from "../../read/write.js";
import { withChange } from "../certain.ts";
import { readWithdrawn } from "../withdrawal/register.ts";
import { formOf, listed, namesFor } from "./form.ts";
import type { Guide } from "./guide.ts";
import {
  isListOfRows,
  labelOfRow,
  roomOf,
  rowsOf,
  schemaOf,
  titleIn,
  titleNow,
  titleOfRegister,
  valueIn,
  type Item,
  type RegisterName,
} from "./item.ts";
import { withCsvRow, withFields, withRow } from "./keep.ts";
import { pieceKinds, pieces } from "./pieces.ts";
import type { StandingSite } from "./site.ts";
import { ended, fieldsIn, pruned } from "./values.ts";

/** Opens what an editor can write in, and writes it back. A key says nothing of what it opens, and means nothing after this visit. */
export interface Items {
  readonly list: () => Promise<List>;
  readonly itemOf: (key: string) => Item;
  readonly keyOf: (item: Item) => string;
  /** The item of a file, as messages name it. */
  readonly itemAt: (file: string) => Item;
  readonly open: (key: string) => Promise<Opened | Rows>;
  readonly save: (written: Written, version: string, over: boolean) => Promise<Saved>;
  /** What somebody else wrote since a version; undefined when that is what lies there. Of a row the rest of its register may have changed. */
  readonly theirs: (key: string, version: string) => Promise<Theirs | undefined>;
  readonly takeRow: (key: string, version: string) => Promise<Taken>;
  /** Puts a row back that was taken away in this visit, where it stood. */
  readonly putBack: (back: string) => Promise<void>;
  /** What is being written with some lines of its file changed: those that still stand as they were when the change was thought of. */
  readonly mend: (written: Written, changes: readonly Change[]) => Promise<Written>;
  /** The whole file as it would be with what is being written. */
  readonly compose: (written: Written) => Promise<Composed>;
  /** What was written in this visit, with what lay there before; undefined when it was not there. */
  readonly touched: ReadonlyMap<string, Uint8Array | undefined>;
  /** Notes a file that came in this visit. */
  readonly touchedNew: (full: string) => unknown;
}

/** A file with what is being written in it. */
export interface Composed {
  readonly item: Item;
  readonly text: string;
  /** The line on which the text under the fields begins. */
  readonly bodyLine: number;
  /** The fields as they lie on the disk; null where they cannot be read. */
  readonly stored: Value;
}

/** Registers that a program writes. */
const written: ReadonlySet<RegisterName> = new Set(["traces", "moved", "withdrawn"]);

export function itemsOf(site: StandingSite, guide: Guide): Items {
  const { root, privateFolder } = site.settings;
  const items = new Map<string, Item>();
  const keys = new Map<string, string>();
  const titles = new Map<string, { readonly stamp: string; readonly title: string; readonly state: Listed["state"] }>();
  const touched = new Map<string, Uint8Array | undefined>();
  /** The rows that were taken away in this visit, with their register as it was before and its version after. */
  const taken = new Map<string, { item: Item; bytes: Uint8Array; after: string; value: Value }>();

  const keyOf = (item: Item): string => {
    const name = `${item.full}#${String(item.row ?? "")}`;
    const key = keys.get(name) ?? `k${String(keys.size + 1)}`;
    keys.set(name, key);
    items.set(key, item);
    return key;
  };
  const itemOf = (key: string): Item => {
    const item = items.get(key);
    if (item === undefined) throw new Refusal("Dit is er niet meer. Laad de lijst opnieuw.");
    if (item.isPrivate && !site.showPrivate)
      throw new Refusal("Dit staat in de privémap. Zet in de lijst eerst aan dat die getoond wordt.");
    return item;
  };
  const itemAt = (file: string): Item => {
    const isPrivate = file.startsWith(`${privateName}/`);
    const register = registerNames.find((name) => registerTable[name].file === file);
    if (register !== undefined) return { file, full: join(root, file), isPrivate: false, register };
    const path = file.slice(isPrivate ? privateName.length + 1 : "content/".length);
    const place = placeOf(path);
    return {
      file,
      full: isPrivate ? join(privateFolder ?? "", path) : join(root, file),
      path,
      ...("problem" in place ? {} : { kind: place.kind }),
      isPrivate,
    };
  };
  const names = async (): Promise<Names | undefined> => {
    const setting = site.known();
    if (setting === undefined) return undefined;
    const pictures = await readdir(mediaFolders(root).images).catch(() => []);
    return { registers: setting.registers, targets: setting.nameable.web.targets, pictures: pictures.filter((name) => !isLitter(name)) };
  };

  /** Undefined when the file went away meanwhile. */
  const readTitle = async (item: Item): Promise<{ title: string; state: Listed["state"] } | undefined> => {
    const name = item.file.split("/").slice(-2).join("/");
    try {
      return await readTitleIn(item, name);
    } catch {
      return existsSync(item.full) ? { title: name, state: "onleesbaar" } : undefined;
    }
  };
  const readTitleIn = async (item: Item, name: string): Promise<{ title: string; state: Listed["state"] }> => {
    const { mtimeMs, size } = await stat(item.full);
    const stamp = `${String(mtimeMs)} ${String(size)}`;
    const known = titles.get(item.full);
    if (known?.stamp === stamp) return known;
    const text = await readFile(item.full, "utf8");
    const fields = /^---[ \t]*\r?\n([^]*?)\n---[ \t]*(?:\r?\n|$)/.exec(text)?.[1];
    const line = fields === undefined ? undefined : /^titel:(.+)$/m.exec(fields)?.[1];
    const entry = {
      stamp,
      title: line === undefined ? name : titleIn(`titel:${line}`),
      state: stateIn(fields),
    };
    titles.set(item.full, entry);
    return entry;
  };

  const pageItems = async (): Promise<Item[]> => {
    const folders = [
      { folder: join(root, "content"), name: "content" },
      ...(site.showPrivate && privateFolder !== undefined
        ? [{ folder: join(privateFolder, "getuigenissen"), name: `${privateName}/getuigenissen` }]
        : []),
    ];
    const found = await Promise.all(
      folders.map(async ({ folder, name }) => {
        const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
        return entries.flatMap((entry) =>
          entry.isFile() && entry.name.endsWith(".md") && !isLitter(entry.name)
            ? [
                `${name}/${join(entry.parentPath, entry.name)
                  .slice(folder.length + 1)
                  .replaceAll("\\", "/")}`,
              ]
            : [],
        );
      }),
    );
    // In the order of the table of kinds, which is that of the rooms.
    const rank = ({ kind }: Item): number => kinds.findIndex((one) => one === kind);
    const all = found.flat().map(itemAt);
    return all.sort((a, b) => rank(a) - rank(b) || (a.file < b.file ? -1 : 1));
  };

  const foundIn = (item: Item): Pick<Listed, "faults"> => {
    const faults = site.faultsIn(item);
    return faults === undefined ? {} : { faults };
  };

  const list = async (): Promise<List> => {
    const withdrawn = await readWithdrawn(root).catch(() => []);
    const pages = await Promise.all(
      (await pageItems()).map(async (item): Promise<Listed | undefined> => {
        const gone = withdrawn.some(({ slug }) => item.path === `getuigenissen/${slug}.md`);
        const read = await readTitle(item);
        if (read === undefined) return undefined;
        return {
          key: keyOf(item),
          title: gone ? `${read.title} (ingetrokken)` : read.title,
          room: item.kind === undefined ? "Zonder plek" : factsOf(item.kind).room,
          file: item.file,
          state: read.state,
          ...(item.isPrivate ? { isPrivate: true } : {}),
          ...foundIn(item),
        };
      }),
    );
    return {
      pages: pages.filter((page) => page !== undefined),
      registers: registerNames
        .filter((name) => !written.has(name))
        .map((name) => {
          const item = itemAt(registerTable[name].file);
          return {
            key: keyOf(item),
            title: titleOfRegister(item.file),
            room: "Registers",
            file: item.file,
            state: "klaar",
            ...(name !== "words" && isListOfRows(name) ? { hasRows: true as const } : {}),
            ...foundIn(item),
          };
        }),
      withdrawn: withdrawn.map(({ slug, datum }) => ({ name: slug, day: datum })),
      hasPrivate: privateFolder !== undefined,
    };
  };

  const open = async (key: string): Promise<Opened | Rows> => {
    const item = itemOf(key);
    const { text, version } = await readNow(item);
    const able = await names();
    const { register, row } = item;
    const base = { key, file: item.file, isPrivate: item.isPrivate, version, isPage: item.kind !== undefined, isStory: false };
    if (register !== undefined && register !== "words" && row === undefined && isListOfRows(register)) {
      const rows = rowsOf(item, text);
      if (rows === undefined)
        return { ...base, title: titleOfRegister(item.file), room: "Registers", value: null, text, names: {}, pieces: [] };
      return {
        key,
        title: titleOfRegister(item.file),
        file: item.file,
        help: "",
        rows: rows.map((value, index) => ({ key: keyOf({ ...item, row: index }), label: labelOfRow(value) })),
        fresh: keyOf({ ...item, row: rows.length }),
      };
    }
    const schema = schemaOf(item);
    const read = schema === undefined ? undefined : valueIn(item, text);
    if (schema === undefined || read === undefined)
      return { ...base, title: titleNow(item, undefined), room: roomOf(item), value: null, text, names: {}, pieces: [] };
    const help = item.kind !== undefined ? guide.ofKind(item.kind) : guide.ofRegister(item.file);
    const form = formOf(schema, help);
    return {
      ...base,
      title: titleNow(item, read.value),
      room: roomOf(item),
      form,
      value: read.value,
      ...(read.body === undefined ? {} : { text: read.body }),
      ...(able === undefined ? { namesLater: true as const } : {}),
      names: able === undefined ? {} : { ...namesFor(form, able), ...(read.body === undefined ? {} : listed(pieceKinds, able)) },
      pieces: read.body === undefined ? [] : pieces,
      isStory: item.kind !== undefined && isStory(item.kind),
    };
  };

  const composeFrom = (item: Item, text: string, written: Written): Omit<Composed, "item"> => {
    const schema = schemaOf(item);
    const read = schema === undefined ? undefined : valueIn(item, text);
    if (schema === undefined || read === undefined) return { text: written.text ?? text, bodyLine: 1, stored: null };
    const stored = read.value;
    const form = formOf(schema);
    if (item.row !== undefined) {
      const value = form.type === "group" ? pruned(form, written.value, read.value) : written.value;
      if (isDeepStrictEqual(value, read.value)) return { text, bodyLine: 1, stored };
      const made = item.file.endsWith(".csv") ? withCsvRow(text, item.row, fieldsIn(value)) : withRow(text, item.row, value);
      return { text: made, bodyLine: 1, stored };
    }
    const order = form.type === "group" ? form.fields.map(({ name }) => name) : [];
    const after = fieldsIn(pruned(form, written.value, read.value));
    if (read.body === undefined) return { text: withFields(text, fieldsIn(stored), after, order), bodyLine: 1, stored };
    const lines = text.split("\n");
    const close = lines.findIndex((line, index) => index > 0 && /^---[ \t]*$/.test(line));
    const fields = withFields(`${lines.slice(1, close).join("\n")}\n`, fieldsIn(read.value), after, order);
    const body = written.text === undefined || written.text === read.body ? read.body : ended(written.text);
    const head = `${lines[0] ?? "---"}\n${fields}${lines[close] ?? "---"}\n`;
    return { text: head + body, bodyLine: head.split("\n").length, stored };
  };

  const compose = async (written: Written): Promise<Composed> => {
    const item = itemOf(written.key);
    const { text } = await readNow(item);
    return { item, ...composeFrom(item, text, written) };
  };

  const mend = async (written: Written, changes: readonly Change[]): Promise<Written> => {
    const { item, text } = await compose(written);
    // From the end, so that what stands above keeps its line.
    const made = [...changes].sort((a, b) => b.line - a.line).reduce((whole, change) => withChange(whole, change) ?? whole, text);
    if (made === text) throw new Refusal("Dit is intussen veranderd. Wacht tot de controle heeft meegelezen.");
    // What could not be read as fields is written as a whole, until it is opened again.
    if (written.value === null) return { ...written, text: made };
    const read = valueIn(item, made);
    if (read === undefined) throw new Refusal("Dit lukt hier niet. Verander het zelf.");
    // A file ends with a line end; what somebody is typing need not.
    const end = written.text?.endsWith("\n") === false ? /\n$/ : /$^/;
    return { key: written.key, value: read.value, ...(read.body === undefined ? {} : { text: read.body.replace(end, "") }) };
  };

  /** The whole is checked again; nobody waits for that. */
  const changed = (): void => {
    site.refresh().catch(() => undefined);
  };

  const remember = async (full: string): Promise<void> => {
    if (!touched.has(full)) touched.set(full, await readFile(full).catch(() => undefined));
  };

  const write = async (item: Item, made: string, like: Uint8Array): Promise<string> => {
    await remember(item.full);
    const old = Buffer.from(like).toString("utf8");
    const bytes = Buffer.from((old.startsWith("\ufeff") ? "\ufeff" : "") + (old.includes("\r\n") ? made.replaceAll("\n", "\r\n") : made));
    await writeWhole(item.full, bytes);
    return versionOf(bytes);
  };

  const standing = (item: Item, { text, version }: Awaited<ReturnType<typeof readNow>>): Theirs => {
    const read = schemaOf(item) === undefined ? undefined : valueIn(item, text);
    const theirs = read?.body ?? (read === undefined ? text : undefined);
    return { version, value: read?.value ?? null, readable: read !== undefined, ...(theirs === undefined ? {} : { text: theirs }) };
  };

  const theirs = async (key: string, version: string): Promise<Theirs | undefined> => {
    const item = itemOf(key);
    if (item.row !== undefined) return undefined;
    const now = await readNow(item);
    return now.version === version ? undefined : standing(item, now);
  };

  const save = async (given: Written, version: string, over: boolean): Promise<Saved> => {
    const item = itemOf(given.key);
    const now = await readNow(item);
    if (now.version !== version && !over) return standing(item, now);
    const { text } = composeFrom(item, now.text, given);
    const made = text === now.text ? now.version : await write(item, text, now.bytes);
    changed();
    return { version: made, title: titleNow(item, given.value) };
  };

  const takeRow = async (key: string, version: string): Promise<Taken> => {
    const item = itemOf(key);
    const now = await readNow(item);
    if (item.row === undefined) throw new Refusal("Alleen een rij van een register kan zo weg.");
    if (now.version !== version) throw new Refusal("Het register is intussen veranderd. Open het opnieuw.");
    const value = rowsOf(item, now.text)?.[item.row] ?? null;
    const after = await write(
      item,
      item.file.endsWith(".csv") ? withCsvRow(now.text, item.row, undefined) : withRow(now.text, item.row, undefined),
      now.bytes,
    );
    changed();
    const back = `t${String(taken.size + 1)}`;
    taken.set(back, { item, bytes: now.bytes, after, value });
    return { back, label: labelOfRow(value) };
  };

  const putBack = async (back: string): Promise<void> => {
    const gone = taken.get(back);
    if (gone === undefined) throw new Refusal("Deze rij is al terug.");
    const { item, bytes, after, value } = gone;
    const now = await readNow(item);
    const rows = rowsOf(item, now.text)?.length ?? 0;
    if (now.version === after) await writeWhole(item.full, bytes);
    // The register was written in since: the row comes back at its end.
    else
      await write(
        item,
        item.file.endsWith(".csv") ? withCsvRow(now.text, rows, fieldsIn(value)) : withRow(now.text, rows, value),
        now.bytes,
      );
    taken.delete(back);
    changed();
  };

  return {
    list,
    itemOf,
    keyOf,
    itemAt,
    open,
    save,
    theirs,
    takeRow,
    putBack,
    mend,
    compose,
    touched,
    touchedNew: (full) => touched.set(full, undefined),
  };
}

/** A draft that somebody was asked to read waits for that. */
function stateIn(fields: string | undefined): Listed["state"] {
  if (fields === undefined) return "onleesbaar";
  if (!/^concept:[ \t]*true\b/m.test(fields)) return "klaar";
  return /^ter_lezing:[ \t]*\S/m.test(fields) ? "lezen" : "concept";
}

const registerNames = keysOf(registerTable);

async function readNow({ full }: Item): Promise<{ bytes: Uint8Array; text: string; version: string }> {
  const bytes = await readFile(full).catch(() => undefined);
  if (bytes === undefined) throw new Refusal("Dit bestand is er niet meer. Laad de lijst opnieuw.");
  const text = bytes.toString("utf8");
  if (!Buffer.from(text, "utf8").equals(bytes))
    throw new Refusal(
      "Dit bestand is niet bewaard als UTF-8. Open het in een tekstverwerker, bewaar het als UTF-8, en open het hier opnieuw.",
    );
  return { bytes, text: text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n"), version: versionOf(bytes) };
}

function versionOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64url");
}
