// The papers of an agenda item, in order: each with the appendices and the exempt pieces that are papers of their own.

import type { Words } from "../../words/words.ts";
import { type AgendaItem, exemptionOf, type Paper } from "../committees/meeting.ts";
import { type Exemption, isExempt } from "../exempt/access.ts";
import type { Appendix } from "../facts/report/report.ts";
import type { Publication } from "../publication.ts";
import type { PublicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import { sourcePath } from "../source-path.ts";
import { wordsIn } from "../words-at.ts";
import type { PackContent, PackPaper, ReadPaper } from "./pack-paper.ts";

type PaperWords = Words["print"]["papers"];

/** Where a paper stands: the meeting, its item, and its key. */
export interface PaperPlace {
  readonly meeting: PublicationId;
  readonly item: AgendaItem;
  readonly key: string;
  /** The publications that the public may not see, with why, whoever says so. */
  readonly hidden: Hidden;
}

type Hidden = ReadonlyMap<string, Exemption>;

/** The papers that one entry of an agenda comes to. Exempt ones are among them, in their place. */
export function readPaper(
  register: Register,
  { meeting, item, key, hidden }: PaperPlace,
  paper: Paper,
): readonly ReadPaper[] {
  const { papers: words } = register.words.print;
  const common = { key, item: { number: item.number, title: item.title } };
  const why = paper.exempt ?? (paper.kind === "minutes" ? hidden.get(paper.meeting) : undefined);
  const closed = why === undefined ? {} : { exempt: why };
  switch (paper.kind) {
    case "withheld":
      return [{ ...common, ...closed, title: words.exempt, content: paper }];
    case "file":
      return [{ ...common, ...closed, title: paper.title, content: fileOf(meeting, paper.file) }];
    case "minutes":
      return readMinutes(register, paper, { ...common, ...closed });
    case "publication":
      return readPublication(register, paper, common, hidden);
  }
}

type Common = Pick<PackPaper, "key" | "item" | "exempt">;

function readMinutes(
  register: Register,
  paper: Extract<Paper, { readonly kind: "minutes" }>,
  common: Common,
): readonly ReadPaper[] {
  const { meeting } = paper;
  const held = register.publications.get(meeting);
  const day = held?.date?.text;
  const { papers: words } = (held === undefined ? register.words : wordsIn(register, held.lang)).print;
  const title = paper.title ?? words.minutes(day);
  const whole: PackPaper = { ...common, title, content: { kind: "minutes", meeting } };
  if (common.exempt !== undefined) return [whole];
  const pieces = (held?.facts.minutes?.minutes ?? []).flatMap((minute): readonly ReadPaper[] => {
    const { number, exempt, clauses } = minute;
    const key = `${common.key}-minute-${number}`;
    const name = { number, ...(day === undefined ? {} : { of: day }) };
    const content = { kind: "minutes", meeting, minute: name } as const;
    const own = words.exemptPartOnly(number, day);
    const [clause] = clauses.flatMap((one) => one.exempt ?? []);
    if (exempt === undefined)
      return clause === undefined
        ? []
        : [{ ...common, key, title: own, content, exempt: clause, unseen: true }];
    const { paragraph, text } = exempt;
    return [
      text === undefined
        ? {
            ...common,
            key,
            title: words.exemptPart(number, day),
            content: { kind: "withheld", exempt: { paragraph }, minute: name },
          }
        : { ...common, key, title: own, content, exempt: { paragraph } },
    ];
  });
  return [whole, ...pieces];
}

function readPublication(
  register: Register,
  paper: Extract<Paper, { readonly kind: "publication" }>,
  common: Common,
  hidden: Hidden,
): readonly ReadPaper[] {
  const publication = register.publications.get(paper.publication);
  const exempt = paper.exempt ?? hidden.get(paper.publication);
  const { papers: words } = register.words.print;
  const named = paper.title ?? publication?.front.title ?? paper.publication;
  const title = publication?.front.status === "draft" ? words.draft(named) : named;
  const content = { kind: "publication", publication: paper.publication } as const;
  const appendices = (publication?.facts.report?.appendices ?? []).flatMap((one, index) =>
    readAppendix(words, hidden, paper.publication, one, { ...common, key: `${common.key}-${index + 1}` }),
  );
  if (exempt !== undefined) {
    return [
      { ...common, title, content, exempt },
      ...appendices.map((one): ReadPaper => ({ exempt, ...one, unseen: true })),
    ];
  }
  return [
    { ...common, title, content },
    ...(publication === undefined ? [] : readWhole(words, publication, { ...common, title })),
    ...(publication === undefined ? [] : readParts(words, publication, common)),
    ...appendices,
  ];
}

/** The paper once more with the passages and recommendations that its open form leaves out, where there are any. */
function readWhole(
  words: PaperWords,
  { id, body, parts, facts }: Publication,
  common: Common & Pick<PackPaper, "title">,
): readonly ReadPaper[] {
  const texts = [body, ...parts.filter(({ front }) => !isExempt(front)).map((part) => part.body)];
  const [exempt] = [
    ...texts.flatMap((text) => text.exempt.map(({ block }) => block.exempt ?? {})),
    ...(facts.recommendations ?? []).flatMap((one) => one.exempt ?? []),
  ];
  if (exempt === undefined) return [];
  const content = { kind: "publication", publication: id, isCompleted: true } as const;
  const { key, title } = common;
  return [{ ...common, key: `${key}-whole`, title: words.whole(title), content, exempt, unseen: true }];
}

/** The exempt parts of a publication, which its own paper leaves out. */
function readParts(
  words: PaperWords,
  { id, parts, withheld }: Publication,
  common: Common,
): readonly PackPaper[] {
  const keyAt = (index: number) => `${common.key}-part-${index + 1}`;
  const exempt = parts.flatMap(({ slug, front }) => {
    const exemption = exemptionOf(front).exempt;
    return exemption === undefined ? [] : [{ slug, front, exempt: exemption }];
  });
  return [
    ...withheld.map(
      (part, index): PackPaper => ({
        ...common,
        key: keyAt(index),
        title: words.exempt,
        appendix: part.label,
        content: { kind: "withheld", exempt: part.exempt },
      }),
    ),
    ...exempt.map(
      ({ slug, front: { label, title }, exempt: exemption }, index): PackPaper => ({
        ...common,
        key: keyAt(index),
        exempt: exemption,
        title: `${label}: ${title}`,
        appendix: label,
        content: { kind: "publication", publication: id, part: slug },
      }),
    ),
  ];
}

/** An appendix as a paper of its own; none where it is kept elsewhere. */
function readAppendix(
  words: PaperWords,
  hidden: Hidden,
  report: PublicationId,
  appendix: Appendix,
  common: Common,
): readonly PackPaper[] {
  const { label, title, file, publication } = appendix;
  const exempt = exemptionOf(appendix).exempt ?? hidden.get(publication ?? "");
  const named = { ...common, title: `${label}: ${title}`, appendix: label };
  const closed = exempt === undefined ? {} : { exempt };
  if (file !== undefined) return [{ ...named, ...closed, content: fileOf(report, file) }];
  if (publication !== undefined)
    return [{ ...named, ...closed, content: { kind: "publication", publication } }];
  if (exempt === undefined) return [];
  return [{ ...named, title: words.exempt, content: { kind: "withheld", exempt } }];
}

function fileOf(publication: PublicationId, file: string): PackContent {
  return { kind: "file", file: sourcePath(`content/${publication}`, file) };
}
