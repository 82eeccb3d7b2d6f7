// What in a register the public may not see: publications, and files and words of others.

import type { MeetingSupplement, Paper } from "../committees/meeting.ts";
import { exemptionOf } from "../committees/meeting.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import { type Exemption, isExempt } from "./access.ts";

/** Why a publication is exempt by its own front matter, or by that of a publication in whose folder it lies. */
export function exemptionAt(
  { publications }: Pick<Register, "publications">,
  id: string | undefined,
): Exemption | undefined {
  if (id === undefined) return undefined;
  const front = publications.get(id)?.front;
  const own = front && exemptionOf(front).exempt;
  if (own !== undefined) return own;
  return id.includes("/") ? exemptionAt({ publications }, id.slice(0, id.lastIndexOf("/"))) : undefined;
}

/**
 * Every publication that the public may not see, with why: by its front matter, or since an agenda or a report has it
 * as an exempt paper. What lies in the folder of one is exempt too.
 */
export function listExempt(register: Pick<Register, "publications">): ReadonlyMap<string, Exemption> {
  const { publications } = register;
  const named = new Map([...publications.values()].flatMap(namedAsExempt));
  const exempt = new Map<string, Exemption>();
  for (const id of [...publications.keys()].sort()) {
    const why = named.get(id) ?? exemptionAt(register, id) ?? exempt.get(folderWith(exempt, id) ?? "");
    if (why !== undefined) exempt.set(id, why);
  }
  return exempt;
}

/** Whether anything in a register is kept from the public. */
export function holdsExempt({ publications }: Register): boolean {
  return [...publications.values()].some((publication) => {
    const { front, body, parts, facts } = publication;
    const minutes = facts.minutes?.minutes ?? [];
    return (
      [front, ...parts.map((part) => part.front), ...(facts.report?.appendices ?? [])].some(isExempt) ||
      [body, ...parts.map((part) => part.body)].some(({ exempt }) => exempt.length > 0) ||
      [
        ...papersOfMeeting(publication),
        ...(facts.meeting?.agenda ?? []),
        ...(facts.recommendations ?? []),
        ...minutes,
        ...minutes.flatMap(({ clauses }) => clauses),
      ].some(({ exempt }) => exempt !== undefined)
    );
  });
}

/** Every paper of a meeting: those of the agenda and those that came late. */
export function papersOfMeeting({ facts: { meeting } }: Publication): readonly Paper[] {
  return [
    ...(meeting?.agenda ?? []).flatMap((item) => item.papers),
    ...(meeting?.supplements ?? []).flatMap(({ papers }: MeetingSupplement) =>
      papers.map(({ paper }) => paper),
    ),
  ];
}

function namedAsExempt(publication: Publication): readonly (readonly [string, Exemption])[] {
  const papers = papersOfMeeting(publication).flatMap((paper) =>
    paper.kind === "publication" && paper.exempt !== undefined
      ? [[paper.publication, paper.exempt] as const]
      : [],
  );
  const appendices = (publication.facts.report?.appendices ?? []).flatMap((appendix) => {
    const { exempt } = exemptionOf(appendix);
    return appendix.publication === undefined || exempt === undefined
      ? []
      : [[appendix.publication, exempt] as const];
  });
  return [...papers, ...appendices];
}

function folderWith(exempt: ReadonlyMap<string, Exemption>, id: string): string | undefined {
  return [...exempt.keys()].find((folder) => id.startsWith(`${folder}/`));
}
