import type { VNode } from "preact";
import { Heard } from "./heard.tsx";
import { NewPlace } from "./places/begin.tsx";
import { ChangesPlace } from "./places/changes.tsx";
import { GoingPlace } from "./places/going.tsx";
import { ListPlace } from "./places/list.tsx";
import { RowsPlace } from "./places/rows.tsx";
import { WritingPlace } from "./places/writing.tsx";
import { isWritingPlace, type At, type Desk } from "./state.ts";

/** The whole desk: a bar, the list, the editing screen, and the preview. */
export function DeskFrame({ desk, actions }: At): VNode {
  return (
    <>
      <a class="skip" href="#inhoud">
        Naar de inhoud
      </a>
      <header class="desk-bar">
        <strong>Redactie</strong>
        <nav aria-label="Onderdelen">
          <Go at={{ desk, actions }} place="lijst" label="Lijst" />
          <Go at={{ desk, actions }} place="nieuw" label="Nieuw" />
          <Go at={{ desk, actions }} place="wijzigingen" label="Wijzigingen" />
        </nav>
        <p>Alleen op deze computer. Er gaat niets het net op.</p>
      </header>
      <p class="said" role="status">
        {desk.says}
      </p>
      {desk.putting === undefined && <Heard desk={desk} />}
      <Place desk={desk} actions={actions} />
    </>
  );
}

function Go({ at: { desk, actions }, place, label }: { at: At; place: Desk["place"]; label: string }): VNode {
  return (
    <button
      type="button"
      aria-current={desk.place === place ? "page" : undefined}
      onClick={() => {
        actions.go(place);
      }}
    >
      {label}
    </button>
  );
}

function Place(at: At): VNode {
  const { desk, actions } = at;
  const { writing } = desk;
  if (writing !== undefined && isWritingPlace(desk.place)) return <WritingPlace {...at} writing={writing} />;
  switch (desk.place) {
    case "rijen":
      return <RowsPlace {...at} />;
    case "nieuw":
      return <NewPlace {...at} />;
    case "weghalen":
      return <GoingPlace {...at} />;
    case "wijzigingen":
      return <ChangesPlace {...at} />;
    default:
      return <ListPlace desk={desk} actions={actions} />;
  }
}
