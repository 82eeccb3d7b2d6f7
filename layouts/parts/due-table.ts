// Promises in a table: which publication, what, who and by when.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { TrackedItem } from "../../scripts/model/due-list.ts";
import type { View } from "../../scripts/model/view.ts";
import { due } from "./due.ts";
import { itemName } from "./item-name.ts";
import { wordsIn } from "./language.ts";
import { owners } from "./lists.ts";
import { rating } from "./rating.ts";
import { cell, table } from "./table.ts";

/** The table of some items. */
export function dueTable(view: View, items: readonly TrackedItem[], id: string, caption: string): SafeHtml {
  return table({
    id,
    caption,
    className: "fold due",
    columns: [
      { head: "Item", className: "due__item" },
      { head: "What was promised" },
      { head: "Who", className: "due__owner" },
      { head: "Due", className: "due__date" },
      { head: "Last rating", className: "due__rating" },
    ],
    body: items.map((item) => row(view, item)),
  });
}

function row(view: View, { publication, noun, ref, text, owners: ids, progress }: TrackedItem): SafeHtml {
  const from = { publication: publication.id, elsewhere: true } as const;
  const own = (words: HtmlValue) => wordsIn(publication.lang, view.register.site.lang, words);
  return html`<tr>
<th scope="row"><a href="${view.itemLink(from, noun, ref)}">${itemName(view, noun, ref)}</a><div class="due__publication">${own(publication.front.title)}</div></th>
${cell("What was promised", own(view.inline(text, from)))}
${cell("Who", owners(view, ids, from))}
${cell("Due", due(view, progress, from))}
${cell("Last rating", rating(view, progress.latest?.level))}
</tr>`;
}
