// Items of a work programme as links.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { WorkTrail } from "../../../scripts/model/facts/work-programme/work-trail.ts";
import type { View } from "../../../scripts/model/view.ts";

/** A link to each item where its programme shows it, one after another. */
export function workLinks(view: View, trails: readonly WorkTrail[]): SafeHtml {
  return html`${trails.map(({ programme, item }, index) => {
    const from = { publication: programme.id, elsewhere: true } as const;
    return html`${index > 0 && "; "}<a href="${view.itemLink(from, "work-item", item.ref)}">${item.title}</a>`;
  })}`;
}
