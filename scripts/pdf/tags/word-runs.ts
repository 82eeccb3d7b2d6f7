// Which texts are read on, one after the other, without a pause between them.
import type { PrintedNode } from "../page-snapshot.ts";
import { isInlineType, type PlannedKid, type PlannedTag } from "./planned-tag.ts";

/** The nodes of each stretch of words that are read on without a pause. */
export function listRuns(tag: PlannedTag): readonly (readonly PrintedNode[])[] {
  const runs: PrintedNode[][] = [];
  let run: PrintedNode[] = [];
  const endRun = (): void => {
    if (run.length > 0) runs.push(run);
    run = [];
  };
  const visit = (kids: readonly PlannedKid[]): void => {
    for (const kid of kids) {
      if (kid.kind === "content") run.push(kid.node);
      else if (kid.kind === "tag") {
        const isInLine = isInlineType(kid.type);
        if (!isInLine) endRun();
        visit(kid.kids);
        if (!isInLine) endRun();
      }
    }
  };
  visit(tag.kids);
  endRun();
  return runs;
}

/** The texts of runs that a space stands after, within the run. */
export function findSpaced(
  runs: readonly (readonly PrintedNode[])[],
  gaps: ReadonlySet<PrintedNode>,
): ReadonlySet<PrintedNode> {
  return new Set(runs.flatMap((run) => run.filter((_, at) => gaps.has(run[at + 1] ?? NONE))));
}

const NONE: PrintedNode = { kind: "text", text: "" };
