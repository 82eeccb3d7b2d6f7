// A table of what a plan promises, actions or objectives without any: who leads, when it is due, how it was rated, where it
// stands. What no paper says has no column.

import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import type {
  ActionPlan,
  PlannedAction,
  PlannedObjective,
  PlanState,
} from "../../../scripts/model/facts/actions/action-plan.ts";
import type { Progress, RatedUpdate } from "../../../scripts/model/facts/progress.ts";
import { saysNothing, updateAt } from "../../../scripts/model/facts/progress.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { due, standing } from "../due.ts";
import { idAttribute } from "../headings.ts";
import { labelledBullets, owners } from "../lists.ts";
import { measuredBy } from "../measures/measured-by.ts";
import { ownWords, type SaidWords } from "../own-words.ts";
import { rating } from "../rating.ts";
import { cell, table } from "../table.ts";
import { ties } from "../ties.ts";
import { freshAnchor } from "./block-layout.ts";

/** What stands in the rows of a table. */
export type Promises =
  | { readonly noun: "action"; readonly items: readonly PlannedAction[] }
  | { readonly noun: "objective"; readonly items: readonly PlannedObjective[] };

/** The table. Everything has its anchor on its row; its number is the link to it. */
export function actionTable(
  view: View,
  scene: Scene,
  plan: ActionPlan,
  { noun, items }: Promises,
  { id, caption }: { readonly id: string; readonly caption: string },
): SafeHtml {
  const rated = plan.states.filter((state) => state.rated);
  const own = ownWords(view, scene.location);
  const { actions: words } = own.say.blocks;
  const has = statedIn(plan, items);
  return table({
    own,
    id: freshAnchor(scene, id),
    caption,
    className: "fold actions",
    columns: [
      { head: words.ref, className: "actions__ref" },
      { head: words[noun === "action" ? "action" : "objectiveHead"], className: "actions__text" },
      ...(has.leads ? [{ head: words.ledBy, className: "actions__lead" }] : []),
      ...(has.due ? [{ head: words.due, className: "actions__due" }] : []),
      ...rated.map((state) => ({
        head: words.rated(own.html, state.asAt.text),
        className: "actions__rating",
      })),
      ...(has.standing ? [{ head: words.standing, className: "actions__standing" }] : []),
    ],
    body: items.map((item) => row(view, scene, plan, { noun, item, has, rated })),
  });
}

/** What is said of any of some promises. */
type Stated = Readonly<Record<"leads" | "due" | "standing", boolean>>;

/** Which columns a table of some promises has. */
export function statedIn(
  { isReported }: ActionPlan,
  all: readonly (PlannedAction | PlannedObjective)[],
): Stated {
  return {
    leads: all.some(({ leads }) => leads.length > 0),
    due: all.some(({ progress }) => progress.due !== undefined),
    standing: isReported && all.some(({ progress }) => !saysNothing(progress)),
  };
}

function row(
  view: View,
  scene: Scene,
  plan: ActionPlan,
  {
    noun,
    item,
    has,
    rated,
  }: {
    readonly noun: Promises["noun"];
    readonly item: PlannedAction | PlannedObjective;
    readonly has: Stated;
    readonly rated: readonly PlanState[];
  },
): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { actions: words } = own.say.blocks;
  const head = words[noun === "action" ? "action" : "objectiveHead"];
  const anchor = scene.claim(noun, item.ref);
  const number =
    anchor === undefined || view.medium === "print"
      ? html`${item.ref}`
      : html`<a class="ref" href="#${anchor}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${own.words(head)} </span>${item.ref}</a>`;
  const { progress, leads } = item;
  return html`<tr${idAttribute(anchor)}>
<th scope="row">${number}</th>
${cell(own, head, html`${view.inline(item.text, location)}${more(view, scene, item)}`)}
${has.leads && cell(own, words.ledBy, leads.length === 0 ? none(own, plan) : owners(view, leads, location))}
${has.due && cell(own, words.due, progress.due === undefined ? none(own, plan) : due(view, progress, location))}
${rated.map((state) => cell(own, words.ratedOn(state.asAt.text), rating(view, updateAt(progress, state.asAt)?.level, location)))}
${has.standing && cell(own, words.standing, saysNothing(progress) ? none(own, plan) : html`${standing(view, progress, location)}${reports(view, scene, progress)}`)}
</tr>`;
}

/** The links of an action; what an objective without actions means, how it is measured; and what either serves. */
function more(view: View, scene: Scene, item: PlannedAction | PlannedObjective): HtmlValue {
  const tied = ties(view, scene, "actions" in item ? "objective" : "action", item);
  if (!("actions" in item))
    return html`${item.links?.map(({ title, url }) => html`<br><a href="${url}">${title}</a>`)}${tied}`;
  const { actions: words } = ownWords(view, scene.location).say.blocks;
  return html`${labelledBullets(view, words.meaning, item["will-mean-that"], scene.location)}${measuredBy(view, scene, item.measures)}${tied}`;
}

/** What a plan that nobody reports on does not say is not missed. */
function none(own: SaidWords, { isReported }: ActionPlan): SafeHtml | undefined {
  if (!isReported) return undefined;
  return html`<span class="missing">${own.words(own.say.blocks.noneGiven)}</span>`;
}

/** What was reported in words; a report that only rates has been shown already. */
export function reports(view: View, scene: Scene, { updates }: Progress): readonly SafeHtml[] {
  return updates
    .filter(({ progress, evidence }) => progress !== undefined || evidence !== undefined)
    .map((update) => report(view, scene, update));
}

function report(view: View, { location }: Scene, { asAt, progress, evidence }: RatedUpdate): SafeHtml {
  const own = ownWords(view, location);
  return html`<div class="report"><strong>${asAt.text}:</strong> ${progress !== undefined && view.inline(progress, location)}${evidence !== undefined && html` <span class="evidence">${own.say.blocks.actions.evidence(own.html, view.inline(evidence, location))}</span>`}</div>`;
}
