// The papers that came after the agenda, with what each adds or replaces.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { headingOf } from "../../../scripts/lib/outline.ts";
import { printedApart, screenOnly } from "../../../scripts/lib/screen-only.ts";
import type { MeetingPublication } from "../../../scripts/model/committees/meetings.ts";
import { type PackPlan, planPacks } from "../../../scripts/model/packs/plan-pack.ts";
import type { View } from "../../../scripts/model/view.ts";
import { ownWords } from "../own-words.ts";
import { pageSection } from "../page-section.ts";
import { paperLine } from "./paper-list.ts";

/** The section; nothing where no paper was late. */
export function supplementsSection(view: View, meeting: MeetingPublication): SafeHtml | undefined {
  const entries = planPacks(view.known, meeting).flatMap((pack) => supplement(view, meeting, pack));
  if (entries.length === 0) return undefined;
  return pageSection(
    view,
    meeting,
    { name: "supplements", title: view.wordsFor(meeting.lang).meetings.latePapers, isApart: true },
    entries,
  );
}

function supplement(view: View, { id }: MeetingPublication, pack: PackPlan): readonly SafeHtml[] {
  if (pack.supplement === undefined) return [];
  const { number, published, reason } = pack.supplement;
  const own = ownWords(view, { publication: id });
  const { meetings: words } = own.say;
  const papers = pack.papers.flatMap((paper) => {
    if (paper.item === undefined) return [];
    const from = { publication: id };
    const item = html`<a href="${view.itemLink(from, "item", `${paper.item.number}`)}">${own.words(words.item.item(paper.item.number))}</a>`;
    // What is said in place of an exempt paper is a sentence already.
    const stop = paper.content.kind === "withheld" ? "" : ".";
    const replaces = paper.replaces && html` ${words.papers.replaces(own.html, paper.replaces.title)}`;
    return [html`<li>${item}: ${paperLine(view, { pack, paper })}${stop}${replaces}</li>`];
  });
  return [
    html`${headingOf({ level: 3, id: `supplement-${number}`, content: html`${words.papers.supplement(number, published.text)}`, attributes: html`${screenOnly("navigation")}${own.attributes}`, lang: own.attributes && view.register.site.lang })}
${reason !== undefined && html`<div${printedApart}>${view.prose(reason, { publication: id })}</div>`}<ul${screenOnly("navigation")}>${papers}</ul>`,
  ];
}
