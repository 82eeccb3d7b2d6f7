// Every block is one that exists, is spelt right, and has the facts it shows.
import { suggest, suggestChoice } from "../../lib/nearest.ts";
import { blockForm, blockForms, type KnownBlock } from "../../model/facts/blocks.ts";
import { type Block, type Prose, placeInBlock } from "../../model/prose/prose.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const blocks = {
  name: "blocks",
  about: "Every block ::: is known, has only attributes that it takes, and shows facts that are there.",
  why: "Readers would find nothing where a table of actions, a chart or a letter belongs.",
  mend: "Correct the name or the attribute, put the data file that the block shows into the folder, and move text above or below a block that shows facts.",
  *run(register) {
    for (const { prose, location, extent } of register.texts) {
      const publication = publicationAt(register, location);
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
    const names = [...blockForms.keys()];
    yield error(
      placeInBlock(block, block.name),
      `“${block.name}” is not a block that is known.`,
      suggest(block.name, names, `Use one of: ${names.join(", ")}.`),
    );
    return;
  }
  const taken = Object.keys(form.attributes);
  for (const key of block.attributes.keys()) {
    if (taken.includes(key)) continue;
    yield error(
      placeInBlock(block, `${key}=`),
      `The block “${block.name}” does not take “${key}”.`,
      suggest(key, taken, taken.length === 0 ? "Take it out." : `Use one of: ${taken.join(", ")}.`),
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
  yield* unknownRefs(block, form, publication);
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
  const isTold = prose.strays.some(
    ({ kind, place, around }) =>
      (kind === "unclosed-block" && place.line === block.place.line) ||
      (kind === "nested-block" && around === block.written),
  );
  if (isTold) return;
  yield error(
    block.place,
    `The block “${block.name}” shows facts and has no room for text.`,
    "Move the text above or below the block.",
  );
}

/** Attributes that pick something must name what is there, and none that is needed may be missing. */
function* unknownRefs(block: Block, form: KnownBlock, { facts }: Publication): Iterable<Problem> {
  for (const [key, value] of block.attributes) {
    const { choices, refs } = form.attributes[key] ?? {};
    const known = refs?.(facts);
    const hint =
      choices !== undefined && !choices.has(value)
        ? suggestChoice(value, choices)
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
  for (const [key, { required }] of Object.entries(form.attributes))
    if (required !== undefined && !block.attributes.has(key))
      yield error(block.place, required.message, required.hint);
}

function withoutChoice(key: string, value: string, known: readonly string[]): string {
  return known.length === 0
    ? `Take “${key}=${value}” out: there is no ${key} to choose.`
    : `Use one of: ${known.join(", ")}.`;
}
