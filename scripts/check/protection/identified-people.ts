// A child, a patient, a tenant, told of with what says who it is: a name with an age or a school, an age with a village.
import type { Spelling } from "../../model/prose/spelling.ts";
import type { Register } from "../../model/register.ts";
import { type Check, warning } from "../for-rules/check.ts";
import { typedUnits } from "../for-rules/typed-units.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";
import { delicate, inPublic, isPersonName } from "./people-words.ts";
import { tellingPatterns } from "./telling-patterns.ts";

export const identifiedPeople = {
  name: "identified-people",
  about:
    "No child, patient, tenant or complainant is told of by name, or by what nobody else in a school or village has: “a girl of nine at …” is one girl.",
  why: "Neighbours and classmates know who is meant, and learn what they were not to know; the child could not be asked.",
  mend: "Write “a child” or “Child A”, without name, age and school; or ask the person, and say in the paper that they agree.",
  level: "warning",
  *run(register) {
    const officials = officialsOf(register);
    for (const { unit } of typedUnits(register)) {
      if (!isEnglish(unit) || !mayTell.test(unit.text)) continue;
      const list = register.spellings(unit.lang);
      for (const { text, start } of readSentences(unit)) {
        const [found] = tellingsIn(text, list, officials);
        if (found !== undefined)
          yield warning(
            unit.place(start + found.at),
            `“${found.written}” tells who ${found.whom} is, by ${found.by}.`,
            "Write “a child”, “a tenant” or a letter, and leave out what points to one; where the person has agreed to be named, it may stay.",
          );
      }
    }
  },
} as const satisfies Check;

interface Telling {
  readonly at: number;
  readonly written: string;
  readonly whom: string;
  readonly by: string;
}

/** What one of the patterns needs; most pieces have nothing of it. */
const mayTell =
  /\(\d{1,2}\)|, \d{1,2},|(?:is|was) \d|\b(?:[Aa]ged?|other|remaining|Complainant|Patient|Claimant|Victim|Tenant|Employee|Resident|Pupil|[Yy]ears?|Reception|year[- ]old|pupil|schoolboy|schoolgirl|boy|girl|child|baby|toddler|son|daughter|man|woman|complainant|patient|claimant|deceased|carer|householder|employee|member of staff|youth|teenager|lady|gentleman|pensioner|mother|father|victim|whistleblower|debtor|service user|resident|leaseholder|tenant|who (?:is|was|has|had|suffers)|(?:Mr|Mrs|Ms|Miss|Mx)\.? \p{Lu}\p{Ll}+)\b/u;

function* tellingsIn(
  text: string,
  list: Spelling | undefined,
  officials: ReadonlySet<string>,
): Iterable<Telling> {
  if (!mayTell.test(text) || inPublic.test(text)) return;
  for (const { pattern, by, whom, isDelicate = false } of tellingPatterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const { name } = match.groups ?? {};
    if (name !== undefined && (!isPersonName(name, list) || officials.has(bare(name)))) continue;
    if (isDelicate && !delicate.test(text) && !inNeed.test(text)) continue;
    yield { at: match.index, written: match[0].trim(), whom, by };
  }
}

/** What is told of those whom services look after. */
const inNeed =
  /\b(?:died|dead|death|killed|injur\w+|hurt|attack\w*|assault\w*|stabbed|raped|fell|hospital|ambulance|carers?|cares for|supported accommodation|foster\w*|adopt\w*|social worker|tribunal|place at|placement|medication|seizures?|wheelchair|ombudsman|complain\w*|compensation|leak\w*|damp|mould|refused|case of|bulli\w+|taken into|moved to|missing|treated|treatment|condition|symptoms|plan)\b/i;

const bare = (name: string) =>
  name.toLowerCase().replace(/^(?:councillor|cllr|dr|mr|mrs|ms|miss|mx)\.? /, "");

/** The names of those who are kept in data, who have their post in public. */
function officialsOf({ people }: Register): ReadonlySet<string> {
  return new Set([...people.values()].flatMap(({ name = "", aliases = [] }) => [name, ...aliases].map(bare)));
}
