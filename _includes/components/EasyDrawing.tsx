import type { ComponentChildren, VNode } from "preact";
import { easyDrawings, type EasyDrawing as Name } from "../../_shared/vocabulary.ts";

/** A small drawing beside a step of help in easy words, in lines and one strip of light; the words beside it say the same. */
export function EasyDrawing({ name }: { name: Name }): VNode {
  return (
    <svg class="easy-drawing" viewBox="0 0 64 64" role="img" aria-label={easyDrawings[name]}>
      {drawn[name]}
    </svg>
  );
}

const drawn: Readonly<Record<Name, ComponentChildren>> = {
  bellen: (
    <>
      <path class="easy-light" d="M40 10h12v8H40zM44 22h12v8H44z" />
      <path d="M14 8h8l5 13-7 5c3 7 8 12 15 15l5-7 13 5v8c0 4-3 7-7 7C25 54 8 37 8 15c0-4 2-7 6-7z" />
    </>
  ),
  praten: (
    <>
      <path class="easy-light" d="M28 26h28v20H46l-8 8v-8H28z" />
      <path d="M6 8h36v24H22l-9 9v-9H6zM14 16h20M14 24h12" />
    </>
  ),
  deur: (
    <>
      <path class="easy-light" d="M34 10h10v44H34z" />
      <path d="M10 56h44M16 54V8h32v46M16 8l18 6v44l-18-4M29 34v4" />
    </>
  ),
  naam: (
    <>
      <path class="easy-light" d="M20 38h24v8H20z" />
      <path d="M12 6h28l12 12v40H12zM40 6v12h12M20 26h24" />
      <path stroke-dasharray="4 4" d="M20 38h24v8H20z" />
    </>
  ),
  telefoon: (
    <>
      <path class="easy-light" d="M22 16h20v8H22z" />
      <path d="M16 4h32v56H16zM22 16h20v8H22zM22 30h20M22 38h20M22 46h12M29 54h6" />
    </>
  ),
  wachten: (
    <>
      <path class="easy-light" d="M42 30h14v10H42z" />
      <path d="M10 6v28h20v24M10 34v24M10 46h20M38 44h22M49 44v14M42 30h14v10c0 2-2 4-4 4h-6c-2 0-4-2-4-4zM45 24c0-4 4-4 4-8" />
    </>
  ),
};
