// The views of the papers of a pack: each leads to the others, and knows of meetings what was known when the pack came out.
import type { PackPaper } from "../model/packs/pack-paper.ts";
import type { PackPlan } from "../model/packs/plan-pack.ts";
import { registerAt } from "../model/packs/register-at.ts";
import type { Register } from "../model/register.ts";
import { SiteView } from "./create-view.ts";
import { placesOfPack } from "./printed-places.ts";
import type { ViewSettings } from "./view-settings.ts";

/** Makes the views of the papers of a pack from the settings of all other documents; `open` is what the public sees. */
export function createPackViews(
  settings: ViewSettings,
  plan: PackPlan,
  open: Register,
): (paper: PackPaper) => SiteView {
  const known = registerAt(settings.register, plan);
  return (paper) => new SiteView({ ...settings, pack: { places: placesOfPack(plan, paper, open), known } });
}
