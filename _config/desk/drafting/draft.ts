import { join } from "node:path";
import { withoutValues } from "../../check/privacy/discreet.ts";
import { formatFaults, type FaultCode } from "../../model/faults.ts";
import { readText, type TextFile } from "../../read/read.ts";
import { registerTable } from "../../read/registers.ts";
import { toFillIn } from "../../check/unfinished.ts";
import { validate } from "../../read/validate.ts";
import { writeWhole } from "../../read/write.js";
import { composePage, composeRow } from "./compose.ts";
import { dataFrom, noPrivateFolder, questionsFor, type DraftingDesk } from "./desk.ts";
import type { Answers } from "./fill.ts";
import { nameFrom, placeFor } from "./place.ts";
import { Refusal } from "../../model/refusal.js";

/** The result of writing a new file or row. */
export interface DraftedFile {
  /** As messages name it. */
  readonly file: string;
  /** The name of the page, or of the row. */
  readonly name: string;
  /** The number of places that must still be filled in. */
  readonly open: number;
  /** The reference of the consent, for the paper form. */
  readonly reference?: string;
}

/** Faults that do not stop a new file from being written. */
const advice = new Set<FaultCode>(["nog-in-te-vullen", "mozaiek", "lange-zin", "liever-niet"]);

/**
 * Writes the new file or row, after checking it as if it were on disk: when the check objects, nothing is written. Nothing that exists is
 * overwritten.
 * @throws {@link Refusal} with all objections
 */
export async function writeDraft(desk: DraftingDesk, answers: Answers): Promise<DraftedFile> {
  const data = dataFrom(desk, answers);
  refuseWrong(desk, answers, data);
  const { options } = desk;
  const reference = referenceIn(data);
  if (desk.kind.page === undefined) {
    const file = registerTable.terms.file;
    const read = await readText(join(options.root, file), file);
    if ("fault" in read) throw new Refusal(formatFaults([read.fault]));
    const text = withRow(read.text, composeRow(data));
    await refuseFaults(desk, { file, path: file, text });
    await writeWhole(join(options.root, file), text);
    return { file, name: String(data.id), open: 0 };
  }

  const inPrivate = data.herkomst === "interview";
  const name = answers.get("naam")?.[0] ?? nameFrom(answers.get("titel")?.[0] ?? "");
  const { path, file } = placeFor(desk.kind.page, name, desk.standing, inPrivate);
  const text = composePage(
    data,
    desk.kind.schema.shape,
    desk.kind.page.text((field) => answers.get(field)?.[0]),
  );
  await refuseFaults(desk, { file, path, text });
  const folder = inPrivate ? options.privateFolder : join(options.root, "content");
  if (folder === undefined) throw new Refusal(noPrivateFolder);
  // Fails when a file of that name was created in the meantime.
  await writeWhole(join(folder, path), text, { fresh: true });
  return { file, name, open: text.split(toFillIn).length - 1, ...(reference === undefined ? {} : { reference }) };
}

function referenceIn({ toestemming }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof toestemming === "object" && toestemming !== null && "ref" in toestemming ? String(toestemming.ref) : undefined;
}

/** An empty register is written as []; rows are each on their own lines. */
function withRow(text: string, row: string): string {
  const rows = text.replace(/^\[\]\s*$/m, "");
  return rows === "" || rows.endsWith("\n") ? rows + row : `${rows}\n${row}`;
}

/** Reports all wrong and all missing answers at once. */
function refuseWrong(desk: DraftingDesk, answers: Answers, data: Record<string, unknown>): void {
  if (data.herkomst === "interview" && desk.options.privateFolder === undefined) throw new Refusal(noPrivateFolder);
  const missing = questionsFor(desk, answers);
  const result = validate(desk.kind.schema, data, { file: "", lineOf: () => 1 });
  // For a story that somebody told, the message does not repeat the answer.
  const inPrivate = data.herkomst === "interview";
  const isMissing = (field: string): boolean => missing.some((question) => question.field === field);
  // The fields of the consent are asked for one by one, and checked as a group.
  const wrong =
    "faults" in result
      ? result.faults.filter(({ field }) => !isMissing(field) && !(field.startsWith("toestemming.") && missing.length > 0))
      : [];
  const lines = [
    ...(inPrivate ? wrong.map((fault) => ({ ...fault, ...withoutValues(fault) })) : wrong).map(
      ({ field, what, mend }) => `--${field}: ${what} ${mend}`,
    ),
    ...missing.map(
      ({ field, text, choices }) =>
        `--${field} ontbreekt. ${text}${choices === undefined ? "" : ` Kies uit: ${choices.map(({ value }) => value).join(", ")}.`}`,
    ),
  ];
  if (lines.length > 0) throw new Refusal(lines.join("\n"));
}

async function refuseFaults({ objections }: DraftingDesk, file: TextFile): Promise<void> {
  const found = (await objections(file)).filter(({ code }) => !advice.has(code));
  if (found.length > 0) throw new Refusal(`De controle weigert dit.\n\n${formatFaults(found)}`);
}
