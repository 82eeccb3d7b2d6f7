// What an objective, an action, a recommendation or a resolution is called.
import type { TrackedNoun } from "../../scripts/model/facts/tracked.ts";
import type { Ref } from "../../scripts/model/ref.ts";
import type { Words } from "../../scripts/words/words.ts";

/** Its noun with its number, as `Resolution 18.2`. */
export function itemName(words: Words, noun: TrackedNoun, ref: Ref): string {
  return `${words.interface[noun]} ${ref}`;
}
