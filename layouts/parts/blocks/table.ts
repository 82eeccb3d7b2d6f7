// A table of the rows of a file, which is part of the text by then.
import type { BlockLayout } from "./block-layout.ts";

/** The block `table`. */
export const table: BlockLayout = (_view, _scene, _block, content) => content;
