// The findings that a change brought in: those of today that the source folder did not have at a revision of git.
import type { Rule } from "../../check/rules.ts";
import type { IsoDay } from "../../lib/calendar.ts";
import type { Finding } from "../../lib/finding.ts";
import { loadAndCheck } from "../load-and-check.ts";
import { type Found, findKnown } from "./find-known.ts";
import { type Revision, withRevision } from "./lay-out-revision.ts";

/** What a change brought in, and how much stood there before it. */
export interface Since {
  readonly revision: string;
  readonly commit: string;
  readonly brought: readonly Finding<Rule>[];
  readonly leftOut: readonly Finding<Rule>[];
}

/** Parts findings by whether they stood there at a revision, both seen on the same day. */
export async function findSince(now: Found, today: IsoDay, revision: Revision): Promise<Since> {
  return withRevision(revision, async ({ folder, commit, renamed }) => {
    revision.signal?.throwIfAborted();
    const { findings, lines } = await loadAndCheck(folder, today);
    revision.signal?.throwIfAborted();
    const known = findKnown(now, { findings, lineOf: lines.lineOf, renamed });
    return {
      revision: revision.revision,
      commit,
      brought: now.findings.filter((finding) => !known.has(finding)),
      leftOut: now.findings.filter((finding) => known.has(finding)),
    };
  });
}
