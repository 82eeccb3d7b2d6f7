// Which report template and rating scale a new publication gets: those that the newest one here has.
import { compareText } from "../../lib/finding.ts";
import type { RatingScale } from "../facts/rating-scale.ts";
import type { ReportTemplate } from "../facts/report/report-template.ts";
import type { KindName } from "../kinds/kind-name.ts";
import { kinds } from "../kinds/kinds.ts";
import { endOf } from "../period.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";

/** The forms of a new publication; undefined where data/ has none. `chosen` says of each that could be another which it is. */
export interface StarterForms {
  readonly scale?: RatingScale | undefined;
  readonly template?: ReportTemplate | undefined;
  readonly chosen: readonly string[];
}

/** Chooses what the newest publication uses, or else the first in the file. */
export function chooseForms(register: Register, kind: KindName): StarterForms {
  const newest = [...register.publications.values()].sort(byDate);
  const inUse = (idOf: (publication: Publication) => string | undefined) =>
    newest.flatMap((one) => idOf(one) ?? []);
  const { requires } = kinds[kind];
  const scale = choose(
    register.scales,
    inUse(({ files }) => files.actions?.["rating-scale"]),
  );
  const template = choose(
    register.templates,
    inUse(({ files }) => files.report?.template),
  );
  const said = [
    ...(requires.includes("actions") ? sayChoice("rating scale", register.scales, scale) : []),
    ...(requires.includes("report") ? sayChoice("report template", register.templates, template) : []),
  ];
  return { scale, template, chosen: said };
}

function byDate(a: Publication, b: Publication): number {
  return compareText(endOf(b.date) ?? "", endOf(a.date) ?? "") || compareText(a.id, b.id);
}

function choose<Form>(forms: ReadonlyMap<string, Form>, used: readonly string[]): Form | undefined {
  const newest = used.find((id) => forms.has(id));
  return newest === undefined ? [...forms.values()][0] : forms.get(newest);
}

function sayChoice<Form extends { readonly id: string; readonly name: string }>(
  noun: string,
  forms: ReadonlyMap<string, Form>,
  taken: Form | undefined,
): readonly string[] {
  const others = [...forms.keys()].filter((id) => id !== taken?.id);
  if (taken === undefined || others.length === 0) return [];
  return [
    `It has the ${noun} “${taken.name}” (${taken.id}). Write another id if it is to have another: ${others.join(", ")}.`,
  ];
}
