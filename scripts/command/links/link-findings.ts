// What there is to say of the links to other sites that were asked.
import type { Finding, Severity } from "../../lib/finding.ts";
import { formatCount } from "../../lib/number-format.ts";
import { isGone, isThere, type LinkAnswer } from "./link-answer.ts";
import type { OutwardLink } from "./list-links.ts";

/** The rules that are about them. */
export type LinkRule = "dead-links" | "moved-links";

/** A finding for each place of a link that leads to nothing, that nobody could be asked about, or that has moved for good. */
export function linkFindings(
  links: readonly OutwardLink[],
  answerOf: (address: string) => LinkAnswer | undefined,
): readonly Finding<LinkRule>[] {
  return links.flatMap(({ address, places }) => {
    const answer = answerOf(address);
    const said = answer && sayOf(address, answer);
    return said === undefined ? [] : places.map((place) => ({ ...said, place }));
  });
}

function sayOf(address: string, answer: LinkAnswer): Omit<Finding<LinkRule>, "place"> | undefined {
  const { status, fault, movedTo, isForGood } = answer;
  if (isThere(answer)) {
    if (movedTo === undefined || !isForGood) return undefined;
    return {
      severity: "info",
      rule: "moved-links",
      message: `“${address}” has moved for good to ${movedTo}.`,
      hint: "Write the new address, once you have seen that it is the same page.",
    };
  }
  const severity: Severity = isGone(answer) ? "warning" : "info";
  const led = movedTo === undefined ? "" : `, by way of ${movedTo}`;
  return {
    severity,
    rule: "dead-links",
    message: `“${address}” ${fault === undefined ? `answers ${status}${meaningOf(status)}` : `leads to nothing: ${fault}`}${led}.`,
    hint: isGone(answer)
      ? "Look for the page on its site and write its address; where it is gone, the copy of an archive of the web, or no link."
      : "Open it in a browser: sites may refuse to answer machines what they show people, or be away for a while.",
  };
}

const meanings: Readonly<Record<number, string>> = {
  401: "asks who you are",
  403: "refused",
  404: "not there",
  410: "gone for good",
  429: "too many questions",
  500: "the site has failed",
  503: "away for a while",
};

function meaningOf(status: number | undefined): string {
  const meaning = meanings[status ?? 0];
  return meaning === undefined ? "" : ` (${meaning})`;
}

/** How many were asked, in one sentence. */
export function countLinks(asked: number, kept: number, findings: readonly Finding<LinkRule>[]): string {
  const moved = findings.filter(({ rule }) => rule === "moved-links").length;
  const dead = findings.filter(({ severity }) => severity === "warning").length;
  return `${formatCount(asked + kept, "link")} to other sites: ${asked} asked now, ${kept} from what was answered before (a page that is there counts for a week, anything else for an hour). ${formatCount(dead, "place")} with a link to nothing, ${moved} with one that has moved for good.`;
}
