import { type Examples, link, other } from "../../tests/unit/components/sample-props.tsx";
import { LinkList } from "./LinkList.tsx";

export const examples: Examples = { two: <LinkList links={[link, other]} /> };
