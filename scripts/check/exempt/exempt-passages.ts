// An exempt passage holds text, stands where it changes something, and hides no facts that are published elsewhere.
import { isExempt } from "../../model/exempt/access.ts";
import { listExempt } from "../../model/exempt/exemptions.ts";
import { blockForm } from "../../model/facts/blocks.ts";
import type { Block, ExemptPassage } from "../../model/prose/prose.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const exemptPassages = {
  name: "exempt-passages",
  about:
    "No exempt passage is empty, hides facts that are published all the same, or stands in what is exempt anyhow.",
  why: "An empty passage may have lost its text, and facts within one go out as data although the text is withheld.",
  mend: "Put the text between the two lines of the passage, and facts into an exempt publication of their own. Lines that change nothing can go.",
  level: "warning",
  *run(register) {
    const exempt = listExempt(register);
    for (const { prose, location } of register.texts) {
      const publication = publicationAt(register, location);
      const part = publication?.parts.find(({ slug }) => slug === location.part);
      const isPointless =
        exempt.has(location.publication ?? "") || (part !== undefined && isExempt(part.front));
      for (const passage of prose.exempt) yield* problemsOf(passage, isPointless);
    }
  },
} as const satisfies Check;

function* problemsOf({ block, blocks }: ExemptPassage, isPointless: boolean): Iterable<Problem> {
  if (!block.holdsText)
    yield error(
      block.place,
      "Nothing stands between the lines of this exempt passage.",
      "Put what is exempt between “::: exempt” and the closing “:::”, or take both lines out.",
    );
  if (isPointless)
    yield warning(
      block.place,
      "The whole text is exempt, so that this passage need not be marked.",
      "Take the lines “::: exempt” and “:::” around it out.",
    );
  for (const inner of blocks) {
    if (inner.name === "exempt")
      yield warning(
        inner.place,
        "This passage stands in another that is exempt, so that it need not be marked.",
        "Take the inner lines “::: exempt” and “:::” out.",
      );
    if (showsFacts(inner))
      yield error(
        inner.place,
        `The block “${inner.name}” shows facts, which are published as data also where the block is withheld.`,
        "Move the facts into an exempt publication of their own, or write “access: exempt” where they stand if they can have it.",
      );
  }
}

/** Whether a block stands for facts of a data file. */
function showsFacts({ name }: Block): boolean {
  return blockForm(name)?.text === false;
}
