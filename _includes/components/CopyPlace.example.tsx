import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { CopyPlace } from "./CopyPlace.tsx";

export const examples: Examples = { buttons: <CopyPlace work="Boek, hoofdstuk 1: Begin" edition="bijgewerkt op 1 januari 2030" /> };
