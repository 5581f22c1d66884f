import { type Examples, link } from "../../tests/unit/components/sample-props.tsx";
import { Breadcrumb } from "./Breadcrumb.tsx";
import { PageHead } from "./PageHead.tsx";

export const examples: Examples = {
  "title only": <PageHead title="Signaleren" />,
  "with all": (
    <PageHead title="Signaleren" lead="Waar u op let." before={<Breadcrumb links={[link]} />}>
      Meer
    </PageHead>
  ),
};
