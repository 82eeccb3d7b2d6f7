// Where the figures of a chart come from, as it stands below the drawing.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import { dateWords } from "../../scripts/model/period.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { View } from "../../scripts/model/view.ts";
import type { Words } from "../../scripts/words/words.ts";

/**
 * Names, for each publication whose figures are drawn, the paper that they were taken from, or else who publishes
 * them. `own` is the publication in which the chart stands.
 */
export function chartSource(
  view: View,
  say: Words,
  own: Publication,
  drawn: readonly Publication[],
): SafeHtml {
  const named = new Map(
    (drawn.length === 0 ? [own] : drawn).map((publication) => {
      const words = sourceWords(view, own, publication);
      return [words.toString(), words] as const;
    }),
  );
  return say.publications.figuresFrom(html, [...named.values()]);
}

function sourceWords(view: View, own: Publication, { id, front }: Publication): SafeHtml {
  const { source, title, organization } = front;
  if (source !== undefined)
    return html`<cite>${source.title}</cite>, ${organizationName(view.register, source.publisher)}${source.date !== undefined && `, ${dateWords(source.date)}`}`;
  const publisher = organizationName(view.register, organization ?? view.register.site.organization);
  return html`${id !== own.id && html`<cite>${title}</cite>, `}${publisher}`;
}
