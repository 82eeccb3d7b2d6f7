// What is said of a publication around its text: one value for its page and its document, which lay it out each in its way.
import type { SafeHtml } from "../../scripts/lib/html.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Fact } from "./fact-list.ts";
import { glancesOf } from "./glance.ts";
import type { Glance } from "./kinds/kind-layout.ts";
import { carriedOn, type NamedFacts, publicationFacts, sourceNote } from "./publication-facts.ts";
import { considerations } from "./report/considerations.ts";
import { type ReportCover, reportCover } from "./report/report-cover.ts";

/** The value. */
export interface PublicationHead {
  /** What it is called as one of its kind. */
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  /** The cover of a report. */
  readonly cover: ReportCover | undefined;
  /** What does not change with what comes later, so that a paper of a pack may have it. */
  readonly facts: NamedFacts;
  /** The meetings that considered it, where the cover of a report does not name them. */
  readonly considered: Fact | undefined;
  /** The papers of the same programme that carry it on. */
  readonly carriedOn: Fact | undefined;
  /** What a reader in a hurry reads before the text. */
  readonly glances: readonly Glance[];
  /** Where its facts come from. */
  readonly source: SafeHtml | undefined;
}

/** The head of a publication. */
export function publicationHead(view: View, publication: Publication): PublicationHead {
  const { front, kind, lang } = publication;
  const say = view.wordsFor(lang);
  const cover = reportCover(view, publication);
  const considered = cover?.namesMeeting === true ? undefined : considerations(view, publication);
  return {
    kind: say.kinds[kind.name].title,
    title: front.title,
    summary: front.summary,
    cover,
    facts: publicationFacts(view, publication),
    considered:
      considered &&
      (kind.print === "letter"
        ? [say.publications.consideredBy, considered, "tracking"]
        : [say.publications.consideredBy, considered]),
    carriedOn: carriedOn(view, publication),
    glances: glancesOf(view, publication),
    source: sourceNote(view, publication),
  };
}

/** All of its facts, in order. */
export function allFacts({ facts, considered, carriedOn: later }: PublicationHead): readonly Fact[] {
  return given([...Object.values(facts), later, considered]);
}

/** Those facts that there are. */
export function given(facts: readonly (Fact | undefined)[]): readonly Fact[] {
  return facts.filter((fact) => fact !== undefined);
}
