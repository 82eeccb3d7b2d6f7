// The papers and appendices of a publication as typed, each with where it stands, for the rules about them.

import type { PaperEntry } from "../model/committees/meeting-file.ts";
import type { WrittenAccess } from "../model/exempt/access.ts";
import type { FactFileName } from "../model/facts/fact-modules.ts";
import type { Publication } from "../model/publication.ts";

/** A paper of an agenda item or of a supplement. */
export interface WrittenPaper {
  readonly entry: PaperEntry;
  /** What else its item says of access; a paper of an exempt item is exempt too. */
  readonly itemAccess: WrittenAccess;
  /** The number of its agenda item. */
  readonly item: number;
  /** The JSON pointer (RFC 6901) to it in `meeting.yaml`. */
  readonly pointer: string;
  /** The place of its supplement in the list; undefined for a paper of the agenda. */
  readonly supplement?: number;
  readonly replaces?: string;
}

/** Every paper of a meeting: those of the agenda, then those that came late. */
export function writtenPapers({ files, facts }: Publication): readonly WrittenPaper[] {
  const { agenda = [], supplements = [] } = files.meeting ?? {};
  const numberOf = (at: number) => facts.meeting?.agenda[at]?.number ?? at + 1;
  return [
    ...agenda.flatMap(({ papers = [], access, paragraph }, at) =>
      papers.map((entry, index) => ({
        entry,
        itemAccess: {
          ...(access === undefined ? {} : { access }),
          ...(paragraph === undefined ? {} : { paragraph }),
        },
        item: numberOf(at),
        pointer: `/agenda/${at}/papers/${index}`,
      })),
    ),
    ...supplements.flatMap(({ papers }, supplement) =>
      papers.map(({ item, replaces, ...entry }, index) => ({
        entry,
        itemAccess: {},
        item,
        pointer: `/supplements/${supplement}/papers/${index}`,
        supplement,
        ...(replaces === undefined ? {} : { replaces }),
      })),
    ),
  ];
}

/** A file of the folder, or a publication, that a paper or an appendix is. */
export interface WrittenBinding {
  readonly file?: string | undefined;
  readonly publication?: string | undefined;
  readonly access: WrittenAccess;
  readonly on: FactFileName;
  readonly pointer: string;
}

/** Everything that is bound into a pack with a publication: the papers of a meeting, and the appendices of a report. */
export function writtenBindings(publication: Publication): readonly WrittenBinding[] {
  return [
    ...writtenPapers(publication).map(({ entry, itemAccess, pointer }) => ({
      file: entry.file,
      publication: entry.publication ?? entry.minutes,
      access: { ...itemAccess, ...entry },
      on: "meeting" as const,
      pointer,
    })),
    ...(publication.files.report?.appendices ?? []).map((appendix, at) => ({
      file: appendix.file,
      publication: appendix.publication,
      access: appendix,
      on: "report" as const,
      pointer: `/appendices/${at}`,
    })),
  ];
}
