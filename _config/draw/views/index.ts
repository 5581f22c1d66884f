import type { Edition } from "../../edition/edition.ts";
import { booksRoom } from "./books.ts";
import { figuresRoom } from "./figures.ts";
import { frontRoom } from "./front.ts";
import { helpRoom } from "./help.ts";
import { kaderRoom } from "./kader.ts";
import { kompasRoom } from "./kompas.ts";
import { longreadRoom } from "./longread.ts";
import { share, type Library, type ViewMakers } from "./shared.ts";
import { signalsRoom } from "./signals.ts";
import { testimoniesRoom } from "./testimonies.ts";

export type { Library, ViewMakers } from "./shared.ts";

/** The view makers of the edition of one channel, a file a room. */
export function viewMakers(edition: Edition, library: Library = { drawIn: () => "", files: [] }): ViewMakers {
  const shared = share(edition, library);
  return {
    ...frontRoom(shared),
    ...longreadRoom(shared),
    ...testimoniesRoom(shared),
    ...figuresRoom(shared),
    ...kompasRoom(shared),
    ...kaderRoom(shared),
    ...signalsRoom(shared),
    ...helpRoom(shared),
    ...booksRoom(shared),
  };
}
