import type { ComponentChildren } from "preact";
import { BorderPicture } from "../../../_includes/components/BorderPicture.tsx";
import { BorderRoute } from "../../../_includes/components/BorderRoute.tsx";
import { borderLanguage, borderWords, type BorderLanguage } from "../../../_shared/border.ts";
import { formatDay } from "../../../_shared/text/formatDay.ts";
import { registerTable } from "../../read/registers.ts";
import type { BorderRoute as BorderRouteRow } from "../../model/registers.ts";
import type { ProseContext } from "../context.ts";
import type { Directive } from "../directive.ts";
import { registerText } from "../register-text.ts";

/** The routes across the border, in the language of the page: all of them in one picture, then each as steps. */
export const grensroutes: Directive = {
  form: "leaf",
  required: [],
  optional: [],
  draw: (_attributes, context) => {
    const language = borderLanguage(context.surroundings.language);
    const { picture, ...words } = borderWords[language];
    const routes = [...context.registers.borderRoutes.values()];
    const drawn = routes.map(({ titel, stappen }) => ({
      title: titel[language],
      steps: stappen.map(({ kant, kort }) => ({ side: kant, word: kort[language] })),
    }));
    return (
      <>
        <BorderPicture label={picture} {...words} routes={drawn} />
        <ul>
          {routes.map(({ id, titel }) => (
            <li>
              <a href={`#${anchor(id)}`}>{titel[language]}</a>
            </li>
          ))}
        </ul>
        {routes.map((row) => drawRoute(row, language, context))}
        {"\n"}
      </>
    );
  },
};

function anchor(id: string): string {
  return `route-${id}`;
}

function drawRoute(row: BorderRouteRow, language: BorderLanguage, context: ProseContext): ComponentChildren {
  const { side, belgium, germany, share, keep, lapsed } = borderWords[language];
  const line = context.registers.lineOf(registerTable.borderRoutes.file, row.id);
  const text = (said: Readonly<Record<BorderLanguage, string>>, field: string, sources: readonly string[] = []): ComponentChildren =>
    registerText(said[language], sources, context, { file: registerTable.borderRoutes.file, line, field: `${field}.${language}` });
  const old = row.lapsed && [
    lapsed[0](formatDay(row.gecontroleerd_op, language)),
    <a href={row.lapsed.url} rel="external noreferrer">
      {row.lapsed.organisatie}
    </a>,
    lapsed[1],
  ];
  return (
    <>
      <BorderRoute
        id={anchor(row.id)}
        title={row.titel[language]}
        lapsed={old}
        situation={text(row.situatie, "situatie")}
        steps={row.stappen.map(({ kant, kort, tekst, belgie, duitsland, bronnen }, index) => {
          const field = (name: string): string => `stappen.${String(index)}.${name}`;
          const differing = [
            ...(belgie === undefined ? [] : [{ name: belgium, said: belgie, field: field("belgie") }]),
            ...(duitsland === undefined ? [] : [{ name: germany, said: duitsland, field: field("duitsland") }]),
          ];
          return {
            word: kort[language],
            side: side[kant],
            text: text(tekst, field("tekst"), differing.length === 0 ? bronnen : []),
            // The sources of a step come after its last sentence.
            countries: differing.map((one, nth) => ({
              name: one.name,
              text: text(one.said, one.field, nth === differing.length - 1 ? bronnen : []),
            })),
          };
        })}
        sharing={[
          { name: share, text: text(row.delen, "delen") },
          { name: keep, text: text(row.niet_delen, "niet_delen") },
        ]}
      />
      {"\n"}
    </>
  );
}
