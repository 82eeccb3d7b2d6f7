// What the cover of a report to a committee says.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";

/** The words of reports; the names of the fields of a cover are those of its template. */
export const reports = {
  recommendations: "Recommendations",
  /** Before its number, for those who do not see where it stands. */
  recommendation: "Recommendation",
  askedOf: (html: HtmlTag, whom: HtmlValue) => html`Asked of ${whom}.`,
  whatBecame: (ref: string) => `What became of recommendation ${ref}`,
  none: "None",
  pdf: (html: HtmlTag, link: HtmlValue) => html`${link} (PDF)`,
  item: (number: number) => `item ${number}`,
  minute: (number: number) => `minute ${number}`,
  approvals: {
    title: "Who approved it",
    caption: "Approvals of this report",
    onBehalfOf: "On behalf of",
    by: "Approved by",
    date: "Date",
    officers: (html: HtmlTag, officers: HtmlValue) =>
      html`<strong>Officers who answer for it:</strong> ${officers}`,
  },
};
