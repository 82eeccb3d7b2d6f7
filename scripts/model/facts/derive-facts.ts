// Computes what can be computed from a publication's fact files.
import type { IsoDay } from "../../lib/calendar.ts";
import { type Committee, usualOn } from "../committees/committee.ts";
import { bodyOf } from "../owner-id.ts";
import { endOf } from "../period.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import { type Facts, joinFacts } from "./fact-modules.ts";
import type { RatingScale } from "./rating-scale.ts";

/** What facts are worked out with. */
export interface DerivingContext {
  readonly scales: ReadonlyMap<string, RatingScale>;
  /** By the id of the organisation. */
  readonly committees: ReadonlyMap<string, Committee>;
  /** The day that “overdue” is measured against. */
  readonly today: IsoDay;
  /** The number of the publication's first minute, where it does not say. */
  readonly firstMinute: number;
  /** What a publication is called; undefined for one that is exempt or not there. */
  titleOf(id: PublicationId): string | undefined;
}

/** Works out facts as seen on a day; a scale that is not known counts as one without levels, and is reported by a check. */
export function deriveFacts(
  { files, front, date }: Pick<Publication, "files" | "front" | "date">,
  { scales, committees, today, firstMinute, titleOf }: DerivingContext,
): Facts {
  const context = {
    today,
    firstMinute,
    titleOf,
    committee: usualOn(committees.get(bodyOf({ front })), endOf(date)),
    scaleOf: (id: string): RatingScale => scales.get(id) ?? { id, name: id, levels: [] },
  };
  return joinFacts((module, before) => module.derive(files, context, before));
}
