// Which papers of a pack are bound into it: one publication or file once, wherever its agenda names it.
import type { PackPaper, ReadPaper } from "./pack-paper.ts";

/** Papers without those that stand among them already: one publication or file is bound once, wherever it is named. */
export function boundOnce(papers: readonly ReadPaper[]): {
  readonly papers: readonly ReadPaper[];
  readonly again: readonly PackPaper[];
} {
  const first = new Map<string, string>();
  const kept: ReadPaper[] = [];
  const again: PackPaper[] = [];
  for (const paper of papers) {
    const name = paper.exempt === undefined && paper.unseen === undefined ? nameOf(paper) : undefined;
    const key = name === undefined ? undefined : first.get(name);
    if (key === undefined) kept.push(paper);
    else again.push({ ...paper, key });
    if (name !== undefined && key === undefined) first.set(name, paper.key);
  }
  return { papers: kept, again };
}

/** What a paper is as a whole; undefined for a piece of one, and for what stands in the place of one. */
function nameOf({ content }: ReadPaper): string | undefined {
  if (content.kind === "file") return content.file;
  const isWhole =
    content.kind === "publication" && content.part === undefined && content.isCompleted !== true;
  return isWhole ? content.publication : undefined;
}
