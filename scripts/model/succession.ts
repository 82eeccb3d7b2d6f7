// Which publication replaces which.
import { isMarked } from "./drafts.ts";
import type { Publication } from "./publication.ts";
import type { Register } from "./register.ts";

/** What a publication replaces. */
export function predecessorOf({ publications }: Register, { front }: Publication): Publication | undefined {
  return front.supersedes === undefined ? undefined : publications.get(front.supersedes);
}

/** What has replaced a publication; a draft has replaced nothing yet. */
export function successorOf(register: Register, { id }: Publication): Publication | undefined {
  return [...register.publications.values()].find(
    (one) => one.front.supersedes === id && !isMarked(register, one),
  );
}
