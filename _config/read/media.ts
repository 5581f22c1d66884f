import { join } from "node:path";
import { privateName } from "./private.ts";

/** The name of a picture or sound as an editor types it: no folder, so no way out of the folder of media. */
export const mediaName = /^[\w-]+(?:\.[\w-]+)*$/;

/** The folders of media: what pages show and let hear comes from here and from nowhere else. */
export interface MediaFolders {
  readonly images: string;
  readonly sounds: string;
}

/**
 * @param root absolute path of the project
 * @param own absolute path of the private folder, for a story from there
 */
export function mediaFolders(root: string, own?: string): MediaFolders {
  return own === undefined
    ? { images: join(root, "assets/images"), sounds: join(root, "assets/geluid") }
    : { images: join(own, "beeld"), sounds: join(own, "geluid") };
}

/** A folder of media, with its name in faults and what it holds. */
export interface MediaFolder {
  readonly folder: string;
  readonly name: string;
  readonly kind: "images" | "sounds";
}

/** Every folder of media with its name in faults. */
export function allMediaFolders(root: string, own: string | undefined): MediaFolder[] {
  const named = ({ images, sounds }: MediaFolders, [first, second]: readonly [string, string]) => [
    { folder: images, name: first, kind: "images" as const },
    { folder: sounds, name: second, kind: "sounds" as const },
  ];
  return [
    ...named(mediaFolders(root), ["assets/images", "assets/geluid"]),
    ...(own === undefined ? [] : named(mediaFolders(root, own), [`${privateName}/beeld`, `${privateName}/geluid`])),
  ];
}
