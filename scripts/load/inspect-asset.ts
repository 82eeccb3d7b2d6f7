// Looks at a file that stands beside texts: what is wrong with it, and the characters of a drawing, go to the context.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { prepareFile } from "./files/prepare-file.ts";
import type { LoadContext } from "./load-context.ts";
import { inspectFile } from "./read-text.ts";

/** Looks at a file of the source folder: what is wrong with it, and the characters of a drawing, go to the context. */
export async function inspectAsset(context: LoadContext, file: string): Promise<void> {
  const unusable = await inspectFile(context.source, file);
  if (unusable !== undefined) {
    context.findings.push(unusable);
    return;
  }
  const { findings, words } = await prepareFile(file, await readFile(join(context.source, file)));
  context.report(findings);
  if (words !== undefined)
    context.addCharacters(words.text, (written) => ({ file, ...words.locate(written) }));
}
