import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { TakeAlong } from "./TakeAlong.tsx";

export const examples: Examples = { links: <TakeAlong links={[link, other]} />, nothing: <TakeAlong links={[]} /> };
