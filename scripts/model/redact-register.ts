// The register that the public may see. Everything made for the public is made from it and from nothing else.
import { isExempt } from "./access.ts";
import { type AgendaItem, type Exemption, exemptionOf, type Meeting, type Paper } from "./meeting.ts";
import type { Minutes } from "./minutes.ts";
import type { Facts, Publication } from "./publication.ts";
import type { Register } from "./register.ts";

/** Leaves out exempt publications, papers and texts; what stands in their place says no more than why. */
export function redactRegister(register: Register): Register {
  const open = [...register.publications.values()].filter(({ front }) => !isExempt(front));
  const publications = new Map(open.map((publication) => [publication.id, redact(register, publication)]));
  // Texts, names and places are for checks, which look at the whole register.
  return { ...register, publications, texts: [], mentions: [], targets: [], dates: [], characters: [] };
}

function redact(register: Register, publication: Publication): Publication {
  const facts = redactFacts(register, publication.facts);
  const kept = new Set(filesOf(facts));
  const withheld = filesOf(publication.facts).filter((file) => !kept.has(file));
  return {
    ...publication,
    facts,
    files: {},
    assets: publication.assets.filter(({ path }) => !withheld.includes(path)),
  };
}

function redactFacts(register: Register, facts: Facts): Facts {
  const { meeting, minutes, report } = facts;
  return {
    ...facts,
    ...(meeting && { meeting: redactMeeting(register, meeting) }),
    ...(minutes && { minutes: redactMinutes(minutes) }),
    ...(report && {
      report: {
        ...report,
        ...(report.appendices && {
          appendices: report.appendices.map((appendix) => {
            const exemption = exemptionOf(appendix).exempt ?? exemptionAt(register, appendix.publication);
            if (exemption === undefined) return appendix;
            return { label: appendix.label, title: appendix.label, access: "exempt" as const, ...exemption };
          }),
        }),
      },
    }),
  };
}

function redactMeeting(register: Register, meeting: Meeting): Meeting {
  const redacted = (paper: Paper) => redactPaper(register, paper);
  return {
    ...meeting,
    agenda: meeting.agenda.map((item): AgendaItem => ({ ...item, papers: item.papers.map(redacted) })),
    supplements: meeting.supplements.map((supplement) => ({
      ...supplement,
      papers: supplement.papers.map(({ replaces: _replaces, paper, ...late }, index) => {
        const shown = redacted(paper);
        const replaces = supplement.papers[index]?.replaces;
        const isNamed = replaces !== undefined && !isWithheldName(register, meeting, replaces);
        return { ...late, paper: shown, ...(isNamed ? { replaces } : {}) };
      }),
    })),
  };
}

function redactPaper(register: Register, paper: Paper): Paper {
  const id = paper.kind === "publication" ? paper.publication : undefined;
  const exempt = paper.exempt ?? exemptionAt(register, id);
  return exempt === undefined ? paper : { kind: "withheld", exempt };
}

function exemptionAt(register: Register, publication: string | undefined): Exemption | undefined {
  const front = publication === undefined ? undefined : register.publications.get(publication)?.front;
  return front === undefined ? undefined : exemptionOf(front).exempt;
}

/** Whether the id or file of a paper that was replaced is one that the public may not see. */
function isWithheldName(register: Register, { agenda }: Meeting, name: string): boolean {
  return agenda
    .flatMap(({ papers }) => papers)
    .some(
      (paper) =>
        redactPaper(register, paper).kind === "withheld" &&
        ((paper.kind === "publication" && paper.publication === name) ||
          (paper.kind === "file" && paper.file === name)),
    );
}

function redactMinutes(minutes: Minutes): Minutes {
  return {
    ...minutes,
    minutes: minutes.minutes.map(({ exempt, ...minute }) => ({
      ...minute,
      ...(exempt === undefined ? {} : { exempt: { paragraph: exempt.paragraph } }),
    })),
  };
}

/** The PDFs of a folder that its facts name as papers or appendices. */
function filesOf({ meeting, report }: Facts): readonly string[] {
  const papers = [
    ...(meeting?.agenda ?? []).flatMap((item) => item.papers),
    ...(meeting?.supplements ?? []).flatMap((supplement) => supplement.papers.map(({ paper }) => paper)),
  ];
  return [
    ...papers.flatMap((paper) => (paper.kind === "file" ? [paper.file] : [])),
    ...(report?.appendices ?? []).flatMap(({ file }) => (file === undefined ? [] : [file])),
  ];
}
