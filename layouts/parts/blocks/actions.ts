// The actions of a plan, or of one area or objective: promises, tables of actions, and how they stood at each report.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { placeOf } from "../../../scripts/lib/outline.ts";
import type {
  ActionPlan,
  PlannedArea,
  PlannedObjective,
} from "../../../scripts/model/facts/actions/action-plan.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { countsTable } from "../counts-table.ts";
import { heading, idAttribute } from "../headings.ts";
import { labelledBullets, owners } from "../lists.ts";
import { measuredBy } from "../measures/measured-by.ts";
import { ownWords } from "../own-words.ts";
import { ratingKey } from "../rating.ts";
import { actionTable } from "./action-table.ts";
import { type BlockLayout, freshAnchor } from "./block-layout.ts";

/** The block `actions`, with `area=` or `objective=` for a piece of the plan. */
export const actions: BlockLayout = (view, scene, block) => {
  const { plan } = scene.publication.facts;
  if (plan === undefined) return html``;
  const area = block.attributes.get("area");
  const objective = block.attributes.get("objective");
  const key = planKey(view, scene, plan);
  if (objective !== undefined) {
    const chosen = plan.objectives.filter(({ ref }) => ref === objective);
    return html`${placeOf("wide")}<div class="plan">${key}${chosen.map((one) => objectiveSection(view, scene, block.level + 1, one))}</div>`;
  }
  // The officer's own heading stands over a single area.
  const whole = area === undefined;
  const chosen = plan.areas.filter(({ ref }) => whole || ref === area);
  return html`${placeOf("wide")}<div class="plan">${key}${chosen.map((one) => areaSection(view, scene, block.level + 1, one, whole))}</div>`;
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

function areaSection(view: View, scene: Scene, level: number, area: PlannedArea, titled: boolean): SafeHtml {
  const { location, publication } = scene;
  const anchor = scene.claim("area", area.ref);
  const own = ownWords(view, location);
  const { actions: words } = own.say.blocks;
  const shown = html`${own.words(words.area(area.ref))} ${area.title}`;
  const all = area.objectives.flatMap((objective) => objective.actions);
  const counts = countsTable(
    view,
    publication,
    all,
    freshAnchor(scene, `area-${area.ref}-counts`),
    words.areaCounts(area.ref),
  );
  const leads = area.leads ?? [];
  return html`<div class="area"${titled ? undefined : idAttribute(anchor)}>
${titled && heading(view, own, level, anchor, shown, shown)}
${area.statement !== undefined && html`<div class="promise"><p class="labelled__label">${own.words(words.promise)}</p>${view.prose(area.statement, location)}</div>`}
${leads.length > 0 && html`<p>${words.areaLedBy(own.html, owners(view, leads, location))}</p>`}
${labelledBullets(view, words.before, area.progressSoFar, location)}
${counts}
${area.objectives.map((objective) => objectiveSection(view, scene, titled ? level + 1 : level, objective))}
</div>`;
}

function objectiveSection(view: View, scene: Scene, level: number, objective: PlannedObjective): SafeHtml {
  const { location } = scene;
  const anchor = scene.claim("objective", objective.ref);
  const own = ownWords(view, location);
  const label = own.say.blocks.actions.objective(objective.ref);
  const title = html`<span class="objective__ref"${own.attributes}>${label}</span> ${view.inline(objective.text, location)}`;
  return html`<div class="objective">
${heading(view, own, level, anchor, title, own.words(label))}
${meaning(view, scene, objective)}
${actionTable(view, scene, objective)}
</div>`;
}

function meaning(view: View, scene: Scene, objective: PlannedObjective): HtmlValue {
  const { actions: words } = ownWords(view, scene.location).say.blocks;
  const will = labelledBullets(view, words.meaning, objective["will-mean-that"], scene.location);
  const measured = measuredBy(view, scene, objective.measures);
  if (will === undefined && measured === undefined) return undefined;
  return html`<div class="objective__meaning">
${will}
${measured}
</div>`;
}
