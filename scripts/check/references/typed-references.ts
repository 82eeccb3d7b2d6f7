// A reference that is typed as plain text, such as “see Table 6”, is to something that the paper has.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { appendicesOf } from "../for-rules/appendices.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine } from "../for-rules/judged-papers.ts";
import { type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { kindOf, nameAt, numberedThings, plainNumber, wordsOfNumbers } from "../for-rules/numbered-things.ts";
import { scopeOf } from "../for-rules/reference-scope.ts";
import type { TypedReference } from "../reading/typed-references.ts";
import { isJudged } from "./judged-numbers.ts";
import { numbersThere } from "./numbers-there.ts";

export const typedReferences = {
  name: "typed-references",
  about:
    "What is typed as “Table 6”, “paragraph 3.4”, “Appendix C” or “recommendation 12” is there, in the paper or in the one that is named with it.",
  why: "Members look for a table or a paragraph that is not there, and cannot tell whether it was renumbered or lost.",
  mend: "Write the number that it has now, or put it in brackets as `[[table 6]]`: that number is kept right by itself. Where another paper is meant, name it.",
  level: "warning",
  *run(register) {
    for (const judged of judgedSentences(register)) {
      const { text, sentence } = judged;
      const own = publicationAt(register, text.location);
      if (own === undefined) continue;
      for (const reference of [...sentence.references, ...inWords(judged)])
        yield* problemsOf(register, own, judged, reference);
    }
  },
} as const satisfies Check;

function* problemsOf(
  register: Register,
  own: Publication,
  { unit, sentence }: JudgedSentence,
  reference: TypedReference,
): Iterable<Problem> {
  if (isName(unit.text, reference)) return;
  const backward = backwards(reference);
  if (backward !== undefined)
    yield warning(
      unit.place(reference.start),
      `“${reference.text}” runs backwards, from ${backward[0]} to ${backward[1]}.`,
      "Correct one of the two numbers.",
    );
  const kind = kindOf(reference.noun);
  if (unit.sort === "note" || !judgedKinds.has(kind)) return;
  const scope = scopeOf(unit, sentence, reference);
  if (scope === undefined) return;
  const publication = scope.of === "own" ? own : register.publications.get(scope.of);
  if (publication === undefined) return;
  const isPlain = scope.isPlain || /\bagenda\s+$/i.test(unit.text.slice(0, reference.start));
  const there = numberedThings(register, publication).get(kind) ?? new Set<string>();
  for (const { number, start } of reference.named) {
    const plain = plainNumber(number);
    const noun = worded.test(reference.text)
      ? reference.text
      : capital(/^footnote/i.test(reference.text) ? "footnote" : reference.noun, number);
    if (isThere(there, plain)) {
      const other = kind === "appendix" ? byOtherName(publication, reference.noun, plain) : undefined;
      if (other !== undefined && scope.of === "own")
        yield warning(
          unit.place(start),
          `“${noun}” is called “${other.name}”${other.place === undefined ? "" : ` ${inLine(other.place, unit.place(start))}`}.`,
          "Call it the same in both places.",
        );
      continue;
    }
    if (!isJudged({ kind, plain, there, isPlain, publication, reference, sentence })) continue;
    const paper = publication === own ? "the paper" : publication.id;
    yield warning(
      unit.place(start),
      `“${noun}” is not there: ${paper} has ${numbersThere(reference.noun, plain, there)}.`,
      `Correct the number${bracketed.has(kind) ? `, or write [[${reference.noun} …]], which is kept right by itself` : ""}. If another paper is meant, say of which it is: “${noun} of …”.`,
    );
  }
}

/** “Priority Five”, “section four”: references whose numbers are words. */
function inWords({ sentence }: JudgedSentence): readonly TypedReference[] {
  if (!worded.test(sentence.text)) return [];
  return [...sentence.text.matchAll(new RegExp(worded, "gu"))].flatMap((match): readonly TypedReference[] => {
    const { 0: text, 1: noun = "", 2: word = "" } = match;
    const [start, end] = [sentence.start + match.index, sentence.start + match.index + text.length];
    const number = String(wordsOfNumbers.indexOf(word.toLowerCase()));
    const named = [{ number, start: end - word.length, end }];
    return [{ noun: noun.toLowerCase(), named, isSpan: false, text, start, end }];
  });
}

const worded =
  /\b(Priority|Option|Phase|Stage|Theme|Section|section|Chapter|chapter|Part|Objective|Outcome|Recommendation|Question|Step|Goal|Aim|Principle|Pillar|Strand) ([Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)(?![\p{L}-])/u;

/** What an annex is called where it is spoken of as an appendix, and the reverse. */
function byOtherName(
  publication: Publication,
  noun: string,
  plain: string,
): { readonly name: string; readonly place: Place | undefined } | undefined {
  const alike = appendicesOf(publication).filter(({ number }) => plainNumber(number) === plain);
  const [only] = alike;
  if (only === undefined || alike.some((one) => one.noun === noun) || !/^(?:annex|appendix)$/.test(only.noun))
    return undefined;
  return { name: capital(only.noun, only.number), place: only.place };
}

/** The sorts that are held against what is there. */
const judgedKinds = new Set(
  "minute table figure paragraph appendix recommendation item priority option objective theme chapter question condition finding criterion principle proposal aim commitment scenario pillar ambition chart box map stage step phase strand outcome goal action risk part schedule note".split(
    " ",
  ),
);

/** Those that a reference in brackets leads to. */
const bracketed = new Set("table figure paragraph appendix recommendation".split(" "));

/** Whether a reference is no reference but the name of what follows: “Table 6: Overview”. */
function isName(text: string, { start }: TypedReference): boolean {
  if (text.slice(0, start).trim() !== "") return false;
  const named = nameAt(text.slice(start));
  if (named === undefined) return false;
  const rest = text.slice(start + named.end);
  return !/^\s+\p{Ll}/u.test(rest);
}

function backwards({ named, isSpan, noun }: TypedReference): readonly [string, string] | undefined {
  const [from, to] = [named[0]?.number ?? "", named[1]?.number ?? ""];
  if (!isSpan || named.length !== 2 || noun === "minute" || noun === "year") return undefined;
  const [first, last] = [stepsOf(from), stepsOf(to)];
  if (first === undefined || last === undefined || first.length !== last.length) return undefined;
  // “pages 134–38” leaves out what both have.
  if (last.length === 1 && to.length < from.length) return undefined;
  const at = first.findIndex((step, index) => step !== last[index]);
  return at >= 0 && (first[at] ?? 0) > (last[at] ?? 0) ? [from, to] : undefined;
}

function stepsOf(number: string): readonly number[] | undefined {
  return /^\d+(?:\.\d+)*$/.test(number) ? number.split(".").map(Number) : undefined;
}

/** Whether a number, what it is part of or what is part of it is there: 4 where there is 4a, 3 where there is 3.1. */
function isThere(there: ReadonlySet<string>, number: string): boolean {
  if (there.has(number) || there.has(number.replace(/(?<=\d)[a-z]$/, "")) || there.has(`${number}a`))
    return true;
  return startsOf(there).has(number);
}

/** All that the numbers of some things begin with: 3 and 3.4 for 3.4.1. */
const startsOf = remember((there: ReadonlySet<string>): ReadonlySet<string> => {
  const starts = new Set<string>();
  for (const number of there)
    for (let at = number.indexOf("."); at > 0; at = number.indexOf(".", at + 1))
      starts.add(number.slice(0, at));
  return starts;
});

function capital(noun: string, number: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${number}`;
}
