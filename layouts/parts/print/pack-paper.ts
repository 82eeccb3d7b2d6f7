// The form of a paper in a pack, whatever it is: without the pages that only a document of its own needs.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { besideAddress } from "../../../scripts/lib/pack-address.ts";
import { exemptionOf } from "../../../scripts/model/committees/meeting.ts";
import { meetingAt } from "../../../scripts/model/committees/meetings.ts";
import { isMarked } from "../../../scripts/model/drafts.ts";
import { listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { annexOf } from "../../../scripts/model/measures/measure-sheets.ts";
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { PackPlan } from "../../../scripts/model/packs/plan-pack.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { PublicationId } from "../../../scripts/model/publication-id.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { exemptNote } from "../meeting/exempt-note.ts";
import { minutesHead } from "../meeting/minutes-parts.ts";
import { publicationHead } from "../publication-head.ts";
import { aboutMeeting } from "./about-meeting.ts";
import { figuresAnnex } from "./annexes.ts";
import { annexSection, chapterSections, runOn } from "./chapters.ts";
import { contentsPages, highlights, paperLists } from "./front-matter.ts";
import { frontSheet } from "./front-sheet.ts";
import { exemptMinute, minutesPaper } from "./minutes-paper.ts";
import { boundPage } from "./pack-ends.ts";
import type { ChapterPages } from "./page-styles.ts";
import { paperCaption, paperHead } from "./paper-head.ts";
import { privateFacts } from "./private-facts.ts";
import { statusMark } from "./status-mark.ts";
import { withheldSheet } from "./withheld-sheet.ts";

/** A paper laid out: its language and text, the pages that it names, and what its pages say of its status. */
export interface LaidPaper {
  readonly lang: string;
  readonly body: SafeHtml;
  readonly chapters: readonly ChapterPages[];
  readonly mark?: string | undefined;
}

const onePaper: ChapterPages = { name: "paper", head: "", landscape: false };

/** Lays out a paper. */
export function packPaper(view: View, plan: PackPlan, paper: PackPaper): LaidPaper {
  const { content } = paper;
  const { meeting } = plan;
  const { lang } = view.register.site;
  const sheet = (body: SafeHtml) => ({ lang, body, chapters: [onePaper], mark: draftMark(view, meeting) });
  switch (content.kind) {
    case "front":
      return { ...frontOf(view, plan, paper), lang, mark: draftMark(view, meeting) };
    case "withheld":
      return sheet(withheldSheet(view, paper, content));
    case "file":
      return { lang: meeting.lang, body: boundPage(), chapters: [] };
    case "minutes":
      return minutesOf(view, content.meeting, content.minute?.number);
    case "publication": {
      const publication = publicationOf(view, content.publication);
      if (content.part !== undefined) return partOf(view, publication, content.part);
      return wholePublication(view, publication, content.isCompleted === true, paper.exempt !== undefined);
    }
  }
}

/** A front sheet. What the page of the meeting says of it goes with the agenda, to members once more with what is exempt. */
function frontOf(view: View, plan: PackPlan, { exempt }: PackPaper): Pick<LaidPaper, "body" | "chapters"> {
  const meeting = plan.forMembers?.meeting ?? plan.meeting;
  const isNew = exempt === undefined || plan.forMembers === undefined || plan.forMembers.hasExemptText;
  const sheet = sheetOf(view, plan, exempt !== undefined);
  if (plan.supplement !== undefined || !isNew) return { body: sheet, chapters: [onePaper] };
  const { body, chapters } = aboutMeeting(view, exempt === undefined ? plan.meeting : meeting);
  return {
    body: html`${sheet}\n${body}`,
    chapters: [onePaper, ...chapters.filter(({ name }) => name !== onePaper.name)],
  };
}

function sheetOf(view: View, plan: PackPlan, isForMembers: boolean): SafeHtml {
  const { forMembers } = plan;
  const { pack: words } = view.words.print;
  if (!isForMembers) return frontSheet(view, plan);
  const meeting = listExempt(view.known).get(plan.meeting.id) ?? {};
  return forMembers === undefined
    ? frontSheet(
        view,
        { ...plan, papers: plan.papers.map(({ exempt: _exempt, ...one }) => one) },
        {
          note: html`<p>${words.forMembers} ${exemptNote(view, (say, why) => say.meeting(why), meeting, view.register.site.lang)}</p>`,
          files: filesBeside(words, plan),
        },
      )
    : frontSheet(
        view,
        { ...plan, ...forMembers },
        {
          note: html`<p>${words.twoSheets}</p>`,
          files: filesBeside(words, plan),
          isBrief: true,
        },
      );
}

/** The files that a pack cannot hold, by the names under which members get them with it, and where they lead to. */
function filesBeside(words: Words["print"]["pack"], { beside = [] }: PackPlan): SafeHtml | undefined {
  if (beside.length === 0) return undefined;
  return html`<h2 id="front-files">${words.files}</h2>
<p>${words.aboutFiles}</p>
<ul>${beside.map(({ path }) => html`<li><a href="${besideAddress(path)}">${path}</a></li>`)}</ul>`;
}

function wholePublication(
  view: View,
  publication: Publication,
  isCompleted: boolean,
  isExempt: boolean,
): LaidPaper {
  const { kind, lang } = publication;
  // The exempt parts of an open publication are papers of their own.
  const parts = publication.parts.filter(
    ({ front }) => !isCompleted || exemptionOf(front).exempt === undefined,
  );
  // Of what is exempt, members have no page that would say more.
  const book = view.book({ ...publication, parts }, annexOf(publication, !isExempt));
  const chapters = kind.print === "document" ? book.chapters : runOn(book.chapters);
  const head = publicationHead(view, publication);
  const atGlance = highlights(view, publication, head);
  const lists = kind.print === "document" ? html`${contentsPages(view, book, lang)}\n${atGlance}` : atGlance;
  return {
    lang,
    chapters: [onePaper, ...chapters.filter(({ name }) => name !== onePaper.name)],
    mark: statusMark(view, publication),
    body: html`${paperHead(view, publication, head, isExempt)}
${paperLists(lists)}
${chapterSections(chapters)}
${isExempt && !isCompleted && privateFacts(view, publication, head)}`,
  };
}

/** An exempt part of a publication that is open itself. */
function partOf(view: View, publication: Publication, slug: string): LaidPaper {
  const part = publication.parts.find((one) => one.slug === slug);
  const { front } = part ?? {};
  const location = { publication: publication.id, part: slug };
  const body = view.body(location);
  const behind = view.behind(location);
  return {
    lang: front?.lang ?? publication.lang,
    chapters: [onePaper],
    mark: draftMark(view, publication),
    body: html`<section class="paper-head paper" id="front-cover">
${paperCaption(view, publication, publication.front.title)}
<h1 id="part-${slug}">${front?.label}: ${front?.title}</h1>
${front?.summary !== undefined && html`<p class="paper-head__summary">${front.summary}</p>`}
</section>
<main><section class="chapter paper">${body}</section>
${behind.length > 0 && annexSection(figuresAnnex(view, publication, behind))}</main>`,
  };
}

function minutesOf(view: View, id: PublicationId, number: number | undefined): LaidPaper {
  const meeting = meetingAt(view.known, id);
  const minutes = meeting?.facts.minutes;
  if (meeting === undefined || minutes === undefined) throw new Error(`There are no minutes of ${id}.`);
  return {
    lang: meeting.lang,
    chapters: [onePaper],
    mark: draftMark(view, meeting),
    body:
      number === undefined
        ? minutesPaper(view, meeting, minutes, minutesHead(view, meeting, minutes))
        : exemptMinute(view, meeting, minutes, number),
  };
}

/** What else has become of a meeting since is not said of its papers. */
function draftMark(view: View, publication: Publication): string | undefined {
  return isMarked(view.register, publication) ? statusMark(view, publication) : undefined;
}

function publicationOf(view: View, id: PublicationId): Publication {
  const publication = view.register.publications.get(id);
  if (publication === undefined) throw new Error(`The register has no publication “${id}”.`);
  return publication;
}
