import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import type { Change, List, Listed, Opened, Rows, Saved, Taken, Theirs, Value, Written } from "../../../_shared/redactie.ts";
import { keysOf } from "../../../_shared/vocabulary.ts";
import { factsOf, isStory, kinds } from "../../model/kinds.ts";
import { placeOf } from "../../model/place.ts";
import { Refusal } from "../../model/refusal.js";
import type { Names } from "../../prose/names.ts";
import { mediaFolders } from "../../read/media.ts";
import { privateName } from "../../read/private-name.js";
import { isLitter } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { writeWhole } from "../../read/write.js";
import { withChange } from "../certain.ts";
import { readWithdrawn } from "../withdrawal/register.ts";
import { composed, withRowOf, type Composed } from "./compose.ts";
import { formOf, listed, namesFor } from "./form.ts";
import type { Guide } from "./guide.ts";
import {
  isListOfRows,
  labelOfRow,
  roomOf,
  registerRows,
  schemaOf,
  titleNow,
  titleOfRegister,
  valueIn,
  type Item,
  type RegisterName,
} from "./item.ts";
import { pageFiles, titleReader } from "./page-files.ts";
import { pieceKinds, pieces } from "./pieces.ts";
import type { StandingSite } from "./site.ts";

/** Opens and saves what an editor can edit: pages, registers and rows. Keys are opaque, and valid for this visit only. */
export interface Items {
  readonly list: () => Promise<List>;
  readonly itemOf: (key: string) => Item;
  readonly keyOf: (item: Item) => string;
  /** The item of a file, as messages name it. */
  readonly itemAt: (file: string) => Item;
  readonly open: (key: string) => Promise<Opened | Rows>;
  readonly save: (written: Written, version: string, over: boolean) => Promise<Saved>;
  /**
   * The current content when it differs from the given version; undefined when it does not. Not used for a row: another row of its register may be
   * what changed.
   */
  readonly theirs: (key: string, version: string) => Promise<Theirs | undefined>;
  readonly takeRow: (key: string, version: string) => Promise<Taken>;
  /** Puts back a row that was removed in this session, at its old position. */
  readonly putBack: (back: string) => Promise<void>;
  /** Applies changes to what is being written; a line that is not as it was when the change was proposed is left alone. */
  readonly mend: (written: Written, changes: readonly Change[]) => Promise<Written>;
  /** The whole file as it would be with what is being written. */
  readonly compose: (written: Written) => Promise<Composed>;
  /** The files that were written in this visit, with their content before it; undefined for new files. */
  readonly touched: ReadonlyMap<string, Uint8Array | undefined>;
  /** Notes a file that was created in this visit. */
  readonly touchedNew: (full: string) => unknown;
}

/** Registers that a program writes. */
const written: ReadonlySet<RegisterName> = new Set(["traces", "moved", "withdrawn"]);

/**
 * Opens the items of a site for one session.
 * @param guide what the documentation for editors says about fields
 */
export function itemsOf(site: StandingSite, guide: Guide): Items {
  const { root, privateFolder } = site.settings;
  const items = new Map<string, Item>();
  const keys = new Map<string, string>();
  const readTitle = titleReader();
  const touched = new Map<string, Uint8Array | undefined>();
  /** The rows that were removed in this visit: the register before, and its version after. */
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

  const pageItems = async (): Promise<Item[]> => {
    // Sorted by kind, in the order of the rooms of the site.
    const rank = ({ kind }: Item): number => kinds.findIndex((one) => one === kind);
    const all = (await pageFiles(root, site.showPrivate ? privateFolder : undefined)).map(itemAt);
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
      const rows = registerRows(item, text);
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

  const compose = async (written: Written): Promise<Composed> => {
    const item = itemOf(written.key);
    const { text } = await readNow(item);
    return composed(item, text, written);
  };

  const mend = async (written: Written, changes: readonly Change[]): Promise<Written> => {
    const { item, text } = await compose(written);
    // From the last line to the first, so that earlier line numbers stay valid.
    const made = [...changes].sort((a, b) => b.line - a.line).reduce((whole, change) => withChange(whole, change) ?? whole, text);
    if (made === text) throw new Refusal("Dit is intussen veranderd. Wacht tot de controle heeft meegelezen.");
    // Fields that could not be parsed are edited as text, until the file is opened again.
    if (written.value === null) return { ...written, text: made };
    const read = valueIn(item, made);
    if (read === undefined) throw new Refusal("Dit lukt hier niet. Verander het zelf.");
    // A file ends with a newline; a text that is being typed need not.
    const end = written.text?.endsWith("\n") === false ? /\n$/ : /$^/;
    return { key: written.key, value: read.value, ...(read.body === undefined ? {} : { text: read.body.replace(end, "") }) };
  };

  /** Starts a new check of the whole site, without waiting for it. */
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

  const theirs = async (key: string, version: string): Promise<Theirs | undefined> => {
    const item = itemOf(key);
    if (item.row !== undefined) return undefined;
    const now = await readNow(item);
    return now.version === version ? undefined : asTheirs(item, now);
  };

  const save = async (given: Written, version: string, over: boolean): Promise<Saved> => {
    const item = itemOf(given.key);
    const now = await readNow(item);
    if (now.version !== version && !over) return asTheirs(item, now);
    const { text } = composed(item, now.text, given);
    const made = text === now.text ? now.version : await write(item, text, now.bytes);
    changed();
    return { version: made, title: titleNow(item, given.value) };
  };

  const takeRow = async (key: string, version: string): Promise<Taken> => {
    const item = itemOf(key);
    const now = await readNow(item);
    if (item.row === undefined) throw new Refusal("Alleen een rij van een register kan zo weg.");
    if (now.version !== version) throw new Refusal("Het register is intussen veranderd. Open het opnieuw.");
    const value = registerRows(item, now.text)?.[item.row] ?? null;
    const after = await write(item, withRowOf(item, now.text, item.row, undefined), now.bytes);
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
    const rows = registerRows(item, now.text)?.length ?? 0;
    if (now.version === after) await writeWhole(item.full, bytes);
    // The register changed since, so the row is added at its end.
    else await write(item, withRowOf(item, now.text, rows, value), now.bytes);
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

/** The current content of a file, for an editor who opened an earlier version. */
function asTheirs(item: Item, { text, version }: Awaited<ReturnType<typeof readNow>>): Theirs {
  const read = schemaOf(item) === undefined ? undefined : valueIn(item, text);
  const theirs = read?.body ?? (read === undefined ? text : undefined);
  return { version, value: read?.value ?? null, readable: read !== undefined, ...(theirs === undefined ? {} : { text: theirs }) };
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
