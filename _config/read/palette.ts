import { join } from "node:path";
import { ContentError } from "../model/faults.ts";
import { kleuren, type Palette } from "../model/palette.ts";
import { readText } from "./read.ts";
import { registerTable } from "./registers.ts";
import { validate } from "./validate.ts";
import { parseYaml } from "./yaml.ts";

/**
 * The palette, read on its own: style sheets are made also where another register has a fault.
 * @param root absolute path of the project
 * @throws ContentError when the palette itself does not pass
 */
export async function readPalette(root: string): Promise<Palette> {
  const { file } = registerTable.colours;
  const read = await readText(join(root, file), file);
  if ("fault" in read) throw new ContentError([read.fault]);
  const parsed = parseYaml(read.text, file);
  const result = "faults" in parsed ? parsed : validate(kleuren, parsed.yaml.value, { file, ...parsed.yaml });
  if ("faults" in result) throw new ContentError(result.faults);
  return result.data;
}
