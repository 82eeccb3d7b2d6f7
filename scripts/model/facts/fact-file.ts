// The YAML files that may stand beside a publication's index.md, each with its schema.
import type { Static } from "typebox";
import { MeetingFile } from "../committees/meeting-file.ts";
import { MinutesFile } from "../committees/minutes-file.ts";
import { MeasuresFile } from "../measures/measure-file.ts";
import { ActionsFile } from "./actions/action.ts";
import { ContactsFile } from "./contact.ts";
import { OptionsFile } from "./options/options-appraisal.ts";
import { RecommendationsFile } from "./recommendations/recommendation.ts";
import { ReportFile } from "./report/report.ts";
import { StrategyFile } from "./strategy/strategy.ts";
import { TimelineFile } from "./timeline.ts";
import { WorkProgrammeFile } from "./work-programme/work-programme-file.ts";

/** The schema of each fact file, by its name without `.yaml`. */
export const factFiles = {
  actions: ActionsFile,
  contacts: ContactsFile,
  measures: MeasuresFile,
  meeting: MeetingFile,
  minutes: MinutesFile,
  options: OptionsFile,
  recommendations: RecommendationsFile,
  report: ReportFile,
  strategy: StrategyFile,
  timeline: TimelineFile,
  "work-programme": WorkProgrammeFile,
} as const;

/** The name of a fact file without `.yaml`. */
export type FactFileName = keyof typeof factFiles;

/** The fact file of a name with `.yaml`, or undefined where no fact file is called so. */
export function factFileName(file: string): FactFileName | undefined {
  const name = /^(.+)\.yaml$/.exec(file)?.[1] ?? "";
  return isFactFileName(name) ? name : undefined;
}

function isFactFileName(name: string): name is FactFileName {
  return Object.hasOwn(factFiles, name);
}

/** The facts of one publication as its officer wrote them, by the name of the file. */
export type FactFiles = { readonly [Name in FactFileName]?: Static<(typeof factFiles)[Name]> };
