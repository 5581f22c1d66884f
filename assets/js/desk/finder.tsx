import type { ComponentChildren, VNode } from "preact";

/** The words of a query; something is found when all of them are in it. */
export function wordsOf(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** Narrows a list as one types, with what else narrows it beside the field. */
export function Finder(props: {
  id: string;
  label: string;
  query: string;
  find: (query: string) => void;
  children?: ComponentChildren;
}): VNode {
  const { id, label, query, find, children } = props;
  return (
    <form
      class="finder"
      onSubmit={(event) => {
        event.preventDefault();
      }}
    >
      <label for={id}>{label}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={query}
        onInput={(event) => {
          find(event.currentTarget.value);
        }}
      />
      {children}
    </form>
  );
}
