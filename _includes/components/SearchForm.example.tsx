import type { Examples } from "../../tests/unit/components/sample-props.tsx";
import { SearchForm } from "./SearchForm.tsx";

export const examples: Examples = { form: <SearchForm /> };
