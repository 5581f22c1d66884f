import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { At } from "../state.ts";
import { Finder, queryWords } from "../finder.tsx";

export function RowsPlace({ desk: { rows, taken }, actions }: At): VNode {
  const [query, setQuery] = useState("");
  if (rows === undefined) return <main id="inhoud" />;
  const words = queryWords(query);
  const found = rows.rows.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
  return (
    <main id="inhoud" class="list-place">
      <h1 tabIndex={-1}>{rows.title}</h1>
      <p class="file">{rows.file}</p>
      <Finder id="zoek-rij" label="Zoek een rij" query={query} find={setQuery}>
        {rows.fresh !== undefined && (
          <button
            type="button"
            class="button"
            onClick={() => {
              actions.open(rows.fresh ?? "");
            }}
          >
            Nieuwe rij
          </button>
        )}
      </Finder>
      <p role="status" class="count">
        {found.length} {found.length === 1 ? "rij" : "rijen"}
      </p>
      {taken
        .filter(({ register }) => register === rows.key)
        .toReversed()
        .map((one) => (
          <p key={one.back} class="put-back">
            <span>Weggehaald: {one.label}</span>
            <button
              type="button"
              class="button"
              onClick={() => {
                actions.putBack(one);
              }}
            >
              Zet de rij terug
            </button>
          </p>
        ))}
      <ul role="list" class="rows">
        {found.map(({ key, label }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => {
                actions.open(key);
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
