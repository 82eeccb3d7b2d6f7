// The priorities of a strategy and the parts of them, in one list.
import type { Ref } from "../../ref.ts";
import type { PriorityArea, StrategyFile } from "./strategy.ts";

/** A priority, or a part of the priority `within`, with its place in the file. */
export interface ListedPriority {
  readonly priority: PriorityArea;
  readonly within?: Ref;
  readonly path: `/priorities/${number}` | `/priorities/${number}/areas/${number}`;
}

/** All of them, each priority before its parts. */
export function prioritiesOf(
  strategy: Pick<StrategyFile, "priorities"> | undefined,
): readonly ListedPriority[] {
  return (strategy?.priorities ?? []).flatMap(
    ({ areas = [], ...priority }, at): readonly ListedPriority[] => [
      { priority, path: `/priorities/${at}` },
      ...areas.map(
        (area, inner): ListedPriority => ({
          priority: area,
          within: priority.ref,
          path: `/priorities/${at}/areas/${inner}`,
        }),
      ),
    ],
  );
}
