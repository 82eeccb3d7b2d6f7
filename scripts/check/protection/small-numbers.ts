// Small numbers of people of one school, ward or village who must not be known, in tables and in sentences.

import type { TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedSentences } from "../for-rules/judged-sentences.ts";
import { tellingCells } from "./people-tables.ts";
import { delicate, inPublic } from "./people-words.ts";

export const smallNumbers = {
  name: "small-numbers",
  about:
    "Nothing counts 1 to 4 children, patients or others who must not be known, of one school, ward or village.",
  why: "Whoever knows a place knows who is meant: in a small ward or school, “2” beside an illness is two families.",
  mend: "Hide the number and another one of its row and column, so that neither follows from the total; or count larger groups.",
  level: "warning",
  *run(register) {
    for (const { prose } of register.texts) for (const grid of prose.read().grids) yield* inTable(grid);
    for (const { unit, sentence } of judgedSentences(register)) {
      if (!mayCount.test(sentence.text) || inPublic.test(sentence.text)) continue;
      const match =
        (delicate.test(sentence.text) ? counted.exec(sentence.text) : null) ?? befallen.exec(sentence.text);
      if (match === null) continue;
      yield warning(
        unit.place(sentence.start + match.index),
        `“${match[0]}” counts so few people of one place that somebody could be known.`,
        "Write “fewer than five”, or tell of the whole area; where nobody can be known by it, it may stay.",
      );
    }
  },
} as const satisfies Check;

/** A table is told of once, at the first of its cells. */
function* inTable(grid: TextGrid): Iterable<Problem> {
  const small = tellingCells(grid);
  const [first] = small;
  if (first === undefined) return;
  const more = small.length === 1 ? "" : `, and ${small.length - 1} more of the table are as small`;
  const title = grid.at(first.row, 0)?.unit.text.trim() ?? "";
  yield warning(
    first.unit.place(0),
    `“${first.unit.text.trim()}” of “${title}” under “${grid.headOf(first.column)}” is a count of so few people that somebody could be known${more}.`,
    "Hide it, as “<5”, with another number of its row and column; or count larger groups. Where nobody can be known by it, it may stay.",
  );
}

const mayCount =
  /\b(?:one|two|three|four|[1-4]) (?:[\p{Ll}-]+ ){0,3}(?:child|pupil|boy|girl|patient|resident|adult|tenant|student|young|famil|bab|suicid|stillb|rape|overdos|miscarr|abortion|cases? of|deaths? )/iu;

const few = "(?:one|two|three|four|[1-4]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)";
const persons =
  "(?:child(?:ren)?|pupils?|boys?|girls?|patients?|residents?|adults?|tenants?|students?|young (?:people|person)|famil(?:y|ies)|bab(?:y|ies)|teenagers?)";
const word = "\\p{Lu}[\\p{L}’'.-]+";
const smallPlace = `(?:(?:${word} ){1,4}(?:School|Primary|Academy|College|Nursery|Infants?|Juniors?|High|Ward|Surgery|House|Lodge|Court|Care Home|Estate|Village)|Ysgol ${word}|${word}(?: ${word})? (?:ward|village|estate|surgery)|(?:small|rural|village|two-teacher) (?:primary |village |rural )?school|(?:the village of|the hamlet of|the small (?:village|school|town) of|the island of) ${word}(?: ${word})?)`;

/** Few people and the place that they are of, a few words apart. */
const counted = new RegExp(
  `(?<![\\p{L}\\d,.£-])(?<!\\b(?:of|in|than|least|for|stage|year|grade|year groups?|ages?) )${few} (?!in |of |out )(?:[\\p{Ll}-]+ ){0,3}${persons}\\b(?! (?:groups?|services|homes?|centres?|panels?|plans?))[^.;:]{0,60}?\\b(?:at|of|from|in) (?:one |the |an? )?${smallPlace}`,
  "u",
);

/** What befell few people, and where. */
const befallen = new RegExp(
  `(?<![\\p{L}\\d,.£-])${few} (?:[\\p{Ll}-]+ ){0,2}(?:suicides?|stillbirths?|rapes?|overdoses?|miscarriages?|abortions?|cases? of (?:HIV|TB|tuberculosis|hepatitis|self-harm|abuse|FGM|leprosy|syphilis)|deaths? (?:by|from|of) (?:suicide|overdose|drugs|alcohol|drowning))\\b[^.;:]{0,40}?\\b(?:at|of|from|in) (?:the )?${smallPlace}`,
  "u",
);
