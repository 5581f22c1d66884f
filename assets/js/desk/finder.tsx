import type { ComponentChildren, VNode } from "preact";

/** The words of a query; an item matches when it contains all of them. */
export function queryWords(query: string): string[] {
  return query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** A field that filters a list while somebody types, with other filters beside it. */
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
      <SearchField id={id} label={label} query={query} find={find} />
      {children}
    </form>
  );
}

/** A field to search in, with its label. */
export function SearchField({
  id,
  label,
  query,
  find,
}: {
  id: string;
  label: string;
  query: string;
  find: (query: string) => void;
}): VNode {
  return (
    <>
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
    </>
  );
}
