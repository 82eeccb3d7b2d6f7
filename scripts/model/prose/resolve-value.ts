// Looks up a live value in the register and prints it with its unit, or says what is wrong with its path.

import { suggest } from "../../lib/nearest.ts";
import type { Words } from "../../words/words.ts";
import { factModules } from "../facts/fact-modules.ts";
import type { AppraisedOption } from "../facts/options/appraise-options.ts";
import type { Location } from "../location.ts";
import { resolveMeasureValue } from "../measures/resolve-measure-value.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import { wordsAt } from "../words-at.ts";
import type { LiveValue } from "./reference.ts";
import { missing, type ResolvedValue, unknown } from "./resolved-value.ts";

/** Finds a live value from where it stands. Paths: `REF.latest` of a measure, `options.REF.total`, `actions.count` and so on. */
export function resolveValue(register: Register, from: Location, value: LiveValue): ResolvedValue {
  const id = value.publication ?? from.publication;
  const publication = id === undefined ? undefined : register.publications.get(id);
  if (publication === undefined) {
    return missing(
      id === undefined
        ? `“${value.path}” does not say in which publication.`
        : `There is no publication “${id}”.`,
      id === undefined
        ? "Write the id of the publication and # before it."
        : suggest(id, register.publications.keys(), "Write the path of its folder under content/."),
    );
  }
  const words = wordsAt(register, from);
  const [subject = "", ...rest] = value.path.split(".");
  const property = rest.at(-1) ?? "";
  const ref = rest.slice(0, -1).join(".");
  const isMeasure = publication.facts.measures.some((measure) => value.path.startsWith(`${measure.ref}.`));
  if (subject === "measure" || isMeasure) return resolveMeasureValue(words, publication, value.path);
  if (subject === "options" && ref !== "") return optionValue(words, publication, ref, property);
  return countValue(words, publication, value.path);
}

function optionValue(words: Words, { facts }: Publication, ref: string, property: string): ResolvedValue {
  const options = facts.options?.options ?? [];
  const option = options.find((other) => other.ref === ref);
  if (option === undefined) return unknown("option", ref, options, "options.yaml");
  return pick(optionValues(words, option), property, `options.${ref}`, `Option ${ref} has no ${property}.`);
}

function optionValues(
  { prose, blocks, grammar }: Words,
  option: AppraisedOption,
): Readonly<Record<string, string>> {
  return {
    total: blocks.options.score(option.total, option.outOf),
    points: grammar.number(option.total),
    rank: prose.rank(option.rank, option.isJoint),
    name: option.name,
  };
}

function countValue({ grammar }: Words, { facts }: Publication, path: string): ResolvedValue {
  const counts = new Map(
    factModules.flatMap((module) => Object.entries<number | undefined>(module.counts(facts))),
  );
  const count = counts.get(path);
  if (count !== undefined) return { found: true, text: grammar.number(count) };
  return counts.has(path)
    ? missing(
        `The publication has nothing to count for “${path}”.`,
        "Take the value out, or add the facts it counts.",
      )
    : missing(
        `“${path}” is not a live value.`,
        suggest(path, counts.keys(), "Write measure.REF.latest, options.REF.total or actions.count."),
      );
}

function pick(
  values: Readonly<Record<string, string | undefined>>,
  property: string,
  subject: string,
  absent: string,
): ResolvedValue {
  const known = Object.hasOwn(values, property);
  const text = known ? values[property] : undefined;
  if (text !== undefined) return { found: true, text };
  return known
    ? missing(absent, "Give it a value, or take the live value out.")
    : missing(`“${subject}.${property}” is not a live value.`, suggest(property, Object.keys(values), ""));
}
