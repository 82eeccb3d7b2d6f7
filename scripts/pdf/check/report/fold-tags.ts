// The outline of the tags of a document: which types stand in which, and how many of each.
import { formatNumber } from "../../../lib/number-format.ts";
import { printable } from "../../../lib/printable.ts";
import { type Tag, tagsIn } from "../../structure/tag.ts";

/** All tags of one type that stand in tags of one line of the outline. */
interface Fold {
  readonly name: string;
  readonly tags: readonly Tag[];
}

const MOST_LINES = 40;
const LEAST_DEPTH = 3;

/**
 * Outlines tags as lines, each indented under the one that it stands in: `P ×12` are the twelve P there, in all
 * places that the line above stands for. The outline is cut at the depth at which it gets too long; `…` is what is
 * left out.
 */
export function foldTags(roots: readonly Tag[]): readonly string[] {
  const count = (folds: readonly Fold[], depth: number): number =>
    folds.reduce((sum, fold) => sum + 1 + (depth > 1 ? count(foldsIn(fold), depth - 1) : 0), 0);
  const tops = foldAll(roots);
  let depth = LEAST_DEPTH;
  let [lines, before] = [count(tops, depth), 0];
  while (lines !== before) {
    before = lines;
    lines = count(tops, depth + 1);
    if (lines > MOST_LINES) break;
    depth += 1;
  }
  return tops.flatMap((fold) => linesOf(fold, depth, ""));
}

function linesOf(fold: Fold, depth: number, indent: string): readonly string[] {
  const inside = foldsIn(fold);
  const times = fold.tags.length > 1 ? ` ×${formatNumber(fold.tags.length)}` : "";
  const line = `${indent}${fold.name}${times}`;
  if (depth <= 1) return [inside.length > 0 ? `${line} …` : line];
  return [line, ...inside.flatMap((next) => linesOf(next, depth - 1, `${indent}  `))];
}

function foldsIn(fold: Fold): readonly Fold[] {
  return foldAll(fold.tags.flatMap(tagsIn));
}

function foldAll(tags: readonly Tag[]): readonly Fold[] {
  return [...Map.groupBy(tags, tagName)].map(([name, alike]) => ({ name, tags: alike }));
}

/** The type of a tag, with what it stands for where it is not standard: `Strong (Span)`. */
export function tagName({ type, role }: Tag): string {
  return printable(role === type ? type : `${type} (${role})`);
}
