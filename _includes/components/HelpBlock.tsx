import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { HelpBlockView } from "../views.ts";
import { dutchWords, HelpNumber } from "./HelpNumber.tsx";

/** Shown under every testimony: whom you can call or write, in a fixed order, and "Later" as the last row. */
export function HelpBlock({ help }: { help: HelpBlockView }): VNode {
  const words = dutchWords(help.sentences);
  return (
    <section class="help-block deur" id="praten" aria-labelledby="praten-kop" {...marked("not in search")}>
      <h2 id="praten-kop">Praten of hulp</h2>
      <ul role="list">
        {help.lines.map((line) => (
          <li>
            <h3>{line.voor}</h3>
            <HelpNumber line={line} words={words} brief />
          </li>
        ))}
        <li>
          <a class="tel" href="/hulp/">
            Later
          </a>
          <p>Lees wat je kunt doen, en wat je kunt bewaren.</p>
        </li>
      </ul>
    </section>
  );
}
