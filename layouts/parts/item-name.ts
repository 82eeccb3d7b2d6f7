// What an action, a recommendation or a resolution is called.
import type { Ref } from "../../scripts/model/ref.ts";
import type { Words } from "../../scripts/words/words.ts";

/** Its noun with its number, as `Resolution 18.2`. */
export function itemName(words: Words, noun: "action" | "recommendation" | "resolution", ref: Ref): string {
  return `${words.interface[noun]} ${ref}`;
}
