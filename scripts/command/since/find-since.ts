// The findings that a change brought in: those of today that the source folder did not have at a revision of git.
import type { Acknowledged } from "../../check/acknowledging/acknowledged.ts";
import type { Rule } from "../../check/rules.ts";
import type { IsoDay } from "../../lib/calendar.ts";
import type { Finding } from "../../lib/finding.ts";
import type { LinkFinder } from "../links/check-links.ts";
import { loadAndCheck } from "../load-and-check.ts";
import { type Found, findKnown } from "./find-known.ts";
import { type Revision, withRevision } from "./lay-out-revision.ts";

/** What a change brought in, and how much stood there before it. */
export interface Since {
  readonly revision: string;
  readonly commit: string;
  readonly brought: readonly Finding<Rule>[];
  readonly leftOut: readonly Finding<Rule>[];
  /** What somebody has let stay since then. */
  readonly acknowledged: readonly Acknowledged<Rule>[];
}

/** What is found now. */
interface FoundNow extends Found {
  readonly acknowledged: readonly Acknowledged<Rule>[];
}

/** Parts findings by whether they stood there at a revision, both seen on the same day and with the same answers of other sites. */
export async function findSince(
  now: FoundNow,
  today: IsoDay,
  revision: Revision,
  links?: LinkFinder,
): Promise<Since> {
  return withRevision(revision, async ({ folder, commit, renamed }) => {
    revision.signal?.throwIfAborted();
    const then = await loadAndCheck(folder, today);
    const more = links === undefined ? undefined : await then.judge(links(then.register));
    revision.signal?.throwIfAborted();
    const before = { lineOf: then.lines.lineOf, renamed };
    const known = findKnown(now, { ...before, findings: [...then.findings, ...(more?.findings ?? [])] });
    const stayed = findKnown(
      { ...now, findings: now.acknowledged.map(({ finding }) => finding) },
      {
        ...before,
        findings: [...then.acknowledged, ...(more?.acknowledged ?? [])].map(({ finding }) => finding),
      },
    );
    return {
      revision: revision.revision,
      commit,
      brought: now.findings.filter((finding) => !known.has(finding)),
      leftOut: now.findings.filter((finding) => known.has(finding)),
      acknowledged: now.acknowledged.filter(({ finding }) => !stayed.has(finding)),
    };
  });
}
