// What an action, a recommendation or a resolution is called.
import type { Ref } from "../../scripts/model/ref.ts";
import type { View } from "../../scripts/model/view.ts";

/** Its noun with its number, as `Resolution 18.2`. */
export function itemName(view: View, noun: "action" | "recommendation" | "resolution", ref: Ref): string {
  return `${view.words.interface[noun]} ${ref}`;
}
