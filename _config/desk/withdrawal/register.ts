import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSeq, parseDocument } from "yaml";
import { readRegister } from "../../read/one-register.ts";
import { registerTable, withdrawnNow } from "../../read/registers.ts";
import { writeWhole } from "../../read/write.js";
import type { Moved, Withdrawn } from "../../model/registers.ts";

/**
 * Reads the register of withdrawn testimonies alone: a fault in another register must not delay a withdrawal. A moved story is among them under its
 * name of today as well; of that register, too, a fault delays nothing.
 * @param root absolute path of the project
 * @throws ContentError when the register itself is invalid
 */
export async function readWithdrawn(root: string): Promise<Withdrawn[]> {
  return withdrawnNow(await readRegister(root, registerTable.withdrawn), await readMoved(root).catch(() => []));
}

/** The register of moved pages, read on its own like {@link readWithdrawn}. */
export async function readMoved(root: string): Promise<Moved[]> {
  return readRegister(root, registerTable.moved);
}

/** Adds a row and keeps the file's comments. */
export async function record(root: string, row: Withdrawn): Promise<void> {
  const path = join(root, registerTable.withdrawn.file);
  const document = parseDocument(await readFile(path, "utf8"));
  document.add(document.createNode(row));
  // An empty list is written as []; rows are each on their own line.
  if (isSeq(document.contents)) document.contents.flow = false;
  await writeWhole(path, document.toString());
}
