// Every block is one that exists, is spelt right, and has the facts it shows.
import { type Choices, suggest, suggestChoice } from "../lib/nearest.ts";
import { chartMeanings } from "../model/charts/chart-block.ts";
import { exemptParagraphs } from "../model/exempt/access.ts";
import { blockForm, blockForms, measureBlockViews, optionsBlockViews } from "../model/facts/block-form.ts";
import { type Block, type Prose, placeInBlock } from "../model/prose/prose.ts";
import type { Publication } from "../model/publication.ts";
import { type Check, error, type Problem } from "./check.ts";

export const blocks = {
  name: "blocks",
  about: "Every block ::: is known, has only attributes that it takes, and shows facts that are there.",
  *run(register) {
    for (const { prose, location, extent } of register.texts) {
      const publication =
        location.publication === undefined ? undefined : register.publications.get(location.publication);
      for (const block of prose.blocks) {
        if (block.name === "") continue;
        if (extent === "field")
          yield error(block.place, "A block cannot stand in a field.", "Put it into index.md.");
        else if (publication !== undefined) {
          yield* problemsOf(block, publication);
          yield* lostText(block, prose);
        }
      }
    }
  },
} as const satisfies Check;

function* problemsOf(block: Block, publication: Publication): Iterable<Problem> {
  const form = blockForm(block.name);
  if (form === undefined) {
    const names = Object.keys(blockForms);
    yield error(
      placeInBlock(block, block.name),
      `“${block.name}” is not a block that is known.`,
      suggest(block.name, names, `Use one of: ${names.join(", ")}.`),
    );
    return;
  }
  for (const key of block.attributes.keys()) {
    if (form.attributes.includes(key)) continue;
    yield error(
      placeInBlock(block, `${key}=`),
      `The block “${block.name}” does not take “${key}”.`,
      suggest(
        key,
        form.attributes,
        form.attributes.length === 0 ? "Take it out." : `Use one of: ${form.attributes.join(", ")}.`,
      ),
    );
  }
  if (block.rest !== "") {
    yield error(
      placeInBlock(block, block.rest),
      `“${block.rest}” cannot be read.`,
      'Write key=value, and put a value of several words in "quotation marks".',
    );
  }
  if (form.file !== undefined && publication.files[form.file] === undefined) {
    yield error(
      block.place,
      `There is no ${form.file}.yaml for the block “${block.name}” to show.`,
      `Add ${form.file}.yaml to the folder, or take the block out.`,
    );
    return;
  }
  yield* unknownRefs(block, publication);
  const id = block.attributes.get("id");
  if (id !== undefined && !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(id)) {
    yield error(
      placeInBlock(block, "id="),
      `The id “${id}” cannot be part of a web address.`,
      "Use letters, figures, full stops and hyphens, without spaces.",
    );
  }
}

/** What stands in a block that shows facts would be lost; a block that is not closed takes in what is not its own. */
function* lostText(block: Block, prose: Prose): Iterable<Problem> {
  if (!block.holdsText || blockForm(block.name)?.text !== false) return;
  if (prose.strays.some(({ kind, place }) => kind === "unclosed-block" && place.line === block.place.line))
    return;
  yield error(
    block.place,
    `The block “${block.name}” shows facts and has no room for text.`,
    "Move the text above or below the block.",
  );
}

/** Attributes that pick one item must name one that is there. */
function* unknownRefs(block: Block, { facts }: Publication): Iterable<Problem> {
  const priorities = (facts.strategy?.priorities ?? []).flatMap((priority) => [
    priority,
    ...(priority.areas ?? []),
  ]);
  const choices: Readonly<Record<string, Choices>> = {
    "exempt paragraph": new Map(Object.entries(exemptParagraphs)),
    "chart type": chartMeanings,
    "measures view": measureBlockViews,
    "options view": optionsBlockViews,
  };
  const refs: Readonly<Record<string, readonly string[]>> = {
    "actions area": (facts.plan?.areas ?? []).map((area) => area.ref),
    "chart group": facts.measureGroups.map((group) => group.ref),
    "chart area": (facts.plan?.areas ?? []).map((area) => area.ref),
    "actions objective": (facts.plan?.objectives ?? []).map((objective) => objective.ref),
    "measures group": facts.measureGroups.map((group) => group.ref),
    "options option": (facts.options?.options ?? []).map((option) => option.ref),
    "priorities ref": priorities.map((priority) => priority.ref),
    "delivery ref": priorities.map((priority) => priority.ref),
  };
  for (const [key, value] of block.attributes) {
    const of = `${block.name} ${key}`;
    const words = choices[of];
    const known = refs[of];
    const hint =
      words !== undefined && !words.has(value)
        ? suggestChoice(value, words)
        : known !== undefined && !known.includes(value)
          ? suggest(value, known, withoutChoice(key, value, known))
          : undefined;
    if (hint !== undefined)
      yield error(
        placeInBlock(block, `${key}=`),
        `There is no ${key} “${value}” for the block “${block.name}”.`,
        hint,
      );
  }
  if (block.name === "exempt" && !block.attributes.has("paragraph")) {
    yield error(
      block.place,
      "Nothing says by which paragraph this is exempt.",
      "Add paragraph= with a number from 1 to 7: the paragraph of Part 1 of Schedule 12A to the Local Government Act 1972.",
    );
  }
  if (block.name === "options" && !block.attributes.has("view")) {
    yield error(
      block.place,
      "The block “options” does not say which view to show.",
      "Add view=criteria, view=summary, view=ranking or view=detail.",
    );
  }
}

function withoutChoice(key: string, value: string, known: readonly string[]): string {
  return known.length === 0
    ? `Take “${key}=${value}” out: there is no ${key} to choose.`
    : `Use one of: ${known.join(", ")}.`;
}
