import type { VNode } from "preact";
import type { NamedField } from "../../../../_shared/redactie.ts";
import { formatDay } from "../../../../_shared/text/formatDay.ts";
import { isRealDay } from "../../../../_shared/zelfscan/scan.ts";
import { NamedInput, type FormContext } from "../fields.tsx";
import type { Actions, Writing } from "../state.ts";
import { emptyOf, isFields, isList, fieldText, withField } from "../value.ts";
import { ChannelList } from "./ready.tsx";

/** Whether a story was told by a person: then it has a consent, or waits for one. */
function isTold({ past }: Writing): boolean {
  const { value } = past.now;
  return isFields(value) && (value.herkomst === "interview" || value.toestemming !== undefined);
}

/** In the form: one sentence about the consent, and a link to it. */
export function ConsentDoor({ writing, actions }: { writing: Writing; actions: Pick<Actions, "go"> }): VNode | null {
  if (!isTold(writing)) return null;
  return (
    <section class="part-open consent-door" aria-labelledby="toestemming-kort">
      <h2 id="toestemming-kort">Toestemming</h2>
      <p>{inShort(writing)}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          actions.go("toestemming");
        }}
      >
        Naar de toestemming
      </button>
    </section>
  );
}

function inShort(writing: Writing): string {
  const { value } = writing.past.now;
  const consent = isFields(value) ? value.toestemming : undefined;
  if (!isFields(consent)) return "Er is nog geen toestemming ingevuld. Zonder toestemming staat dit verhaal nergens.";
  const { kanalen } = consent;
  const many = isList(kanalen) ? kanalen.length : 0;
  const until = fieldText(consent.geldig_tot);
  const how = many === 0 ? "voor geen enkel kanaal" : many === 1 ? "voor één kanaal" : `voor ${String(many)} kanalen`;
  return isRealDay(until) ? `Gegeven ${how}, tot ${formatDay(until)}.` : `Gegeven ${how}. De dag waarop zij ophoudt, ontbreekt nog.`;
}

/** What the person who told the story agreed to: from which day to which, in which channels, with what each channel shows; and who read along. */
export function ConsentStep({
  writing,
  form,
  consent,
  readers,
  draw,
  actions,
}: {
  writing: Writing;
  form: FormContext;
  consent: readonly NamedField[];
  readers: readonly NamedField[];
  draw: (fields: readonly NamedField[]) => VNode[];
  actions: Actions;
}): VNode {
  const { value } = writing.past.now;
  const fields = consent.flatMap((named) => (named.field.type === "group" ? [{ named, inner: named.field.fields }] : []));
  return (
    <section class="ready" aria-labelledby="toestemming">
      <h2 id="toestemming" tabIndex={-1}>
        Toestemming
      </h2>
      <p>Neem over wat de verteller op het formulier aankruiste, en niet meer dan dat. Wie het is, staat alleen op papier.</p>
      {fields.map(({ named: { name, field }, inner }) => {
        const agreed = isFields(value) ? value[name] : undefined;
        return inner.map((one) => (
          <NamedInput
            key={one.name}
            named={one}
            form={form}
            path={`${name}.${one.name}`}
            value={isFields(agreed) ? agreed[one.name] : undefined}
            set={(given) => {
              actions.change("", withField(value, name, withField(agreed ?? emptyOf(field), one.name, given)));
            }}
          />
        ));
      })}
      <Days writing={writing} />
      {writing.looked !== undefined && writing.looked.channels.length > 0 && (
        <>
          <h3>Wat elk kanaal dan toont</h3>
          <ChannelList channels={writing.looked.channels} />
        </>
      )}
      {readers.length > 0 && <h3>Wie las mee, en vanaf wanneer</h3>}
      {draw(readers)}
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            actions.go("schrijven");
          }}
        >
          Terug naar het verhaal
        </button>
      </div>
    </section>
  );
}

const dayLong = 86_400_000;

/** How long the consent is valid: after a year it has to be asked again. */
function Days({ writing }: { writing: Writing }): VNode | null {
  const { value } = writing.past.now;
  const consent = isFields(value) ? value.toestemming : undefined;
  if (!isFields(consent)) return null;
  const [from, until] = [fieldText(consent.gegeven), fieldText(consent.geldig_tot)];
  if (!isRealDay(from) || !isRealDay(until) || until <= from) return null;
  const days = Math.round((Date.parse(until) - Date.parse(from)) / dayLong);
  return (
    <p class="consent-days" role="status">
      Dat zijn {days} dagen: van {formatDay(from)} tot {formatDay(until)}. Op die laatste dag staat het verhaal al niet meer op de site: de
      eerste keer bouwen haalt het weg.
    </p>
  );
}
