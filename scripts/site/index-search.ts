// Makes the search index of a finished site: static files that a page's script reads, nothing that needs a server.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { screenAttribute } from "../lib/screen-only.ts";
import { filesAtOnce, workThrough } from "../lib/work-through.ts";

/** What helps to link and to go back, and says nothing of its own. What has neither role nor reason is marked where it is made. */
const unread = ['[role="doc-backlink"]', `[${screenAttribute}="permalink"]`, `[${screenAttribute}="label"]`];

/** Ready-made interfaces, which the site does not use. */
const interfaces = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Indexes the pages of a folder into `pagefind/` in it, those in other languages together with the rest: the one page
 * that searches would find no others. `meanwhile` is done while pagefind, which is a program of its own, reads them.
 * Throws where pagefind says what went wrong.
 */
export async function indexSearch(
  site: string,
  { lang, meanwhile }: { readonly lang: string; readonly meanwhile: () => Promise<void> },
): Promise<void> {
  const { index, errors } = await createIndex({
    excludeSelectors: unread,
    forceLanguage: lang.toLowerCase(),
  });
  try {
    if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join("; ")}`);
    const [added] = await Promise.all([index.addDirectory({ path: site }), meanwhile()]);
    // Pagefind's own writing may answer before the last file is on disk, and then leaves it empty.
    const made = await index.getFiles();
    const failed = [...added.errors, ...made.errors];
    if (failed.length > 0) throw new Error(`The search index could not be made: ${failed.join("; ")}`);
    const used = made.files.filter((file) => !interfaces.test(file.path));
    await workThrough(used, filesAtOnce, ({ path, content }) => write(join(site, "pagefind", path), content));
  } finally {
    await close();
  }
}

async function write(path: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
