// What is said in place of something that the public may not see: that it is exempt, and by which paragraph.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Exemption } from "../../../scripts/model/access.ts";
import type { View } from "../../../scripts/model/view.ts";

/** The reason as a sentence; `what` is what is exempt, as the sentence begins. */
export function exemptNote(view: View, what: string, exempt: Exemption): SafeHtml {
  return html`<span class="exempt">${what} exempt from publication under ${view.committees.exemptionReason(exempt)}.</span>`;
}
