import { join } from "node:path";
import { privateName } from "./private-name.js";

/** The file name of a picture or recording as an editor types it: without a folder, so it cannot lead out of the media folder. */
export const mediaName = /^[\w-]+(?:\.[\w-]+)*$/;

/** The media folders: everything that pages show or play comes from here. */
export interface MediaFolders {
  readonly images: string;
  readonly sounds: string;
}

/**
 * The media folders of a page.
 * @param root absolute path of the project
 * @param own absolute path of the private folder, for a private story
 */
export function mediaFolders(root: string, own?: string): MediaFolders {
  return own === undefined
    ? { images: join(root, "assets/images"), sounds: join(root, "assets/geluid") }
    : { images: join(own, "beeld"), sounds: join(own, "geluid") };
}

/** A media folder, with its name in faults and its kind of files. */
interface MediaFolder {
  readonly folder: string;
  readonly name: string;
  readonly kind: "images" | "sounds";
}

/** Every media folder, with its name in faults. */
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
