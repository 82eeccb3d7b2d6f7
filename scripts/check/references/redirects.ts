// A moved page leads its readers on: from an address that is free to one that is there.
import { suggest } from "../../lib/nearest.ts";
import { pageAddresses } from "../../model/site/site-address.ts";
import { type Check, error } from "../for-rules/check.ts";

export const redirects = {
  name: "redirects",
  about: "Every redirect leads from an address that no page has to one that a page has.",
  why: "Links in letters and on other sites would end nowhere, or a page that is there could not be reached.",
  mend: "Lead from the old address, at which no page stands any more, to a page of today.",
  *run(register, unreadable) {
    const pages = pageAddresses(register);
    const seen = new Set<string>();
    for (const [at, { from, to }] of (register.site.redirects ?? []).entries()) {
      const placeOf = (key: string) => register.locateInData("site.yaml", `/redirects/${at}/${key}`);
      if (!isPageAddress(from)) {
        yield error(
          placeOf("from"),
          `“${from}” is not the address of a page.`,
          "Start it with a slash and end it with one, such as /old/page/.",
        );
      } else if (pages.has(from)) {
        yield error(
          placeOf("from"),
          `There is a page at ${from}.`,
          "Take the redirect out, or move the page.",
        );
      } else if (seen.has(from)) {
        yield error(placeOf("from"), `There are two redirects from ${from}.`, "Take one of them out.");
      }
      seen.add(from);
      const target = to.replace(/#.*$/, "");
      if (!pages.has(target) && !unreadable.has(target.slice(1, -1))) {
        yield error(
          placeOf("to"),
          `There is no page at ${to}.`,
          suggest(target, pages, "Write the address of a page of this site, such as /guide/."),
        );
      }
    }
  },
} as const satisfies Check;

/** Whether a path of the site can be that of a page. */
export function isPageAddress(path: string): boolean {
  return /^\/([\p{L}\p{N}._~-]+\/)+$/u.test(path) && !path.includes("/../");
}
