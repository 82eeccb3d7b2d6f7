// What a sentence beside a table says of its rows, which is highest, which comes second, how many rose, is what the table shows.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { isSetApart, sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { tablesAtHand } from "../for-rules/tables-at-hand.ts";
import { figureTables } from "./figure-table.ts";
import { movedClaim } from "./moved-claims.ts";
import { placedClaim } from "./placed-claims.ts";
import type { TableClaim } from "./table-claim.ts";
import { isOfOtherTime } from "./table-times.ts";

export const tableClaims = {
  name: "table-claims",
  about:
    "What a sentence says of the rows of the table that it names or stands beside is so: which is the highest or the lowest, which is ranked second, which follows which, how many of them rose or fell or are above a figure.",
  why: "Many read the sentence and not the table, and the wrong ward, school or bidder is talked about.",
  mend: "Look at the column again, and correct the sentence, or the figure that was mistyped. If the sentence is of some of the rows, say of which.",
  level: "warning",
  *run(register) {
    for (const text of judgedTexts(register)) {
      const read = text.prose.read();
      const tables = figureTables(read);
      if (tables.length === 0) continue;
      for (const { unit, sentence } of sentencesOf(text)) {
        if (unit.sort === "cell" || unit.sort === "caption" || unit.sort === "heading") continue;
        if (!claiming.test(sentence.text)) continue;
        const claims = tablesAtHand(read, unit, sentence).flatMap(({ grid }) => {
          const table = tables.find((one) => one.grid === grid);
          if (table === undefined || isOfOtherTime(sentence, table)) return [];
          return placedClaim(table, sentence) ?? movedClaim(table, sentence) ?? [];
        });
        const [only] = claims;
        // Of several tables only one may have what the sentence speaks of.
        if (only === undefined || claims.length > 1 || only.isTrue) continue;
        if (!isSetApart(unit, only.at, only.at + only.said.length))
          yield problemOf(unit.place(only.at), only);
      }
    }
  },
} as const satisfies Check;

const claiming =
  /\b(?:second|third|fourth|fifth|ranked|followed by|highest|lowest|largest|smallest|biggest|greatest|most|fewest|least|longest|shortest|busiest|quietest|best|worst|rose|risen|fell|fallen|increased?|decreased?|grew|grown|declined|reduced|dropped|improved|above|below|over|under|exceed(?:s|ed)?)\b/i;

function problemOf(place: Problem["place"], { said, shows }: TableClaim): Problem {
  return warning(
    place,
    `It says “${said}”, and in the table ${shows}.`,
    "Look at the column again, and correct the sentence, or the figure that was mistyped. If it is of some of the rows, say of which.",
  );
}
