// The cover of a report in the words of its committee's template: one value for its page and its document.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { templateOf } from "../../../scripts/model/facts/report/report-template.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { type Fact, factList } from "../fact-list.ts";
import { ownWords } from "../own-words.ts";
import { approvalsSection } from "./approvals.ts";
import { coverFields } from "./cover-fields.ts";
import { coverRecommendations } from "./cover-recommendations.ts";

/** What is on a cover. */
export interface ReportCover {
  readonly heading: string;
  /** The fields, and below them the recommendations where no field has them; a title stands in its field, if there is one. */
  content(title: HtmlValue): SafeHtml;
  /** Who approved it, in a section of its own. */
  readonly approvals: SafeHtml | undefined;
  /** Whether a field says which meetings consider it, and whether one has the title and one the summary of index.md. */
  readonly namesMeeting: boolean;
  readonly namesTitle: boolean;
  readonly namesSummary: boolean;
}

/** The cover; nothing for what is no report. */
export function reportCover(view: View, publication: Publication): ReportCover | undefined {
  const { facts, kind } = publication;
  if (facts.report === undefined) return undefined;
  const own = ownWords(view, { publication: publication.id });
  const template = templateOf(view.register, publication.facts.report);
  const fieldOf = (key: string) => template?.fields.find((field) => field.key === key);
  const titled = fieldOf("title");
  const fields = coverFields(view, publication);
  const withTitle = (title: HtmlValue) =>
    fields.map(([label, value]): Fact => [label, label === titled?.label ? title : value]);
  const recommended =
    fieldOf("recommendations") === undefined ? coverRecommendations(view, publication) : undefined;
  return {
    heading: template?.heading ?? own.say.kinds[kind.name].title,
    content: (title) => html`${factList(own, withTitle(title))}
${recommended !== undefined && html`<h3>${own.words(own.say.reports.recommendations)}</h3>${recommended}`}`,
    approvals: approvalsSection(view, publication),
    namesMeeting: fieldOf("meeting") !== undefined,
    namesTitle: titled !== undefined,
    namesSummary: fieldOf("summary") !== undefined && facts.report["report-summary"] === undefined,
  };
}
