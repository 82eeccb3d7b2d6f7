// Promises in a table: which publication, what, who and by when.
import type { SafeHtml } from "../../scripts/lib/html.ts";
import type { TrackedItem } from "../../scripts/model/facts/due-list.ts";
import type { View } from "../../scripts/model/view.ts";
import { due } from "./due.ts";
import { listTable } from "./list-table.ts";
import { listedName, listedText } from "./listed-item.ts";
import { owners } from "./lists.ts";
import { rating } from "./rating.ts";

/** The table of some items. */
export function dueTable(view: View, list: readonly TrackedItem[], id: string, caption: string): SafeHtml {
  const from = ({ publication }: TrackedItem) => ({ publication: publication.id, elsewhere: true }) as const;
  const { promises: words } = view.words.tracking;
  return listTable({
    id,
    caption,
    className: "fold due",
    list,
    columns: [
      {
        head: words.item,
        className: "due__item",
        content: (one) => listedName(view, one, view.itemLink(from(one), one.noun, one.ref)),
      },
      { head: words.text, content: (one) => listedText(view, one) },
      { head: words.owner, className: "due__owner", content: (one) => owners(view, one.owners, from(one)) },
      { head: words.due, className: "due__date", content: (one) => due(view, one.progress, from(one)) },
      {
        head: words.rating,
        className: "due__rating",
        content: ({ progress }) => rating(view, progress.latest?.level, { elsewhere: true }),
      },
    ],
  });
}
