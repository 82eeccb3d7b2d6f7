// Recommendations that a paper prints as numbered paragraphs: each has one text, and can be cited by both of its numbers.
import { type Ref, refOf } from "../../ref.ts";
import { isIn } from "../fact-item.ts";

/** Whether a block shows recommendations as numbered paragraphs. */
export const showsParagraphs = isIn("recommendations", "paragraphs");

/** The number of the paragraph that a recommendation is: its own number where nothing else is written. */
export function paragraphOf({
  ref,
  paragraph,
}: {
  readonly ref: string;
  readonly paragraph?: string | undefined;
}): Ref {
  return refOf(paragraph ?? ref);
}
