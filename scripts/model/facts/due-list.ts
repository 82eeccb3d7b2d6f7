// What has been promised across publications, sorted by how it stands against its date on the register's day.
import { addMonths } from "../../lib/calendar.ts";
import { compareText } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { OwnerId } from "../owner-id.ts";
import { endOf } from "../period.ts";
import { readTarget } from "../prose/reference-target.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import { factModules } from "./fact-modules.ts";
import type { Progress } from "./progress.ts";
import type { Tracked } from "./tracked.ts";

/** What somebody is to carry out, with the publication that says so. */
export interface TrackedItem extends Tracked {
  readonly publication: Publication;
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

/** Sorts what is promised by publications in force. */
export const listDue = remember((register: Register): DueList => {
  const inForce = [...register.publications.values()].filter(isInForce);
  const carried = new Set(inForce.flatMap(carriedOn));
  const items = inForce
    .flatMap(trackedItems)
    .filter(({ publication, noun, ref }) => !carried.has(`${publication.id}#${noun} ${ref}`))
    .sort(byDate);
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
});

/** What a person, an office or a body is to carry out. */
export function listHeld(register: Register, ownerId: OwnerId): readonly TrackedItem[] {
  const { overdue, unreported, soon, later, undated, closed } = listDue(register);
  return [...overdue, ...unreported, ...soon, ...later, ...undated, ...closed].filter(({ owners }) =>
    owners.includes(ownerId),
  );
}

/** What a publication carries on of others, which is followed here and no more there. */
function carriedOn({ facts: { plan } }: Publication): readonly string[] {
  return [...(plan?.objectives ?? []), ...(plan?.actions ?? [])].flatMap(({ continues }) => {
    const { publication, noun, id } = readTarget(continues ?? "");
    return publication === undefined ? [] : [`${publication}#${noun} ${id}`];
  });
}

/** What is to be carried out by one publication, in order. */
function trackedItems(publication: Publication): readonly TrackedItem[] {
  return factModules
    .flatMap((module): readonly Tracked[] => module.tracked(publication.facts))
    .map((tracked) => ({ publication, ...tracked }));
}

function lastDay({ progress }: TrackedItem): string | undefined {
  return endOf(progress.due);
}

/** Items of one date keep the order of their publication. */
function byDate(a: TrackedItem, b: TrackedItem): number {
  return compareText(lastDay(a) ?? "9999", lastDay(b) ?? "9999");
}
