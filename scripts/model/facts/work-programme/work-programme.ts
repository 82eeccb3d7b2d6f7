// A body's work programme as readers see it, with its dates read.
import { type Period, parsePeriod } from "../../period.ts";
import type { WorkEntry, WorkProgrammeFile } from "./work-programme-file.ts";

/** Something that a body plans to look at. */
export interface WorkItem
  extends Pick<WorkEntry, "ref" | "title" | "purpose" | "note" | "body" | "group" | "origin"> {
  /** Markdown. */
  readonly details: readonly string[];
  /** The first day on which it is to be dealt with; undefined for an item to be scheduled. */
  readonly meeting?: Period;
  /** All such days, in order. */
  readonly meetings: readonly Period[];
  /** Whether it comes back at every meeting. */
  readonly recurs: boolean;
  /** Resolutions, recommendations and other papers, as cross-references without brackets. */
  readonly origins: readonly string[];
  /** Earlier days, oldest first. */
  readonly moves: readonly { readonly from: Period; readonly asAt?: Period; readonly reason?: string }[];
  readonly dropped?: { readonly asAt: Period; readonly reason: string };
}

/** A whole programme. */
export interface WorkProgramme {
  readonly officers: NonNullable<WorkProgrammeFile["officers"]>;
  readonly items: readonly WorkItem[];
}

/** Works out a programme. */
export function deriveWorkProgramme(file: WorkProgrammeFile): WorkProgramme {
  return { officers: file.officers ?? [], items: file.items.map(deriveItem) };
}

function deriveItem({
  meeting: days,
  moves,
  dropped,
  details,
  origins,
  recurs,
  ...rest
}: WorkEntry): WorkItem {
  const meetings = [days ?? []].flat().map(parsePeriod);
  const [meeting] = meetings;
  return {
    ...rest,
    meetings,
    recurs: recurs === true,
    details: details ?? [],
    origins: origins ?? [],
    moves: (moves ?? []).map(({ from, "as-at": asAt, reason }) => ({
      from: parsePeriod(from),
      ...(asAt === undefined ? {} : { asAt: parsePeriod(asAt) }),
      ...(reason === undefined ? {} : { reason }),
    })),
    ...(meeting === undefined ? {} : { meeting }),
    ...(dropped === undefined
      ? {}
      : { dropped: { asAt: parsePeriod(dropped["as-at"]), reason: dropped.reason } }),
  };
}
