// The layout of every block, by its name.
import type { BlockName } from "../../../scripts/model/facts/blocks.ts";
import { actions } from "./actions.ts";
import type { BlockLayout } from "./block-layout.ts";
import { chart } from "./chart.ts";
import { contacts } from "./contacts.ts";
import { delivery } from "./delivery.ts";
import { exempt } from "./exempt.ts";
import { figure } from "./figure.ts";
import { measures } from "./measures.ts";
import { options } from "./options.ts";
import { priorities } from "./priorities.ts";
import { recommendations } from "./recommendations.ts";
import { callout, letter, quote } from "./set-apart.ts";
import { principles, vision } from "./strategy-aims.ts";
import { timeline } from "./timeline.ts";
import { translation } from "./translation.ts";
import { workProgramme } from "./work-programme.ts";

/** The layouts by the names of `blockForms`. */
export const blockLayouts: Readonly<Record<BlockName, BlockLayout>> = {
  actions,
  callout,
  chart,
  contacts,
  delivery,
  exempt,
  figure,
  letter,
  measures,
  options,
  principles,
  priorities,
  quote,
  recommendations,
  timeline,
  translation,
  vision,
  "work-programme": workProgramme,
};
