// The papers of an agenda item as the packs have them: where each can be read, and on which pages of which pack.
import type { Href } from "../../../scripts/lib/href.ts";
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import {
  type MeetingPublication,
  meetingAt,
  minutesPage,
} from "../../../scripts/model/committees/meetings.ts";
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import { type PackPlan, packPath, planPacks } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { languageWithin } from "../language.ts";
import { ownWords } from "../own-words.ts";
import { exemptNote } from "./exempt-note.ts";
import { withheldName } from "./withheld-name.ts";

/** A paper with the pack that it stands in. */
export interface PackedPaper {
  readonly pack: PackPlan;
  readonly paper: PackPaper;
}

/** The papers of an item, those that came late behind the others. */
export function papersOfItem(view: View, meeting: MeetingPublication, item: number): readonly PackedPaper[] {
  return planPacks(view.known, meeting).flatMap((pack) =>
    [...pack.papers, ...pack.again]
      .filter((paper) => paper.item?.number === item)
      .map((paper) => ({ pack, paper })),
  );
}

/** A paper in a line: its title as a link, what it is, and its pages. */
export function paperLine(view: View, { pack, paper }: PackedPaper): SafeHtml {
  const { content, title } = paper;
  const own = ownWords(view, { publication: pack.meeting.id });
  if (content.kind === "withheld") {
    return exemptNote(
      view,
      ({ named }, why) => named(withheldName(own.say, paper), why),
      content.exempt,
      pack.meeting.lang,
    );
  }
  const pages = pagesWords(view, pack, paper);
  const { href, what, language } = readingPlace(view, own.say, paper);
  const link = href === undefined ? html`${title}` : html`<a href="${href}"${language}>${title}</a>`;
  const about = own.say.meetings.papers.about(html, what, pages, pack.supplement?.number);
  return html`${link} <span class="paper__about"${screenOnly("navigation")}${own.attributes}>${about}</span>`;
}

interface ReadingPlace {
  readonly href?: Href;
  readonly what: string;
  readonly language?: SafeHtml | undefined;
}

function readingPlace(view: View, say: Words, { content }: PackPaper): ReadingPlace {
  const { papers: words } = say.meetings;
  if (content.kind === "file") {
    const [, ...steps] = content.file.split("/");
    return { href: view.href(`/${steps.map(encodeURIComponent).join("/")}`), what: words.pdf };
  }
  if (content.kind === "minutes") {
    const meeting = meetingAt(view.known, content.meeting);
    const page = meeting && minutesPage(meeting);
    return { ...(page === undefined ? {} : { href: view.href(view.pathOf(page)) }), what: words.minutes };
  }
  const publication =
    content.kind === "publication" ? view.register.publications.get(content.publication) : undefined;
  if (publication === undefined) return { what: words.paper };
  return {
    href: view.href(view.pathOf({ publication: publication.id })),
    what: say.kinds[publication.kind.name].title.toLowerCase(),
    language: languageWithin(publication.lang, view.register.site.lang),
  };
}

/** The pages of a paper as a link into the pack; undefined as long as it is not printed. */
function pagesWords(view: View, pack: PackPlan, { key }: PackPaper): SafeHtml | undefined {
  const facts = view.packFacts(pack);
  const pages = facts?.papers.get(key);
  if (pages === undefined) return undefined;
  const { firstPage, lastPage } = pages;
  const { papers: say } = ownWords(view, { publication: pack.meeting.id }).say.meetings;
  const own = say.pages(firstPage, lastPage);
  const words = pack.supplement === undefined ? say.pagesOfPack(own) : own;
  // A supplement is numbered from the pack before it on; a browser counts the pages of the file.
  const place = firstPage - (facts?.papers.get("front")?.firstPage ?? 1) + 1;
  return html`<a href="${view.href(packPath(pack))}#page=${place}">${words}</a>`;
}
