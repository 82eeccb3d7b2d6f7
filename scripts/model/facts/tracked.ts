// What somebody is to carry out, in whatever facts it stands.
import type { OwnerId } from "../owner-id.ts";
import type { Ref } from "../ref.ts";
import type { Progress } from "./progress.ts";

/** What is called so when it is followed. */
export type TrackedNoun = "objective" | "action" | "recommendation" | "resolution";

/** An objective, an action, a recommendation or a resolution that somebody is to carry out. */
export interface Tracked {
  readonly noun: TrackedNoun;
  readonly ref: Ref;
  /** The words that stand before all clauses of a resolution. */
  readonly lead?: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of people and organisations. */
  readonly owners: readonly OwnerId[];
  readonly progress: Progress;
}
