// A date as first promised and every change of it, so that slippage shows; and how an item stands against it.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { Progress, Standing } from "../../scripts/model/facts/progress.ts";
import type { StringKey } from "../../scripts/model/site/ui-strings.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ownWords } from "./own-words.ts";

const standingWords: Readonly<Record<Standing, StringKey>> = {
  closed: "closed",
  overdue: "overdue",
  unreported: "unreported",
  open: "open",
};

/** The date that holds now, and under it what was first promised, when it moved and why. */
export function due(view: View, progress: Progress, from: Spot): SafeHtml {
  const own = ownWords(view, from);
  if (progress.due === undefined) return own.html`<span class="missing">No date given</span>`;
  if (progress.slips.length === 0) return html`${progress.due.text}`;
  const changes = progress.slips.map(
    ({ due: moved, asAt, reason }) =>
      own.html`<li>Moved to ${moved.text} in ${asAt.text}: ${view.inline(reason, from)}</li>`,
  );
  return own.html`${progress.due.text}<ul class="slips"><li>First promised for ${progress.promised?.text ?? own.words("no date")}</li>${changes}</ul>`;
}

/** How an item stands, in words. */
export function standing(view: View, progress: Progress, from: Spot): SafeHtml {
  return html`<span class="standing standing--${progress.standing}"${ownWords(view, from).attributes}>${view.word(standingWords[progress.standing])}</span>`;
}
