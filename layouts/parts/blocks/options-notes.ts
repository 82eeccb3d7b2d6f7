// What the views of an options appraisal share: names that lead to the detail, and figures that the source printed.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type {
  AppraisedOption,
  AppraisedOptions,
} from "../../../scripts/model/facts/options/appraise-options.ts";
import { hasBlock } from "../../../scripts/model/has-block.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import type { SaidWords } from "../own-words.ts";

/** The number and name of an option, as a link where it is told in detail elsewhere. */
export function optionName(
  view: View,
  { location, publication }: Scene,
  { ref, name }: AppraisedOption,
): SafeHtml {
  if (!hasBlock(publication, "options", "detail")) return html`${ref}. ${name}`;
  return html`<a href="${view.itemLink(location, "option", ref)}">${ref}. ${name}</a>`;
}

/** The rank of an option, which says where others share it. */
export function rankWords(own: SaidWords, { rank, isJoint }: AppraisedOption): HtmlValue {
  return own.words(own.say.blocks.options.ranked(rank, isJoint));
}

/** What the source printed, where it is not what the scores come to. */
export function printedFigure(
  own: SaidWords,
  printed: number | undefined,
  computed: number,
): SafeHtml | undefined {
  if (printed === undefined || printed === computed) return undefined;
  return html` <span class="printed">${own.words(own.say.blocks.options.printed(printed))}</span>`;
}

/** A visible note for every option whose printed total or rank differs from what its scores come to. */
export function disagreementNotes(own: SaidWords, { options }: AppraisedOptions): SafeHtml | undefined {
  const differing = options.filter((option) => option.disagreements.length > 0);
  if (differing.length === 0) return undefined;
  const { options: words } = own.say.blocks;
  return html`<div class="differs"><p class="labelled__label">${own.words(words.differs)}</p><ul>${differing.map(
    ({ ref, name, disagreements, printed }) =>
      html`<li>${words.named(own.html, ref, name, own.words(differenceWords(own, disagreements)))}${printed?.note !== undefined && html` ${printed.note}`}</li>`,
  )}</ul></div>`;
}

/** What the source printed of an option otherwise, in sentences. */
export function differenceWords({ say }: SaidWords, disagreements: AppraisedOption["disagreements"]): string {
  const { differences } = say.blocks.options;
  return disagreements.map(({ of, printed, worked }) => differences[of](printed, worked)).join(" ");
}
