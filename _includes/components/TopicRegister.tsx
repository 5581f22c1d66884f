import type { VNode } from "preact";
import { keysOf, workAudiences } from "../../_shared/vocabulary.ts";
import type { TopicGroup, TopicRow } from "../views.ts";

const columns = keysOf(workAudiences);

/** The topics of the Kompas in one table: what each is about, and a column for every kind of work. On a phone a row says in words whom it is for. */
export function TopicRegister({ groups }: { groups: readonly TopicGroup[] }): VNode {
  return (
    <table class="register">
      <caption>
        <h2>Alle onderwerpen</h2> <span class="register-how">Kijk in de kolom van uw werk.</span>
      </caption>
      <thead>
        <tr>
          <th scope="col">Onderwerp</th>
          <th scope="col">Waar het over gaat</th>
          {columns.map((work) => (
            <th scope="col">{workAudiences[work]}</th>
          ))}
        </tr>
      </thead>
      {groups.map(({ id, title, topics }) => (
        <tbody>
          <tr>
            <td class="register-part" colSpan={2 + columns.length}>
              <h3 id={id}>{title}</h3>
            </td>
          </tr>
          {topics.map((topic) => (
            <Row topic={topic} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ topic }: { topic: TopicRow }): VNode {
  return (
    <tr>
      <th scope="row">
        <a href={topic.href}>{topic.text}</a>
      </th>
      <td>
        {topic.summary}{" "}
        <span class="register-for">Voor {topic.audiences.map((work) => workAudiences[work].toLowerCase()).join(", ")}.</span>
      </td>
      {columns.map((work) => (
        <td>{topic.audiences.includes(work) && <span class="visually-hidden">ja</span>}</td>
      ))}
    </tr>
  );
}
