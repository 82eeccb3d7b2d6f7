// The actions of a plan, or of one area or objective: promises, tables of actions, and how they stood at each report.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { placeOf } from "../../../scripts/lib/outline.ts";
import {
  type ActionPlan,
  type PlannedArea,
  type PlannedObjective,
  promisesOf,
} from "../../../scripts/model/facts/actions/action-plan.ts";
import { saysNothing } from "../../../scripts/model/facts/progress.ts";
import type { OwnerId } from "../../../scripts/model/owner-id.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { countsTable } from "../counts-table.ts";
import { due, standing } from "../due.ts";
import { heading, idAttribute } from "../headings.ts";
import { labelledBullets, owners } from "../lists.ts";
import { measuredBy } from "../measures/measured-by.ts";
import { ownWords } from "../own-words.ts";
import { ratingKey } from "../rating.ts";
import { ties } from "../ties.ts";
import { actionTable, reports, statedIn } from "./action-table.ts";
import { type BlockLayout, freshAnchor } from "./block-layout.ts";

/** The block `actions`, with `area=` or `objective=` for a piece of the plan. */
export const actions: BlockLayout = (view, scene, block) => {
  const { plan } = scene.publication.facts;
  if (plan === undefined) return html``;
  const area = block.attributes.get("area");
  const objective = block.attributes.get("objective");
  const key = planKey(view, scene, plan);
  // A plan that says little of each action has room on an upright page.
  const place = statedIn(plan, plan.areas.flatMap(promisesOf)).standing ? placeOf("wide") : undefined;
  if (objective !== undefined) {
    const chosen = plan.objectives.filter(({ ref }) => ref === objective);
    return html`${place}<div class="plan">${key}${chosen.map((one) => objectiveSection(view, scene, plan, block.level + 1, one))}</div>`;
  }
  // The officer's own heading stands over a single area.
  const whole = area === undefined;
  const chosen = plan.areas.filter(({ ref }) => whole || ref === area);
  return html`${place}<div class="plan">${key}${chosen.map((area) => areaSection(view, scene, plan, { level: block.level + 1, area, titled: whole }))}</div>`;
};

/** The key stands once on a page, before the first actions. */
function planKey(view: View, scene: Scene, plan: ActionPlan): SafeHtml | undefined {
  const rated = plan.states.some((state) => state.rated);
  const anchor = rated ? scene.claim("key", "ratings") : undefined;
  if (anchor === undefined) return undefined;
  const own = ownWords(view, scene.location);
  const { actions: words } = own.say.blocks;
  return html`<div class="plan__key" id="${anchor}"><p class="labelled__label">${own.words(words.key)}</p>${ratingKey(view, plan.scale, scene.location)}<p class="plan__note">${own.words(words.note(own.say.dates.day(view.register.today)))}</p></div>`;
}

function areaSection(
  view: View,
  scene: Scene,
  plan: ActionPlan,
  { level, area, titled }: { readonly level: number; readonly area: PlannedArea; readonly titled: boolean },
): SafeHtml {
  const { location, publication } = scene;
  const anchor = scene.claim("area", area.ref);
  const own = ownWords(view, location);
  const { actions: words } = own.say.blocks;
  const shown = html`${own.words(words.area(area.ref))} ${area.title}`;
  const counts = countsTable(
    view,
    publication,
    promisesOf(area),
    freshAnchor(scene, `area-${area.ref}-counts`),
    words.areaCounts(area.ref),
  );
  return html`<div class="area"${titled ? undefined : idAttribute(anchor)}>
${titled && heading(view, own, level, anchor, shown, shown)}
${area.statement !== undefined && html`<div class="promise"><p class="labelled__label">${own.words(words.promise)}</p>${view.prose(area.statement, location)}</div>`}
${ledBy(view, scene, area.leads)}
${ties(view, scene, "area", area)}
${labelledBullets(view, words.before, area.progressSoFar, location)}
${counts}
${objectives(view, scene, plan, titled ? level + 1 : level, area)}
${area.actions.length > 0 && actionTable(view, scene, plan, { noun: "action", items: area.actions }, { id: `area-${area.ref}-actions`, caption: words.areaActions(area.ref) })}
</div>`;
}

/** Those with actions each under its heading, those in between without any in a table. */
function objectives(view: View, scene: Scene, plan: ActionPlan, level: number, area: PlannedArea): SafeHtml {
  const { actions: words } = ownWords(view, scene.location).say.blocks;
  const runs = area.objectives.reduce<PlannedObjective[][]>((all, objective) => {
    const last = all.at(-1);
    if (last !== undefined && [last[0], objective].every((one) => one?.actions.length === 0))
      last.push(objective);
    else all.push([objective]);
    return all;
  }, []);
  return html`${runs.map((run) =>
    run.some(({ actions }) => actions.length > 0)
      ? run.map((objective) => objectiveSection(view, scene, plan, level, objective))
      : actionTable(
          view,
          scene,
          plan,
          { noun: "objective", items: run },
          { id: `area-${area.ref}-objectives`, caption: words.areaObjectives(area.ref) },
        ),
  )}`;
}

function objectiveSection(
  view: View,
  scene: Scene,
  plan: ActionPlan,
  level: number,
  objective: PlannedObjective,
): SafeHtml {
  const { location } = scene;
  const { ref, text, leads, progress, actions } = objective;
  const anchor = scene.claim("objective", ref);
  const own = ownWords(view, location);
  const { actions: words } = own.say.blocks;
  const label = words.objective(ref);
  const title = html`<span class="objective__ref"${own.attributes}>${label}</span> ${view.inline(text, location)}`;
  return html`<div class="objective">
${heading(view, own, level, anchor, title, own.words(label))}
${ledBy(view, scene, leads)}
${progress.due !== undefined && html`<div class="objective__due">${words.dueOn(own.html, due(view, progress, location))}</div>`}
${plan.isReported && !saysNothing(progress) && html`<div class="objective__standing">${words.stands(own.html, standing(view, progress, location))}${reports(view, scene, progress)}</div>`}
${meaning(view, scene, objective)}
${actions.length > 0 && actionTable(view, scene, plan, { noun: "action", items: actions }, { id: `objective-${ref}-actions`, caption: words.caption(ref) })}
</div>`;
}

function ledBy(view: View, { location }: Scene, leads: readonly OwnerId[] = []): HtmlValue {
  if (leads.length === 0) return undefined;
  const own = ownWords(view, location);
  return html`<p>${own.say.blocks.actions.areaLedBy(own.html, owners(view, leads, location))}</p>`;
}

function meaning(view: View, scene: Scene, objective: PlannedObjective): HtmlValue {
  const { actions: words } = ownWords(view, scene.location).say.blocks;
  const will = labelledBullets(view, words.meaning, objective["will-mean-that"], scene.location);
  const measured = measuredBy(view, scene, objective.measures);
  const tied = ties(view, scene, "objective", objective);
  if (will === undefined && measured === undefined && tied === undefined) return undefined;
  return html`<div class="objective__meaning">
${will}
${(measured ?? tied) && html`<div>${measured}${tied}</div>`}
</div>`;
}
