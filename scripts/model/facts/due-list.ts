// What has been promised across publications, sorted by how it stands against its date on the register's day.
import { addMonths } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import { endOf } from "../period.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import type { Progress } from "./progress.ts";

/** An action, a recommendation or a resolution that somebody is to carry out. */
export interface TrackedItem {
  readonly publication: Publication;
  readonly noun: "action" | "recommendation" | "resolution";
  readonly ref: string;
  /** Markdown. */
  readonly text: string;
  /** Ids of people and organisations. */
  readonly owners: readonly string[];
  readonly progress: Progress;
}

/** Everything promised: late first, then by date. Closed items are counted and kept apart. */
export interface DueList {
  readonly overdue: readonly TrackedItem[];
  readonly unreported: readonly TrackedItem[];
  /** Due within three months. */
  readonly soon: readonly TrackedItem[];
  readonly later: readonly TrackedItem[];
  readonly undated: readonly TrackedItem[];
  readonly closed: readonly TrackedItem[];
}

const replaced: ReadonlySet<string> = new Set(["superseded", "withdrawn", "draft", "consultation"]);

/** True for a publication that stands: neither a draft, nor taken back, nor replaced by another. */
export function isInForce({ front }: Pick<Publication, "front">): boolean {
  return !replaced.has(front.status);
}

/** Sorts what is promised by publications in force. Recommendations that were rejected are promised by nobody. */
export function listDue(register: Register): DueList {
  const items = [...register.publications.values()].filter(isInForce).flatMap(trackedItems).sort(byDate);
  const horizon = addMonths(register.today, 3);
  const at = (standing: Progress["standing"]) => items.filter((item) => item.progress.standing === standing);
  const open = at("open");
  return {
    overdue: at("overdue"),
    unreported: at("unreported"),
    soon: open.filter((item) => lastDay(item) !== undefined && (lastDay(item) ?? "") <= horizon),
    later: open.filter((item) => (lastDay(item) ?? "") > horizon),
    undated: open.filter((item) => lastDay(item) === undefined),
    closed: at("closed"),
  };
}

/** The actions, recommendations and resolutions of one publication, in order. Resolutions that ask nobody are not followed. */
function trackedItems(publication: Publication): readonly TrackedItem[] {
  const { plan, minutes, recommendations = [] } = publication.facts;
  return [
    ...(plan?.actions ?? []).map(
      ({ ref, text, leads, progress }): TrackedItem => ({
        publication,
        noun: "action",
        ref,
        text,
        owners: leads,
        progress,
      }),
    ),
    ...recommendations
      .filter(({ response }) => response?.decision !== "rejected")
      .map(({ ref, text, owner, "addressed-to": addressed, progress }): TrackedItem => {
        const owners = owner === undefined ? addressed : [owner];
        return { publication, noun: "recommendation", ref, text, owners, progress };
      }),
    ...(minutes?.minutes ?? [])
      .flatMap(({ clauses }) => clauses)
      .flatMap(({ ref, text, owner, addressedTo, response, progress }): readonly TrackedItem[] => {
        if (progress === undefined || response?.decision === "rejected") return [];
        const owners = owner === undefined ? addressedTo : [owner];
        return [{ publication, noun: "resolution", ref, text, owners, progress }];
      }),
  ];
}

function lastDay({ progress }: TrackedItem): string | undefined {
  return endOf(progress.due);
}

/** Items of one date keep the order of their publication. */
function byDate(a: TrackedItem, b: TrackedItem): number {
  return compareText(lastDay(a) ?? "9999", lastDay(b) ?? "9999");
}
