// Which places are printed in one document, and how the papers of a pack lead to each other.

import type { WebUrl } from "../lib/href.ts";
import { besideAddress, packAddress } from "../lib/pack-address.ts";
import type { Anchor } from "../model/anchor.ts";
import { isMeeting } from "../model/committees/meetings.ts";
import { minutesPart } from "../model/item.ts";
import type { Location } from "../model/location.ts";
import { organizationId, personId } from "../model/owner-id.ts";
import type { PackPaper } from "../model/packs/pack-paper.ts";
import type { PackPlan } from "../model/packs/plan-pack.ts";
import { termAnchor } from "../model/prose/glossary-term.ts";
import type { Target } from "../model/prose/resolve-reference.ts";
import { publicationAt } from "../model/publication-at.ts";
import type { PublicationId } from "../model/publication-id.ts";
import type { Register } from "../model/register.ts";
import type { SourcePath } from "../model/source-path.ts";
import type { Spot } from "../model/view.ts";

/** A place in a publication, or a publication or part of it as a whole. */
type Place = Location & { readonly anchor?: Anchor };

/** The documents that places are printed in. */
export interface PrintedPlaces {
  /** Whether a place is in the document in which a text stands. */
  isHere(from: Spot, target: Place): boolean;
  /** The address of the paper of the same pack that holds a place; undefined where none does. */
  addressOf(target: Place): WebUrl | undefined;
  /**
   * The address of a PDF that is bound into the same pack, or of a file beside it, by its path in the source folder;
   * undefined for others.
   */
  addressOfFile(file: SourcePath): WebUrl | undefined;
  /** The path of a file beside the pack, from the folder of the pack, by its path in the source folder. */
  besideThePack(file: SourcePath): string | undefined;
  /** Whether readers of the site have a place. */
  isPublished(target: Target): boolean;
}

/** Documents by themselves: a publication with all its parts, and the minutes of a meeting. */
export function placesApart(register: Register): PrintedPlaces {
  const documentOf = (location: Location) => {
    const { publication, part } = location;
    const found = publicationAt(register, location);
    const minuted = found !== undefined && isMeeting(found) && part === minutesPart;
    return minuted ? `${publication}/${minutesPart}` : publication;
  };
  return {
    isHere: (from, target) => from.elsewhere !== true && documentOf(from) === documentOf(target),
    addressOf: () => undefined,
    addressOfFile: () => undefined,
    besideThePack: () => undefined,
    isPublished: () => true,
  };
}

/**
 * The papers of a pack, as one of them sees the others. An exempt one sees the exempt form of a paper that has two.
 * `open` is what the public sees.
 */
export function placesOfPack(plan: PackPlan, current: PackPaper, open: Register): PrintedPlaces {
  const address = (paper: PackPaper | undefined) =>
    paper === undefined ? undefined : packAddress(paper.key);
  const papers =
    current.exempt === undefined
      ? plan.papers
      : plan.papers.toSorted((one, other) => Number(isOpen(one)) - Number(isOpen(other)));
  const beside = new Map((plan.beside ?? []).map(({ file, path }) => [file, path]));
  return {
    isHere: (_from, target) => holds(plan, current, target),
    addressOf: (target) => address(papers.find((paper) => holds(plan, paper, target))),
    addressOfFile: (file) => {
      const path = beside.get(file);
      return path === undefined
        ? address(plan.papers.find(({ content }) => content.kind === "file" && content.file === file))
        : besideAddress(path);
    },
    besideThePack: (file) => beside.get(file),
    isPublished: (target) => holdsPlace(open, target),
  };
}

function holdsPlace({ publications, people, organizations, terms }: Register, target: Target): boolean {
  if ("page" in target) {
    const { page, anchor } = target;
    if (anchor === undefined) return true;
    if (page === "/people/") return people.has(personId(anchor));
    if (page === "/organizations/") return organizations.has(organizationId(anchor));
    return page !== "/glossary/" || [...terms.keys()].some((term) => termAnchor(term) === anchor);
  }
  const { part } = target;
  const found = publications.get(target.publication);
  if (found === undefined || part === undefined) return found !== undefined;
  return part === minutesPart ? isMeeting(found) : found.parts.some(({ slug }) => slug === part);
}

function isOpen({ exempt }: PackPaper): boolean {
  return exempt === undefined;
}

/** Whether a paper shows a place. The agenda and the text of a meeting are on the front sheet of its own pack and on no supplement's. */
function holds(
  { meeting, supplement, papers, forMembers }: PackPlan,
  { content, exempt }: PackPaper,
  target: Place,
): boolean {
  switch (content.kind) {
    case "front":
      return (
        (exempt === undefined || forMembers === undefined) &&
        supplement === undefined &&
        target.publication === meeting.id &&
        target.part !== minutesPart
      );
    case "publication":
      if (content.publication !== target.publication) return false;
      return (
        content.part === target.part ||
        (content.part === undefined &&
          !papers.some(({ content: other }) => isPart(other, target.publication, target.part)))
      );
    case "minutes":
      return (
        content.meeting === target.publication && target.part === minutesPart && content.minute === undefined
      );
    default:
      return false;
  }
}

/** Whether a paper is a part of a publication by itself. */
function isPart(
  content: PackPaper["content"],
  publication: PublicationId | undefined,
  part: string | undefined,
): boolean {
  return (
    content.kind === "publication" &&
    part !== undefined &&
    content.publication === publication &&
    content.part === part
  );
}
