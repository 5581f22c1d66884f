import { expect, test } from "vitest";
import { LinkList } from "../../../../_includes/components/LinkList.tsx";
import { marked } from "../../../../_config/model/marks.ts";
import { nodesOf } from "../../../../_config/model/nodes.ts";
import { readForSearch } from "../../../../_config/publish/search/pages.ts";

const fields = { soort: "Kompas", vorm: ["Arbeidsuitbuiting"], thema: [], doelgroep: [], words: ["twee woorden", "bar&n"], questions: [] };
const language = { tag: "nl", dir: "ltr", skip: "", bar: "", help: "", helpAddress: "", exit: "", leaving: "", key: "" } as const;

test("a page is read by its headings, without what is not for the search", () => {
  const content = nodesOf(
    <>
      <h1>De titel</h1>
      <p>
        {"Inlei\u00ADding"}, met <a href="/">een link</a>.<sup>1</sup>
      </p>
      <nav {...marked("not in search")}>
        <p>Kruimel</p>
      </nav>
      <p hidden>Verborgen</p>
      <h2 id="kop">
        Een <em>kop</em>
        <span {...marked("not in search")}>met een knop</span>
      </h2>
      <ul>
        <li>Meer</li>
        <li>en meer</li>
      </ul>
      <LinkList links={[{ text: "Een andere pagina", href: "/ander/" }]} />
      <svg>
        <title>Beeld</title>
      </svg>
      <h3>Zonder anker</h3>
      <p>a &lt; b</p>
    </>,
  );
  expect(readForSearch({ address: "/x/", title: "De titel", language }, fields, content)).toEqual({
    ...fields,
    url: "/x/",
    title: "De titel",
    language: "nl",
    parts: [
      { id: "", heading: "", text: "Inleiding, met een link." },
      { id: "kop", heading: "Een kop", text: "Meer; en meer." },
      { id: "", heading: "Zonder anker", text: "a < b." },
    ],
  });
});

test("names, cells, items and rows end with a sign, since the words of a result have no places", () => {
  const content = nodesOf(
    <>
      <dl>
        <dt>Wie beslist</dt>
        <dd>De burgemeester</dd>
      </dl>
      <table>
        <thead>
          <tr>
            <th>Stap</th>
            <th>Wie</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th>Aanwijzing</th>
            <td>De politie (altijd)</td>
            <td>Dezelfde dag?</td>
          </tr>
        </tbody>
      </table>
      <ul>
        <li>
          <p>Bel eerst.</p>
        </li>
        <li>
          een <b>naam</b>
        </li>
      </ul>
    </>,
  );
  const { parts } = readForSearch({ address: "/x/", title: "De titel", language }, fields, content);
  expect(parts.map(({ text }) => text)).toEqual([
    "Wie beslist: De burgemeester. Stap, Wie. Aanwijzing: De politie (altijd); Dezelfde dag? Bel eerst. een naam.",
  ]);
});
