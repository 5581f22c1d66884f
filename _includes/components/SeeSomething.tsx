import type { VNode } from "preact";
import { marked } from "../../_config/model/marks.ts";
import type { Sentences } from "../../_config/model/registers.ts";

/** "Ziet u iets?": the same calm block under every chapter and testimony. */
export function SeeSomething({ text }: { text: Sentences["ziet_u_iets"] }): VNode {
  return (
    <section class="see-something" {...marked("not in search", "not in books")}>
      <h2>{text.kop}</h2>
      <p>{text.zin}</p>
      <p>
        <a href="/signalen/">{text.link}</a>
      </p>
    </section>
  );
}
