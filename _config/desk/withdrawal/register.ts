import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isSeq, parseDocument } from "yaml";
import { z } from "zod";
import { ContentError } from "../../model/faults.ts";
import { readText } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { validate } from "../../read/validate.ts";
import { parseYaml } from "../../read/yaml.ts";
import { writeWhole } from "../../read/write.js";
import { ingetrokken, verhuisd, type Moved, type Withdrawn } from "../../model/registers.ts";

/**
 * The register of withdrawn testimonies, read on its own: a fault in another register must not hold up a withdrawal.
 * @param root absolute path of the project
 * @throws ContentError when the register itself does not pass
 */
export async function readWithdrawn(root: string): Promise<Withdrawn[]> {
  return readRows(root, registerTable.withdrawn.file, ingetrokken);
}

/** The register of moved pages, read on its own like {@link readWithdrawn}. */
export async function readMoved(root: string): Promise<Moved[]> {
  return readRows(root, registerTable.moved.file, verhuisd);
}

async function readRows<S extends z.ZodType>(root: string, file: string, schema: S): Promise<z.infer<S>[]> {
  const read = await readText(join(root, file), file);
  if ("fault" in read) throw new ContentError([read.fault]);
  const parsed = parseYaml(read.text, file);
  if ("yaml" in parsed && parsed.yaml.faults.length > 0) throw new ContentError(parsed.yaml.faults);
  const result = "faults" in parsed ? parsed : validate(z.array(schema), parsed.yaml.value, { file, ...parsed.yaml });
  if ("faults" in result) throw new ContentError(result.faults);
  return result.data;
}

/** Adds a row and keeps the file's comments. */
export async function record(root: string, row: Withdrawn): Promise<void> {
  const path = join(root, registerTable.withdrawn.file);
  const document = parseDocument(await readFile(path, "utf8"));
  document.add(document.createNode(row));
  // The empty list is written []; rows stand each on their own line.
  if (isSeq(document.contents)) document.contents.flow = false;
  await writeWhole(path, document.toString());
}
