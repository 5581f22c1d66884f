import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { GuideLink } from "./GuideLink.tsx";

export const examples: Examples = { link: <GuideLink link={{ text: "Ik zie nu iets", href: "/signalen/wegwijzer/" }} /> };
