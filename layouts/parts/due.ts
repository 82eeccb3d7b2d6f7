// A date as first promised and every change of it, so that slippage shows; and how an item stands against it.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { type Progress, standingWord } from "../../scripts/model/facts/progress.ts";
import type { Spot, View } from "../../scripts/model/view.ts";
import { ownWords } from "./own-words.ts";

/** The date that holds now, and under it what was first promised, when it moved and why. */
export function due(view: View, progress: Progress, from: Spot): SafeHtml {
  return html`${dueDate(view, progress, from)}${slips(view, progress, from)}`;
}

/** The date that holds now, which can stand in a sentence. */
export function dueDate(view: View, { due: date }: Progress, from: Spot): SafeHtml {
  if (date !== undefined) return html`${date.text}`;
  const own = ownWords(view, from);
  return html`<span class="missing">${own.words(own.say.tracking.promises.undated)}</span>`;
}

/** A list of what was first promised, when it moved and why; nothing where it has not. */
export function slips(view: View, progress: Progress, from: Spot): SafeHtml | undefined {
  if (progress.slips.length === 0) return undefined;
  const own = ownWords(view, from);
  const { promises: words } = own.say.tracking;
  const changes = progress.slips.map(
    ({ due: moved, asAt, reason }) =>
      html`<li>${words.moved(own.html, moved.text, own.say.dates.inPeriod(asAt), view.inline(reason, from))}</li>`,
  );
  const promised = words.firstPromised(own.html, progress.promised?.text ?? own.words(words.noDate));
  return html`<ul class="slips"><li>${promised}</li>${changes}</ul>`;
}

/** How an item stands, in words. */
export function standing(view: View, progress: Progress, from: Spot): SafeHtml {
  const { attributes, say } = ownWords(view, from);
  return html`<span class="standing standing--${progress.standing}"${attributes}>${say.interface[standingWord(progress)]}</span>`;
}
