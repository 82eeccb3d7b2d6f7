// What a paper has that others cite by its number, each with its title.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import { appendicesOf } from "../for-rules/appendices.ts";
import { kindOf, nameAt } from "../for-rules/numbered-things.ts";
import { titledThings } from "../for-rules/titled-things.ts";
import { typedMinutes } from "../for-rules/typed-minutes.ts";

/** Something with a number and a title. */
export interface CitableThing {
  readonly number: string;
  readonly title: string;
  readonly place: Place | undefined;
}

/** The things of a paper by their sort. */
export const citableThings = remember(
  (publication: Publication): ReadonlyMap<string, readonly CitableThing[]> => {
    const things = new Map<string, CitableThing[]>();
    const add = (kind: string, thing: CitableThing) => {
      const known = things.get(kind);
      if (known === undefined) things.set(kind, [thing]);
      else known.push(thing);
    };
    const texts = [publication.body, ...publication.parts.map((part) => part.body)];
    for (const prose of texts) {
      const minutes = typedMinutes(prose);
      for (const { number, title, place } of minutes) add("minute", { number, title, place });
      for (const { kind, number, title, place } of titledThings(prose))
        if (kind !== "appendix" && !(kind === "paragraph" && minutes.length > 0))
          add(kind, { number, title, place });
      for (const unit of prose.read().units) {
        const listed = listedIn(unit);
        if (listed !== undefined) add("appendix", listed);
      }
    }
    for (const { number, title, place } of appendicesOf(publication))
      add("appendix", { number, title, place });
    return things;
  },
);

/** A line of a list of appendices. */
function listedIn(unit: TextUnit): CitableThing | undefined {
  if (unit.isQuoted || (unit.sort !== "item" && unit.sort !== "cell")) return undefined;
  const named = nameAt(unit.text);
  const title =
    named === undefined ? undefined : /^\s*[:.–—-]\s*(\S.*)$/u.exec(unit.text.slice(named.end))?.[1];
  if (named === undefined || title === undefined || kindOf(named.noun) !== "appendix") return undefined;
  return { number: named.number, title, place: unit.place(0) };
}
