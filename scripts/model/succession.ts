// Which publication replaces which, and which papers of a programme carry on which.
import { compareText } from "../lib/finding.ts";
import { isMarked } from "./drafts.ts";
import { endOf } from "./period.ts";
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

/** The paper that a publication carries on. */
export function carriedOnFrom({ publications }: Register, { front }: Publication): Publication | undefined {
  return front.continues === undefined ? undefined : publications.get(front.continues);
}

/** The papers that carry on a publication and were out by the day of the register, by their dates. */
export function carriedOnBy(register: Register, { id }: Publication): readonly Publication[] {
  const dayOf = ({ date }: Publication) => endOf(date) ?? "";
  return [...register.publications.values()]
    .filter((one) => one.front.continues === id && !isMarked(register, one) && dayOf(one) <= register.today)
    .sort((a, b) => compareText(dayOf(a), dayOf(b)));
}
