// What a pass of Eleventy renders, from what, and where to.
import type { BuildCache } from "../model/build-cache.ts";
import type { FileStore } from "../model/file-store.ts";
import type { Pass } from "./configure-eleventy.ts";

/** What to render and where to. */
export interface RenderOptions extends Pass {
  /** The folder that is written to. */
  readonly output: string;
  /** Has the files that stand beside texts as they were checked. */
  readonly store: Pick<FileStore, "read">;
  /** Has the styles that were compiled before; without one they are compiled anew. */
  readonly styles?: BuildCache;
  /** What else Eleventy is to do, and further pages: a configuration file in which the site is a plugin; none if not given. */
  readonly configFile?: string;
}
