import { type Examples, frame, frameOf, picture } from "../../tests/unit/components/sample-props.tsx";
import { DocumentHead } from "./DocumentHead.tsx";

export const examples: Examples = {
  "reading page": <DocumentHead frame={frame} />,
  "help page": <DocumentHead frame={frameOf("hulp")} />,
  "error page": <DocumentHead frame={frameOf("pagina", "/404.html")} />,
  "shared with a picture": <DocumentHead frame={{ ...frame, picture }} />,
};
