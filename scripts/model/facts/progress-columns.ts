// What data says of anything that is followed: who sees to it, what was answered, and how far it has got.
import type { OwnerId } from "../owner-id.ts";
import { type DataRow, type DataTeller, dateColumns } from "./data-set.ts";
import { type Progress, standingWord } from "./progress.ts";
import type { TrackedResponse } from "./recommendations/tracked-recommendation.ts";

/** Who sees to it, and what was answered. */
export function answerColumns(
  { owner, response }: { readonly owner?: OwnerId; readonly response?: TrackedResponse },
  tell: DataTeller,
): DataRow {
  const plain = (text: string | undefined) => (text === undefined ? null : tell.plain(text));
  return {
    decision: response === undefined ? null : tell.word(response.decision),
    "response-by": response?.by ?? null,
    ...dateColumns("response-date", response?.date),
    response: plain(response?.text),
    "response-reason": plain(response?.reason),
    "owner-id": owner ?? null,
    owner: owner === undefined ? null : tell.owner(owner),
  };
}

/** What was promised, and what became of it. What is not followed has empty cells. */
export function progressColumns(progress: Progress | undefined, tell: DataTeller): DataRow {
  const { promised, due, slips = [], latest } = progress ?? {};
  const plain = (text: string | undefined) => (text === undefined ? null : tell.plain(text));
  return {
    ...dateColumns("promised", promised),
    ...dateColumns("due", due),
    changes: slips.map((slip) => `${slip.due.text} (${slip.asAt.text}: ${tell.plain(slip.reason)})`),
    standing: progress === undefined ? null : tell.word(standingWord(progress)),
    progress: plain(latest?.progress),
    evidence: plain(latest?.evidence),
    source: latest?.source ?? null,
  };
}
