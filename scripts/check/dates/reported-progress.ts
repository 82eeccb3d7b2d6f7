// What is promised can be late, what is reported has happened, no answer is older than what it answers, and a no has a reason.
import { endOf, parsePeriod, startOf } from "../../model/period.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { followedItems } from "../for-rules/followed-items.ts";

/** Words that promise haste and no day. */
const hurry =
  /^(asap|a\.s\.a\.p\.|as soon as (possible|practicable)|soon(est)?|shortly|urgent(ly)?|in due course|when possible)\.?$/i;

export const reportedProgress = {
  name: "reported-progress",
  about:
    "No promise is only said to be soon, no report of progress is dated ahead, no answer is older than what it answers, and what was rejected says why.",
  why: "Nobody can be held to “shortly”; and a report from the future, or an answer older than its question, makes the whole record doubtful.",
  mend: "Correct the date that is wrong, give the promise a day or say that none is agreed, and give the reason of a refusal in the words of whoever refused.",
  level: "warning",
  *run({ publications, today }) {
    for (const publication of publications.values()) {
      const issued = startOf(publication.date);
      for (const { locate, due, updates, response } of followedItems(publication)) {
        if (due !== undefined && hurry.test(due.trim()))
          yield warning(
            locate("/due"),
            `“${due}” names no day, so that nothing will ever be late.`,
            "Write the date that was promised, or “ongoing” if there is to be none; if none is agreed yet, take the line out.",
          );
        for (const [at, { "as-at": asAt }] of updates.entries()) {
          const start = startOf(parsePeriod(asAt));
          if (start !== undefined && start > today)
            yield warning(
              locate(`/updates/${at}/as-at`),
              `The report is dated ${asAt}, which is still to come.`,
              "Write the date that the report speaks of. What is promised for a day to come belongs into “due”.",
            );
        }
        if (response === undefined) continue;
        const answered = endOf(parsePeriod(response.date));
        if (answered !== undefined && issued !== undefined && answered < issued)
          yield warning(
            locate("/response/date"),
            `The answer is dated ${response.date}, before what it answers came out (${publication.date?.text}).`,
            "Correct the date of the answer, or that of the publication at the head of index.md.",
          );
        if (response.decision === "rejected" && response.reason === undefined && response.text === undefined)
          yield warning(
            locate("/response/decision"),
            "Nothing says why it was rejected.",
            "Add a line “reason: …”, or the words of the answer as “text”.",
          );
      }
    }
  },
} as const satisfies Check;
