// The measures of a publication in their groups, in the order of the groups; those of no group come last.
import { type HtmlValue, html } from "../../../scripts/lib/html.ts";
import type { Measure } from "../../../scripts/model/measures/measure.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { Words } from "../../../scripts/words/words.ts";
import { type OwnWords, ownWords } from "../own-words.ts";

/** Measures that stand together. */
export interface MeasureGroup {
  readonly ref?: string;
  /** Undefined where the publication has no groups at all. */
  readonly title?: string;
  /** The title of the section that it stands in. */
  readonly section?: string | undefined;
  /** Markdown, as are the other two. */
  readonly definition?: string | undefined;
  readonly analysis?: string | undefined;
  readonly note?: string | undefined;
  readonly measures: readonly Measure[];
}

/** The groups that some measures come to; none is empty. */
export function groupMeasures(
  words: Words["measures"],
  { facts: { measureGroups: titles } }: Publication,
  measures: readonly Measure[],
): readonly MeasureGroup[] {
  let section: string | undefined;
  const groups: readonly MeasureGroup[] = [
    ...titles.map((one) => {
      // A section goes on until another begins.
      section = one.section ?? section;
      return { ...one, section, measures: measures.filter(({ group }) => group === one.ref) };
    }),
    {
      ...(titles.length === 0 ? {} : { title: words.otherMeasures }),
      measures: measures.filter(({ group }) => !titles.some(({ ref }) => ref === group)),
    },
  ];
  return groups.filter((group) => group.measures.length > 0);
}

/** What is said of a group before its table, and behind it. */
export function groupTexts(
  view: View,
  { location }: Scene,
  { definition, analysis, note }: MeasureGroup,
): { readonly before: HtmlValue; readonly behind: HtmlValue } {
  const own = ownWords(view, location);
  return {
    before:
      definition !== undefined &&
      html`<div class="scorecard__text">${view.prose(definition, location)}</div>`,
    behind: html`${analysis !== undefined && html`<div class="scorecard__text">${view.prose(analysis, location)}</div>`}${note !== undefined && html`<p class="scorecard__text">${own.say.measures.aboutData(own.html, view.inline(note, location))}</p>`}`,
  };
}

/** The title of a group for readers: that of those of no group is the site's, all others are their officer's. */
export function groupTitle(own: OwnWords, { ref, title }: MeasureGroup): HtmlValue {
  return ref === undefined && title !== undefined ? own.words(title) : title;
}
