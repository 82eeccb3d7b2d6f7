// A body's work programme as readers see it, with its dates read.
import { type Period, parsePeriod } from "../../period.ts";
import type { WorkEntry, WorkProgrammeFile } from "./work-programme-file.ts";

/** Something that a body plans to look at. */
export interface WorkItem extends Pick<WorkEntry, "ref" | "title" | "purpose" | "note"> {
  /** Markdown. */
  readonly details: readonly string[];
  /** The day of the meeting; undefined for an item to be scheduled. */
  readonly meeting?: Period;
  /** Resolutions and recommendations, as cross-references without brackets. */
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

function deriveItem({ meeting, moves, dropped, details, origins, ...rest }: WorkEntry): WorkItem {
  return {
    ...rest,
    details: details ?? [],
    origins: origins ?? [],
    moves: (moves ?? []).map(({ from, "as-at": asAt, reason }) => ({
      from: parsePeriod(from),
      ...(asAt === undefined ? {} : { asAt: parsePeriod(asAt) }),
      ...(reason === undefined ? {} : { reason }),
    })),
    ...(meeting === undefined ? {} : { meeting: parsePeriod(meeting) }),
    ...(dropped === undefined
      ? {}
      : { dropped: { asAt: parsePeriod(dropped["as-at"]), reason: dropped.reason } }),
  };
}
