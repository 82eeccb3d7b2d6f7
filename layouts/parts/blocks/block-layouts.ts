// The layout of every block, by its name. npm run generate writes it from the blocks of all facts.
import type { BlockName } from "../../../scripts/model/facts/blocks.ts";
import { actions } from "./actions.ts";
import type { BlockLayout } from "./block-layout.ts";
import { callout } from "./callout.ts";
import { chart } from "./chart.ts";
import { contacts } from "./contacts.ts";
import { delivery } from "./delivery.ts";
import { exempt } from "./exempt.ts";
import { figure } from "./figure.ts";
import { gap } from "./gap.ts";
import { letter } from "./letter.ts";
import { measures } from "./measures.ts";
import { options } from "./options.ts";
import { outcomes } from "./outcomes.ts";
import { principles } from "./principles.ts";
import { priorities } from "./priorities.ts";
import { promises } from "./promises.ts";
import { quote } from "./quote.ts";
import { recommendations } from "./recommendations.ts";
import { signed } from "./signed.ts";
import { slide } from "./slide.ts";
import { table } from "./table.ts";
import { timeline } from "./timeline.ts";
import { translation } from "./translation.ts";
import { vision } from "./vision.ts";
import { workProgramme } from "./work-programme.ts";

/** The layouts by the names of blocks. */
export const blockLayouts: Readonly<Record<BlockName, BlockLayout>> = {
  actions,
  callout,
  chart,
  contacts,
  delivery,
  exempt,
  figure,
  gap,
  letter,
  measures,
  options,
  outcomes,
  principles,
  priorities,
  promises,
  quote,
  recommendations,
  signed,
  slide,
  table,
  timeline,
  translation,
  vision,
  "work-programme": workProgramme,
};
