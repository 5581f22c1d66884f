import type { VNode } from "preact";
import type { Frame } from "../../../_includes/views.ts";
import type { Edition } from "../../edition/edition.ts";
import { nothingMade } from "../../model/books.ts";
import type { Kind } from "../../model/kinds.ts";
import type { PageOf } from "../../prose/page.ts";
import { booksLayouts, booksRoom } from "./books.ts";
import { choicesLayouts, choicesRoom } from "./choices.ts";
import { figuresLayouts, figuresRoom } from "./figures.ts";
import { frontLayouts, frontRoom } from "./front.ts";
import { helpLayouts, helpRoom } from "./help.ts";
import { kaderLayouts, kaderRoom } from "./kader.ts";
import { kompasLayouts, kompasRoom } from "./kompas.ts";
import { longreadLayouts, longreadRoom } from "./longread.ts";
import { papersLayouts, papersRoom } from "./papers.ts";
import { roomContext, type Library } from "./room-context.ts";
import { signalsLayouts, signalsRoom } from "./signals.ts";
import { testimoniesLayouts, testimoniesRoom } from "./testimonies.ts";
import { trainingLayouts, trainingRoom } from "./training.ts";

export type { Library } from "./room-context.ts";

const ofRooms = {
  ...booksLayouts,
  ...choicesLayouts,
  ...figuresLayouts,
  ...frontLayouts,
  ...helpLayouts,
  ...kaderLayouts,
  ...kompasLayouts,
  ...longreadLayouts,
  ...papersLayouts,
  ...signalsLayouts,
  ...testimoniesLayouts,
  ...trainingLayouts,
};

/** The view of each kind of page: the props of its layout. */
export type ViewOf = { readonly [K in Kind]: Parameters<(typeof ofRooms)[K]>[0] };
export type ViewMakers = { readonly [K in Kind]: (page: PageOf<K>, frame: Frame) => ViewOf[K] };

/** The layout of each kind of page; a kind without a layout does not compile. */
export const layouts: { readonly [K in Kind]: (view: ViewOf[K]) => VNode } = ofRooms;

/** The view makers for the edition of one channel; each room has a file of its own. */
export function viewMakers(edition: Edition, library: Library = { contentIn: () => [], made: nothingMade }): ViewMakers {
  const context = roomContext(edition, library);
  return {
    ...frontRoom(context),
    ...longreadRoom(context),
    ...testimoniesRoom(context),
    ...figuresRoom(context),
    ...kompasRoom(context),
    ...choicesRoom(context),
    ...papersRoom(context),
    ...trainingRoom(context),
    ...kaderRoom(context),
    ...signalsRoom(context),
    ...helpRoom(context),
    ...booksRoom(context),
  };
}
