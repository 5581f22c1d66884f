import type { VNode } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Opened } from "../../../../_shared/redactie.ts";
import { Search } from "../fields.tsx";
import { Heard } from "../heard.tsx";
import type { Actions, At, Putting } from "../state.ts";

/** Dialog to choose what is inserted in the text. */
export function PutDialog({ desk, putting, opened, actions }: At & { putting: Putting; opened: Opened }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="zet-in"
      onClose={() => {
        actions.put(undefined);
      }}
    >
      <h2 id="zet-in">{"piece" in putting ? putting.piece.label : "Foto"} in de tekst zetten</h2>
      {"piece" in putting ? (
        <Search
          id="zet-in-zoek"
          label="Zoek op titel of naam"
          choices={opened.names[putting.piece.kind ?? ""] ?? []}
          choose={(chosen) => {
            actions.insert(putting.piece, chosen);
          }}
        />
      ) : (
        <PictureForm given={putting.picture} busy={desk.busy} actions={actions} />
      )}
      <Heard desk={desk} />
      <div class="buttons">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          Sluit
        </button>
      </div>
    </dialog>
  );
}

function PictureForm({ given, busy, actions }: { given: File | "choose"; busy: boolean; actions: Actions }): VNode {
  const [file, setFile] = useState(given === "choose" ? undefined : given);
  const [alt, setAlt] = useState("");
  const [origin, setOrigin] = useState("");
  const whole = !busy && file !== undefined && alt.trim() !== "" && origin.trim() !== "";
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (file !== undefined && whole) actions.bringPicture(file, alt.trim(), origin);
      }}
    >
      {given === "choose" ? (
        <>
          <label for="foto">Foto</label>
          <input
            id="foto"
            type="file"
            accept="image/*"
            onChange={(event) => {
              setFile(event.currentTarget.files?.[0]);
            }}
          />
        </>
      ) : (
        <p>{given.name}</p>
      )}
      <label for="foto-alt">Wat er te zien is, voor wie de foto niet ziet</label>
      <textarea
        autocomplete="off"
        id="foto-alt"
        rows={2}
        value={alt}
        onInput={(event) => {
          setAlt(event.currentTarget.value);
        }}
      />
      <label for="foto-herkomst">Wie de foto maakte; dit staat eronder</label>
      <input
        id="foto-herkomst"
        type="text"
        autocomplete="off"
        value={origin}
        onInput={(event) => {
          setOrigin(event.currentTarget.value);
        }}
      />
      <p class="field-help">
        De foto wordt kleiner gemaakt, en plaats, tijd en toestel gaan eruit. Nooit een foto waarop iemand te herkennen is.
      </p>
      <button type="submit" class="button" aria-disabled={!whole}>
        Zet in de tekst
      </button>
    </form>
  );
}
