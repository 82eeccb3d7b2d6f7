// Says of the search for exempt texts what it looked for, what it did not, and which public files say what exempt texts say.
import { compareText } from "../lib/finding.ts";
import { formatCount } from "../lib/number-format.ts";
import type { SearchCoverage } from "./exempt-search.ts";

/** As many files are named. */
const most = 10;

/** What came of a search that found nothing. */
export function describeSearch(files: number, { sought, inPart, leftOut }: SearchCoverage): string {
  const passedOver = [
    ...(leftOut === 0 ? [] : [`${formatCount(leftOut, "exempt text")} as a whole`]),
    ...(inPart === 0 ? [] : [`${formatCount(inPart, "exempt text")} in part`]),
  ];
  const why =
    passedOver.length === 0
      ? ""
      : `. Not looked for, since what is public says it too: ${passedOver.join(" and ")}`;
  if (sought === 0) return `Searched for no exempt text${why}`;
  return `Searched ${formatCount(files, "file")} for ${formatCount(sought, "exempt text")}: none found${why}`;
}

/** The files that everybody gets and that say many words of exempt texts, each with where those stand. */
export function describeCopies(copies: readonly string[]): string {
  const sorted = [...copies].sort(compareText);
  const more = sorted.length > most ? ` and ${sorted.length - most} more` : "";
  return `Everybody gets these files, which say the same as exempt texts; take them out unless everybody may know it: ${sorted.slice(0, most).join(", ")}${more}`;
}
