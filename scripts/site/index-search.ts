// Makes the search index of a finished site: static files that a page's script reads, nothing that needs a server.
import { join } from "node:path";
import { close, createIndex } from "pagefind";

/** Marks that help to link and to go back, and say nothing of their own. */
const marks = [".permalink", ".para__number", ".note-mark", ".note-back", ".cell__label"];

/** Indexes the pages of a folder into `pagefind/` in it. Throws where pagefind says what went wrong. */
export async function indexSearch(site: string): Promise<void> {
  const { index, errors } = await createIndex({ excludeSelectors: marks });
  try {
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const added = await index.addDirectory({ path: site });
    const written =
      added.errors.length > 0 ? added : await index.writeFiles({ outputPath: join(site, "pagefind") });
    if (written.errors.length > 0)
      throw new Error(`The search index could not be written: ${written.errors.join("; ")}`);
  } finally {
    await close();
  }
}
