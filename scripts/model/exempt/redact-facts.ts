// The facts of a publication that the public may see.
import { isExempt } from "../access.ts";
import { type AgendaItem, type Exemption, exemptionOf, type Meeting, type Paper } from "../meeting.ts";
import type { Minutes } from "../minutes.ts";
import type { Facts, Publication } from "../publication.ts";
import { readTarget } from "../reference-target.ts";
import type { Appendix } from "../report.ts";
import type { WorkProgramme } from "../work-programme.ts";
import { publicLabel } from "./exemptions.ts";

/** What is exempt in the register that facts come from. */
export interface ExemptContext {
  /** The publications that the public may not see, with why. */
  readonly exempt: ReadonlyMap<string, Exemption>;
  readonly publications: ReadonlyMap<string, Publication>;
}

/** Leaves out of facts what is exempt, and what leads to it. */
export function redactFacts(facts: Facts, context: ExemptContext): Facts {
  const { meeting, minutes, report, workProgramme } = facts;
  return {
    ...facts,
    ...(meeting && { meeting: redactMeeting(meeting, context) }),
    ...(minutes && { minutes: redactMinutes(minutes, context) }),
    ...(workProgramme && { workProgramme: redactProgramme(workProgramme, context) }),
    ...(report?.appendices && {
      report: { ...report, appendices: report.appendices.map((one) => redactAppendix(one, context)) },
    }),
  };
}

function redactMeeting(meeting: Meeting, context: ExemptContext): Meeting {
  const isNamed = (name: string, paper: Paper) =>
    (paper.kind === "publication" && paper.publication === name) ||
    (paper.kind === "file" && paper.file === name);
  const hidden = (name: string) =>
    context.exempt.has(name) ||
    [
      ...meeting.agenda,
      ...meeting.supplements.flatMap(({ papers }) => papers.map(({ paper }) => ({ papers: [paper] }))),
    ]
      .flatMap(({ papers }) => papers)
      .some((paper) => isNamed(name, paper) && redactPaper(paper, context).kind === "withheld");
  return {
    ...meeting,
    agenda: meeting.agenda.map((item): AgendaItem => redactItem(item, context)),
    supplements: meeting.supplements.map((supplement) => ({
      ...supplement,
      papers: supplement.papers.map(({ replaces, paper, ...late }) => ({
        ...late,
        paper: redactPaper(paper, context),
        ...(replaces === undefined || hidden(replaces) ? {} : { replaces }),
      })),
    })),
  };
}

/** Of an item that is heard in private everybody is told what it is called, and why. */
function redactItem(
  { purpose, presenters, workItem, ...item }: AgendaItem,
  context: ExemptContext,
): AgendaItem {
  const papers = item.papers.map((paper) => redactPaper(paper, context));
  if (item.exempt !== undefined) return { ...item, presenters: [], papers };
  return {
    ...item,
    presenters,
    papers,
    ...(purpose === undefined ? {} : { purpose }),
    ...(workItem === undefined ? {} : { workItem }),
  };
}

function redactPaper(paper: Paper, { exempt }: ExemptContext): Paper {
  const why = paper.exempt ?? (paper.kind === "publication" ? exempt.get(paper.publication) : undefined);
  return why === undefined ? paper : { kind: "withheld", exempt: why };
}

function redactAppendix(appendix: Appendix, { exempt }: ExemptContext): Appendix {
  const why = exemptionOf(appendix).exempt ?? exempt.get(appendix.publication ?? "");
  if (why === undefined) return appendix;
  const label = publicLabel(appendix.label);
  return { label, title: label, access: "exempt", ...why };
}

function redactMinutes(minutes: Minutes, context: ExemptContext): Minutes {
  return {
    ...minutes,
    minutes: minutes.minutes.map(({ exempt, corrections, clauses, ...minute }) => ({
      ...minute,
      corrections: corrections.filter(({ meeting }) => !context.exempt.has(meeting)),
      clauses: clauses.map((clause) => ({
        ...clause,
        agrees: clause.agrees.filter((target) => isOpen(target, context)),
      })),
      ...(exempt === undefined ? {} : { exempt: { paragraph: exempt.paragraph } }),
    })),
  };
}

function redactProgramme(programme: WorkProgramme, context: ExemptContext): WorkProgramme {
  return {
    ...programme,
    items: programme.items.map((item) => ({
      ...item,
      origins: item.origins.filter((target) => isOpen(target, context)),
    })),
  };
}

/** Whether a cross-reference without its brackets leads to nothing exempt. */
function isOpen(written: string, { exempt, publications }: ExemptContext): boolean {
  const { publication, noun, id } = readTarget(written);
  const named = noun === "publication" ? id : (publication ?? "");
  if (exempt.has(named)) return false;
  // In an exempt part, a paragraph or table is as private as the part.
  const item = publications.get(named)?.items.find((one) => one.noun === noun && one.id === id);
  const front = publications.get(named)?.parts.find(({ slug }) => slug === item?.part)?.front;
  return front === undefined || !isExempt(front);
}
