import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Listen } from "./Listen.tsx";

export const examples: Examples = {
  "a recording": (
    <Listen
      sound={{
        href: "/geluid/0a1b2c3d4e.mp3",
        captions: "/geluid/0a1b2c3d4e.vtt",
        seconds: 372,
        voice: "Voorgelezen door een stemacteur",
      }}
    />
  ),
};
