// The papers and appendices of a publication as typed, each with where it stands, for the rules about them.

import type { Place } from "../../lib/finding.ts";
import type { PaperEntry } from "../../model/committees/meeting-file.ts";
import type { WrittenAccess } from "../../model/exempt/access.ts";
import type { Publication } from "../../model/publication.ts";
import type { PublicationId } from "../../model/publication-id.ts";

/** A paper of an agenda item or of a supplement. */
export type WrittenPaper = AgendaPaper | LatePaper;

/** What all papers have. */
interface AnyPaper {
  readonly entry: PaperEntry;
  /** What else its item says of access; a paper of an exempt item is exempt too. */
  readonly itemAccess: WrittenAccess;
  /** The number of its agenda item. */
  readonly item: number;
}

/** A paper of an agenda item; `pointer` is where it stands in `meeting.yaml`. */
interface AgendaPaper extends AnyPaper {
  readonly pointer: `/agenda/${number}/papers/${number}`;
  readonly supplement?: undefined;
}

/** A paper that came late. */
interface LatePaper extends AnyPaper {
  readonly pointer: `/supplements/${number}/papers/${number}`;
  /** The place of its supplement in the list. */
  readonly supplement: number;
  readonly replaces?: string;
}

/** Every paper of a meeting: those of the agenda, then those that came late. */
export function writtenPapers({ files, facts }: Publication): readonly WrittenPaper[] {
  const { agenda = [], supplements = [] } = files.meeting ?? {};
  const numberOf = (at: number) => facts.meeting?.agenda[at]?.number ?? at + 1;
  return [
    ...agenda.flatMap(({ papers = [], access, paragraph }, at) =>
      papers.map(
        (entry, index): AgendaPaper => ({
          entry,
          itemAccess: {
            ...(access === undefined ? {} : { access }),
            ...(paragraph === undefined ? {} : { paragraph }),
          },
          item: numberOf(at),
          pointer: `/agenda/${at}/papers/${index}`,
        }),
      ),
    ),
    ...supplements.flatMap(({ papers }, supplement) =>
      papers.map(
        ({ item, replaces, ...entry }, index): LatePaper => ({
          entry,
          itemAccess: {},
          item,
          pointer: `/supplements/${supplement}/papers/${index}`,
          supplement,
          ...(replaces === undefined ? {} : { replaces }),
        }),
      ),
    ),
  ];
}

/** A file of the folder, or a publication, that a paper or an appendix is. */
export interface WrittenBinding {
  readonly file?: string | undefined;
  readonly publication?: PublicationId | undefined;
  readonly access: WrittenAccess;
  /** Where it stands, or a field of it. */
  locate(field?: "file"): Place;
}

/** Everything that is bound into a pack with a publication: the papers of a meeting, and the appendices of a report. */
export function writtenBindings(publication: Publication): readonly WrittenBinding[] {
  return [
    ...writtenPapers(publication).map(({ entry, itemAccess, pointer }) => ({
      file: entry.file,
      publication: entry.publication ?? entry.minutes,
      access: { ...itemAccess, ...entry },
      locate: (field?: "file") =>
        publication.locate("meeting", field === undefined ? pointer : `${pointer}/${field}`),
    })),
    ...(publication.files.report?.appendices ?? []).map((appendix, at) => ({
      file: appendix.file,
      publication: appendix.publication,
      access: appendix,
      locate: (field?: "file") =>
        publication.locate(
          "report",
          field === undefined ? `/appendices/${at}` : `/appendices/${at}/${field}`,
        ),
    })),
  ];
}
