import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { Plans } from "./Plans.tsx";

export const examples: Examples = { "two things": <Plans module="signaleren" items={["Bel de zorgcoördinator.", "Hang de lijst op."]} /> };
