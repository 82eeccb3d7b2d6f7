// The fields of a report's cover, in the order and the words of its committee's template.

import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import {
  isWrittenCoverField,
  type ReportFile,
  type WrittenCoverField,
} from "../../../scripts/model/facts/report/report.ts";
import {
  type ComputedCoverField,
  isComputedCoverField,
  templateOf,
} from "../../../scripts/model/facts/report/report-template.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import type { Fact } from "../fact-list.ts";
import { bullets, owners } from "../lists.ts";
import { appendixList, exemptParts } from "./appendices.ts";
import { considerations } from "./considerations.ts";
import { coverRecommendations } from "./cover-recommendations.ts";

/** The fields with what stands in them. One that the report does not have is left out, unless the template needs it. */
export function coverFields(view: View, publication: Publication): readonly Fact[] {
  return (templateOf(view.register, publication.facts.report)?.fields ?? []).flatMap(
    ({ key, label, required }): readonly Fact[] => {
      const value = fieldValue(view, publication, key);
      if (value !== undefined) return [[label, value]];
      return required === true
        ? [
            [
              label,
              html`<span class="missing">${view.wordsFor(publication.lang).interface["not-recorded"]}</span>`,
            ],
          ]
        : [];
    },
  );
}

type Maker = (view: View, publication: Publication, report: ReportFile) => HtmlValue;

/** A field that is Markdown for a sentence, as it was written. */
function written(key: TextField): Maker {
  return (view, { id }, { [key]: text }) =>
    text === undefined ? undefined : view.inline(text, { publication: id });
}

type TextField = Exclude<WrittenCoverField, "director" | "background-papers">;

const makers: Readonly<Record<ComputedCoverField | WrittenCoverField, Maker>> = {
  meeting: considerations,
  title: (_view, { front }) => front.title,
  authors: (view, { front: { authors = [] }, id }) =>
    authors.length === 0 ? undefined : owners(view, authors, { publication: id }),
  summary: (view, { front, id }, { "report-summary": text }) =>
    text === undefined ? front.summary : view.prose(text, { publication: id }),
  recommendations: coverRecommendations,
  appendices: appendixList,
  exempt: exemptParts,
  director: (view, { id }, { director }) =>
    director === undefined ? undefined : owners(view, [director], { publication: id }),
  "background-papers": (view, { id, lang }, { "background-papers": papers }) => {
    if (papers === undefined) return undefined;
    const [first, ...more] = papers;
    if (first === undefined) return view.wordsFor(lang).reports.none;
    return more.length === 0
      ? view.inline(first, { publication: id })
      : bullets(view, papers, { publication: id });
  },
  "key-decision": written("key-decision"),
  "forward-plan": written("forward-plan"),
  wards: written("wards"),
  "other-consideration": written("other-consideration"),
  "council-approval": written("council-approval"),
};

/** What a field holds: that of its own, else the text that was written under its key. */
function fieldValue(view: View, publication: Publication, key: string): HtmlValue {
  const { report } = publication.facts;
  if (report === undefined) return undefined;
  if (isComputedCoverField(key) || isWrittenCoverField(key)) return makers[key](view, publication, report);
  const text = report.other?.[key];
  return text === undefined ? undefined : view.inline(text, { publication: publication.id });
}
