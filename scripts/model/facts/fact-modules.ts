// The registry of facts: every kind of fact that there is. Whatever asks something of all facts walks it.
import type { Static, TSchema } from "typebox";
import { meetingFacts } from "../committees/meeting-facts.ts";
import { minutesFacts } from "../committees/minutes-facts.ts";
import { measuresFacts } from "../measures/measures-facts.ts";
import { actionsFacts } from "./actions/actions-facts.ts";
import { contactsFacts } from "./contacts.ts";
import { optionsFacts } from "./options/options-facts.ts";
import { recommendationsFacts } from "./recommendations/recommendations-facts.ts";
import { reportFacts } from "./report/report-facts.ts";
import { strategyFacts } from "./strategy/strategy-facts.ts";
import { timelineFacts } from "./timeline.ts";
import { workProgrammeFacts } from "./work-programme/work-programme-facts.ts";

/** Every kind of fact, in the order in which items and data are listed. What one needs of another comes after it. */
export const factModules = [
  meetingFacts,
  minutesFacts,
  actionsFacts,
  recommendationsFacts,
  workProgrammeFacts,
  optionsFacts,
  measuresFacts,
  strategyFacts,
  contactsFacts,
  reportFacts,
  timelineFacts,
] as const;

/** One of them. */
export type AnyFactModule = (typeof factModules)[number];

/** The name of a fact file without `.yaml`. */
export type FactFileName = AnyFactModule["name"];

/** The facts of one publication as its officer wrote them, by the name of the file. */
export type FactFiles = {
  readonly [Module in AnyFactModule as Module["name"]]?: Static<Module["schema"]>;
};

/** The facts of a publication after load, with everything that can be computed from them. */
export type Facts = All<Parameters<AnyFactModule["redact"]>[0]>;

/** What has all that any of several things has. */
type All<Union> = (Union extends Union ? (all: Union) => void : never) extends (all: infer Whole) => void
  ? Whole
  : never;

/** The schema of each fact file, by its name, in the order of names. */
export const factSchemas: ReadonlyMap<FactFileName, TSchema> = new Map(
  factModules.map(({ name, schema }) => [name, schema] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
);

/** The kind of fact that a file states. */
export function factModule(name: FactFileName): AnyFactModule {
  const module = factModules.find((one) => one.name === name);
  if (module === undefined) throw new RangeError(`There is no fact “${name}”.`);
  return module;
}

/** The name of a fact file, or undefined where no fact file is called so; `file` ends with `.yaml`. */
export function factFileName(file: string): FactFileName | undefined {
  return factModules.find(({ name }) => `${name}.yaml` === file)?.name;
}

/** Puts together what each kind of fact has made of one publication. */
export function joinFacts(make: (module: AnyFactModule, before: object) => object): Facts {
  const facts = {};
  for (const module of factModules) Object.assign(facts, make(module, facts));
  // Whole: every kind of fact has added its part.
  return facts as Facts;
}
