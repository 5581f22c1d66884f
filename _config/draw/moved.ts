import { h } from "preact";
import { MovedPage } from "../../_includes/components/MovedPage.tsx";
import type { Frame } from "../../_includes/views.ts";
import type { Edition } from "../edition/edition.ts";
import { pageOf } from "../edition/redirects.ts";
import { nodesOf } from "../model/nodes.ts";
import { testimonyOf } from "../prose/testimony.ts";
import type { Page } from "../prose/page.ts";
import { htmlDocument } from "./page.ts";

/**
 * A redirect page for every old address, besides the server rules (publish/servers/). Not for a story: the removal of stories treats every folder
 * under /getuigenissen/ as a story, and would leave an empty redirect page of one that is gone.
 * @param frame the frame of a page
 */
export function movedPages(edition: Edition<"zoeken">, frame: (page: Page) => Frame): { address: string; html: string }[] {
  return edition.registers.moved.flatMap(({ van, naar }) => {
    const page = edition.byAddress.get(pageOf(naar));
    if (page === undefined || [van, naar].some((address) => testimonyOf(address) !== undefined)) return [];
    return [{ address: van, html: htmlDocument(nodesOf(h(MovedPage, { frame: frame(page), to: naar }))) }];
  });
}
