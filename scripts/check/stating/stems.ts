// The words that tell one measure from another, brought to one form: “Contacts triaged” and “triage of a contact” share theirs.
import { remember } from "../../lib/remember.ts";
import { shortFormsOf } from "../../model/prose/glossary-term.ts";
import type { Register } from "../../model/register.ts";
import { readWords, type Word } from "../reading/words.ts";

/** Words of grammar, and those that stand in the names of any measure. */
const empty = new Set(
  `a about across after all also an and any are as at be been being both but by can could did do does done during each every for
  from had has have he her here his how i if in into is it its itself just like may me more most much must my no nor not of off on
  once only or our out over own per she should so some such than that the their them then there these they this those through to
  too under until up us was we well were what when where whether which while who whom whose why will with within would you your
  average avg cent count figure half key kpi level mean measure median metric number numbers overall percent percentage
  percentages pi proportion rate rates share shares total totals value values indicator performance outturn result results`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const numbers = "zero one two three four five six seven eight nine ten eleven twelve".split(" ");

/** The stem of a word; undefined for one that tells nothing. */
export function stemOf({ lower, kind }: Pick<Word, "lower" | "kind">): string | undefined {
  if (kind === "sign") return undefined;
  if (kind === "figure") return lower;
  const bare = lower.replace(/'s?$/, "");
  if (empty.has(bare) || bare.length < 2) return undefined;
  const number = numbers.indexOf(bare);
  if (number >= 0) return String(number);
  const singular = bare
    .replace(/ies$/, "y")
    .replace(/(?<=ss|x|z|ch|sh)es$/, "")
    .replace(/(?<=[^su])s$/, "");
  return singular.replace(/(?<=.{3})(?:ed|e)$/, "").slice(0, 6);
}

/** The stems of short forms of the glossary, by the short form. */
const longForms = remember(
  (register: Register): ReadonlyMap<string, readonly string[]> =>
    new Map(
      [...register.terms.values()].flatMap((term) =>
        shortFormsOf(term).map((short) => [
          short.toLowerCase(),
          readWords(term.expansion ?? "").flatMap((word) => stemOf(word) ?? []),
        ]),
      ),
    ),
);

/** The stems of a word, of a short form in the glossary those of what it stands for. */
export function stemsOf(register: Register, word: Word): readonly string[] {
  const long = longForms(register).get(word.lower) ?? [];
  return long.length > 0 ? long : [stemOf(word) ?? []].flat();
}

const told = `achieve achieved achieving actual actually again against annual annually approximately around average back
  behind below above better borough came cent change changed committee compare compared comparison council
  county current currently cumulative data date decline declined decrease decreased deteriorated direction district down drop
  dropped end ended equal estimate estimated exactly exceed exceeded exceeding exceeds fall fallen falling fell final financial
  first fourth full gone good green amber red yellow grew grow grown growing high higher however improve improved improvement
  improving increase increased increasing just last late latest least less level likewise line locally low lower lowest
  highest main maintained marginally meet meeting met miss missed month monthly months moved narrowly near nearly national
  nationally neighbours neighbour north now old open outturn page panel part per period plan point points position
  positive previous previously provisional published quarter quarterly quarters rated ratings rating reach reached reaching
  recorded reduce reduced reduction region regional regionally remain remained remaining remains report reported reporting
  reports respectively rise risen rising rose same saw scorecard second see seen set sharply shortfall show showed shown shows
  similar similarly since slight slightly slipped small so stable stand standing stands statistical stay stayed steady still
  stood strong substantially target targets term terms third though today together top trend trust unchanged up
  variance versus week weekly weeks whole worse worsened worst year yearly years yet england english benchmark neighbouring
  baseline start started area areas board authority local service services department directorate partnership force
  in-year ytd significantly considerably only almost roughly some exceeds short members noted note`;

const tellers = new Set(told.split(/\s+/).flatMap((lower) => stemOf({ lower, kind: "word" }) ?? []));

/** Whether a stem is of a word by which any measure is told of, such as “rose”, “target” and “quarter”. */
export function isTelling(stem: string): boolean {
  return tellers.has(stem);
}
