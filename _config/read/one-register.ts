import { join } from "node:path";
import type { z } from "zod";
import { ContentError } from "../model/faults.ts";
import { readText } from "./read.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

/**
 * Reads one register on its own, so that a fault in another one blocks neither a withdrawal nor a style sheet.
 * @param root absolute path of the project
 * @param row a row of the table of registers, of a YAML file
 * @throws ContentError when the register itself is not valid
 */
export async function readRegister<S extends z.ZodType>(root: string, { file, schema }: { file: string; schema: S }): Promise<z.infer<S>> {
  const read = await readText(join(root, file), file);
  if ("fault" in read) throw new ContentError([read.fault]);
  const parsed = parseYaml(read.text, file);
  if ("yaml" in parsed && parsed.yaml.faults.length > 0) throw new ContentError(parsed.yaml.faults);
  const result = "faults" in parsed ? parsed : validate(schema, parsed.yaml.value, { file, ...parsed.yaml });
  if ("faults" in result) throw new ContentError(result.faults);
  return result.data;
}
