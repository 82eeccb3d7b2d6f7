// What a plan carries on is of the same sort and in an earlier plan, and nothing is left without words.
import type { Place } from "../../lib/finding.ts";
import { carryOn, forerunnerOf } from "../../model/facts/actions/carry-on.ts";
import { type PlannedItem, plannedItems } from "../../model/facts/actions/planned-items.ts";
import { readTarget } from "../../model/prose/reference-target.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const carriedOn = {
  name: "carried-on",
  about:
    "Areas, objectives and actions have words of their own or carry on others of their sort, in an earlier plan.",
  why: "An action without words is an empty row of the plan, and one that carries on the wrong thing has another's history.",
  mend: "Name the earlier plan and the area, objective or action of it; or give it words of its own.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const written = plannedItems(publication.files.actions);
      const whole = plannedItems(carryOn(publication, register.publications));
      for (const [at, item] of written.entries())
        yield* problemsOf(register, publication, item, whole[at] ?? item);
    }
  },
} as const satisfies Check;

function* problemsOf(
  register: Register,
  publication: Publication,
  written: PlannedItem,
  whole: PlannedItem,
): Iterable<Problem> {
  const { noun, item, path } = written;
  const words = wordsOf(whole);
  const { continues } = item;
  const at = (key: "ref" | "continues"): Place => publication.locate("actions", `${path}/${key}`);
  if (continues !== undefined) {
    const target = readTarget(continues);
    const found = forerunnerOf(continues, register.publications);
    // What is not there at all is told by the rule of references.
    if (target.publication === undefined || target.publication === publication.id || target.noun !== noun)
      yield error(
        at("continues"),
        `“${continues}” is no ${noun} of an earlier plan.`,
        `Name the plan and the ${noun}, such as action-plans/help-2026#${noun} ${item.ref}.`,
      );
    else if (found !== undefined && wordsOf(written) === undefined && words?.includes("[[") === true)
      yield error(
        at("continues"),
        `What it carries on refers to something of its own publication: “${words}”.`,
        `Write the words here, under “${noun === "area" ? "title" : "text"}”.`,
      );
  } else if (words === undefined)
    yield error(
      at("ref"),
      `The ${noun} “${item.ref}” has no “${noun === "area" ? "title" : "text"}”.`,
      noun === "area"
        ? "Add a line “title: …”, or say which priority it “serves”: it then has the title of that."
        : "Add a line “text: …”, or say what it “continues”.",
    );
}

function wordsOf({ noun, item }: PlannedItem): string | undefined {
  return noun === "area" ? item.title : item.text;
}
