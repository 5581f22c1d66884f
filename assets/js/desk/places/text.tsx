import type { VNode } from "preact";
import type { Finding } from "../../../../_shared/redactie.ts";
import { selectLine } from "../lead.ts";
import { FindingWords, type FormContext } from "../fields.tsx";
import type { Actions, Writing } from "../state.ts";

export function MarkdownField({
  writing,
  form,
  actions,
  text,
}: {
  writing: Writing;
  form: FormContext;
  actions: Actions;
  text: string;
}): VNode {
  const { opened, looked } = writing;
  const named = new Set(opened.form?.type === "group" ? opened.form.fields.map(({ name }) => name) : []);
  const findings = (looked?.findings ?? []).filter(({ field }) => !named.has(field.split(".")[0] ?? ""));
  const bring = (event: Event, data: DataTransfer | null): void => {
    const file = data?.files[0];
    if (file === undefined || opened.pieces.length === 0) return;
    event.preventDefault();
    actions.put({ picture: file });
  };
  const wrong = findings.some(({ severity }) => severity === "fout");
  return (
    <div class={wrong ? "field wrong" : "field"}>
      <div class="field-head">
        <label for="veld-tekst">{opened.form === undefined ? "Het hele bestand" : "Tekst"}</label>
        <span class="count">{text.split(/\s+/).filter((word) => word !== "").length} woorden</span>
      </div>
      {opened.pieces.length > 0 && (
        <div class="pieces" role="group" aria-label="Zet in de tekst">
          {opened.pieces.map((piece) => (
            <button
              key={piece.label}
              type="button"
              onClick={() => {
                if (piece.kind === undefined) actions.insert(piece);
                else actions.put({ piece });
              }}
            >
              {piece.label}
            </button>
          ))}
          <button
            type="button"
            onClick={() => {
              actions.put({ picture: "choose" });
            }}
          >
            Foto
          </button>
        </div>
      )}
      <textarea
        autocomplete="off"
        id="veld-tekst"
        class="body"
        rows={24}
        lang="nl"
        value={text}
        aria-invalid={wrong ? "true" : undefined}
        aria-describedby={findings.length === 0 ? undefined : "tekst-meldingen"}
        onInput={(event) => {
          actions.write(event.currentTarget.value, "tekst");
        }}
        onDragOver={(event) => {
          if (opened.pieces.length > 0 && event.dataTransfer?.types.includes("Files") === true) event.preventDefault();
        }}
        onDrop={(event) => {
          bring(event, event.dataTransfer);
        }}
        onPaste={(event) => {
          // Word and Excel put a picture of the text on the clipboard besides the text.
          if (event.clipboardData?.getData("text/plain") === "") bring(event, event.clipboardData);
        }}
      />
      {findings.length > 0 && (
        <ul role="list" class="findings" id="tekst-meldingen">
          {findings.map((finding) => (
            <li class={finding.severity} key={`${String(finding.line)} ${finding.code} ${finding.what}`}>
              <Where finding={finding} /> <FindingWords finding={finding} form={form} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A link to the line of the text; a field that is not in the text is named. */
function Where({ finding: { line, field } }: { finding: Finding }): VNode {
  if (line === undefined) return <span class="where">{field === "bestand" ? "Het bestand" : `Het veld ${field}`}</span>;
  return (
    <button
      type="button"
      class="line"
      onClick={() => {
        const area = document.getElementById("veld-tekst");
        if (area instanceof HTMLTextAreaElement) selectLine(area, line);
      }}
    >
      Regel {line}
    </button>
  );
}
