// The table of an objective's actions: who leads, when it is due, how it was rated at each report, where it stands.

import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { screenOnly } from "../../../scripts/lib/screen-only.ts";
import type {
  PlannedAction,
  PlannedObjective,
  PlanState,
} from "../../../scripts/model/facts/actions/action-plan.ts";
import type { RatedUpdate } from "../../../scripts/model/facts/progress.ts";
import { updateAt } from "../../../scripts/model/facts/progress.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { due, standing } from "../due.ts";
import { idAttribute } from "../headings.ts";
import { owners } from "../lists.ts";
import { ownWords } from "../own-words.ts";
import { rating } from "../rating.ts";
import { cell, table } from "../table.ts";
import { freshAnchor } from "./block-layout.ts";

/** The table. Every action has its anchor on its row; its number is the link to it. */
export function actionTable(view: View, scene: Scene, objective: PlannedObjective): SafeHtml {
  const rated = (scene.publication.facts.plan?.states ?? []).filter((state) => state.rated);
  const own = ownWords(view, scene.location);
  const { actions: words } = own.say.blocks;
  return table({
    own,
    id: freshAnchor(scene, `objective-${objective.ref}-actions`),
    caption: words.caption(objective.ref),
    className: "fold actions",
    columns: [
      { head: words.ref, className: "actions__ref" },
      { head: words.action, className: "actions__text" },
      { head: words.ledBy, className: "actions__lead" },
      { head: words.due, className: "actions__due" },
      ...rated.map((state) => ({
        head: words.rated(own.html, state.asAt.text),
        className: "actions__rating",
      })),
      { head: words.standing, className: "actions__standing" },
    ],
    body: objective.actions.map((action) => actionRow(view, scene, action, rated)),
  });
}

function actionRow(view: View, scene: Scene, action: PlannedAction, rated: readonly PlanState[]): SafeHtml {
  const { location } = scene;
  const own = ownWords(view, location);
  const { actions: words } = own.say.blocks;
  const anchor = scene.claim("action", action.ref);
  const number =
    anchor === undefined || view.medium === "print"
      ? html`${action.ref}`
      : html`<a class="ref" href="#${anchor}"><span class="govuk-visually-hidden"${screenOnly("spoken")}>${own.words(words.action)} </span>${action.ref}</a>`;
  const links = (action.links ?? []).map(({ title, url }) => html`<br><a href="${url}">${title}</a>`);
  return html`<tr${idAttribute(anchor)}>
<th scope="row">${number}</th>
${cell(own, words.action, html`${view.inline(action.text, location)}${links}`)}
${cell(own, words.ledBy, owners(view, action.leads, location))}
${cell(own, words.due, due(view, action.progress, location))}
${rated.map((state) => cell(own, words.ratedOn(state.asAt.text), rating(view, updateAt(action.progress, state.asAt)?.level, location)))}
${cell(own, words.standing, html`${standing(view, action.progress, location)}${action.progress.updates.map((update) => report(view, scene, update))}`)}
</tr>`;
}

/** What was reported in words; a report that only rates has been shown already. */
function report(
  view: View,
  { location }: Scene,
  { asAt, progress, evidence }: RatedUpdate,
): SafeHtml | undefined {
  if (progress === undefined && evidence === undefined) return undefined;
  const own = ownWords(view, location);
  return html`<div class="report"><strong>${asAt.text}:</strong> ${progress !== undefined && view.inline(progress, location)}${evidence !== undefined && html` <span class="evidence">${own.say.blocks.actions.evidence(own.html, view.inline(evidence, location))}</span>`}</div>`;
}
