// Which places are printed in one document, and how the papers of a pack lead to each other.

import { minutesPart } from "../model/item.ts";
import { isMeeting } from "../model/meetings.ts";
import type { PackPaper } from "../model/pack-paper.ts";
import type { PackPlan } from "../model/plan-pack.ts";
import type { Register } from "../model/register.ts";
import type { Location } from "../model/resolve-reference.ts";
import type { Spot } from "../model/view.ts";

/** The documents that places are printed in. */
export interface PrintedPlaces {
  /** Whether a place is in the document in which a text stands. */
  isHere(from: Spot, target: Location): boolean;
  /** The address of the paper of the same pack that holds a place; undefined where none does. */
  addressOf(target: Location): string | undefined;
  /** The address of a PDF that is bound into the same pack, by its path in the source folder; undefined for others. */
  addressOfFile(file: string): string | undefined;
}

/** Documents by themselves: a publication with all its parts, and the minutes of a meeting. */
export function placesApart({ publications }: Register): PrintedPlaces {
  const documentOf = ({ publication = "", part }: Location) => {
    const found = publications.get(publication);
    const minuted = found !== undefined && isMeeting(found) && part === minutesPart;
    return minuted ? `${publication}/${minutesPart}` : publication;
  };
  return {
    isHere: (from, target) => from.elsewhere !== true && documentOf(from) === documentOf(target),
    addressOf: () => undefined,
    addressOfFile: () => undefined,
  };
}

/** The papers of a pack, as one of them sees the others. The addresses are those of `scripts/pdf/pack/scan-paper.ts`. */
export function placesOfPack(plan: PackPlan, current: PackPaper): PrintedPlaces {
  const address = (paper: PackPaper | undefined) =>
    paper === undefined ? undefined : `https://pack.invalid/${paper.key}`;
  return {
    isHere: (_from, target) => holds(plan, current, target),
    addressOf: (target) => address(plan.papers.find((paper) => holds(plan, paper, target))),
    addressOfFile: (file) =>
      address(plan.papers.find(({ content }) => content.kind === "file" && content.file === file)),
  };
}

/** Whether a paper shows a place. The agenda is on the front sheet of the meeting's own pack and on no supplement's. */
function holds({ meeting, supplement }: PackPlan, { content }: PackPaper, target: Location): boolean {
  switch (content.kind) {
    case "front":
      return supplement === undefined && target.publication === meeting.id && target.part !== minutesPart;
    case "publication":
      return content.publication === target.publication && content.part === target.part;
    case "minutes":
      return content.meeting === target.publication && target.part === minutesPart;
    default:
      return false;
  }
}
