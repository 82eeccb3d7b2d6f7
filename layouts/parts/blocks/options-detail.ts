// One option against every criterion: the score, what speaks for it, what against, and what neither way.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type {
  AppraisedOption,
  AppraisedOptions,
} from "../../../scripts/model/facts/options/appraise-options.ts";
import type { Criterion, Score } from "../../../scripts/model/facts/options/options-appraisal.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { heading, idAttribute } from "../headings.ts";
import { labelledBullets } from "../lists.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { freshAnchor } from "./block-layout.ts";
import { differenceWords } from "./options-notes.ts";

/** The detail of the option that the block names. */
export function optionsDetail(view: View, scene: Scene, block: Block, appraisal: AppraisedOptions): SafeHtml {
  const option = appraisal.options.find(({ ref }) => ref === block.attributes.get("option"));
  if (option === undefined) return html``;
  const { location } = scene;
  const own = ownWords(view, location);
  const { level } = block;
  const anchor = scene.claim("option", option.ref);
  // The officer's own heading over the block may name the option already.
  const numbered = own.say.blocks.options.heading(option.ref);
  const isNamed = isNamedAbove(scene, block, option, numbered);
  const title = html`${own.words(numbered)} ${option.name}`;
  const head =
    !isNamed &&
    heading(view, own, level + 1, anchor ?? freshAnchor(scene, `option-${option.ref}`), title, title);
  return html`<div class="option"${isNamed && idAttribute(anchor)}>${head}
${option.summary !== undefined && view.prose(option.summary, location)}
<p class="option__total">${own.say.blocks.options.standing(own.html, option.total, option.outOf, option.rank, appraisal.options.length, option.isJoint)}</p>
${differs(own, option)}
${appraisal.criteria.map((criterion, index) => criterionSection(view, scene, isNamed ? level + 1 : level + 2, option, criterion, option.scores[index], appraisal))}
</div>`;
}

/** Whether one of the headings that a block stands under says the name of an option, or its number. */
function isNamedAbove(
  { publication, location }: Scene,
  { place }: Block,
  { name }: AppraisedOption,
  numbered: string,
): boolean {
  const { body } = publication.parts.find(({ slug }) => slug === location.part) ?? publication;
  const before = body.headings.filter(
    (each) => each.place.file === place.file && each.place.line < place.line,
  );
  const above = before.filter(({ level }, at) => before.slice(at + 1).every((later) => later.level > level));
  return above.some(({ text }) =>
    [name, numbered].some((words) => ` ${plain(text)} `.includes(` ${plain(words)} `)),
  );
}

/** Letters and digits alone, in lower case. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(" ");
}

function differs(own: SaidWords, { disagreements, printed }: AppraisedOption): SafeHtml | undefined {
  if (disagreements.length === 0) return undefined;
  return html`<p class="differs">${own.words(differenceWords(own, disagreements))}${printed?.note !== undefined && html` ${printed.note}`}</p>`;
}

function criterionSection(
  view: View,
  scene: Scene,
  level: number,
  option: AppraisedOption,
  { ref, name }: Criterion,
  score: Score | undefined,
  { scale }: AppraisedOptions,
): SafeHtml {
  const own = ownWords(view, scene.location);
  const { options: words } = own.say.blocks;
  const given = score === undefined ? words.unscored : words.score(score.score, scale.max);
  const anchor = freshAnchor(scene, `option-${option.ref}-criterion-${ref}`);
  const title = html`${name} <span class="option__score"${own.attributes}>${given}</span>`;
  return html`<div class="option__criterion">${heading(view, own, level, anchor, title, name)}
${labelledBullets(view, words.for, score?.for, scene.location)}
${labelledBullets(view, words.against, score?.against, scene.location)}
${labelledBullets(view, words.notes, score?.notes, scene.location)}
</div>`;
}
