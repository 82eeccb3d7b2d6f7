// What a sentence says of a table, an appendix or a minute that it cites is what its title says, and not another's.
import { itemsNamed } from "../../model/find-items.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine } from "../for-rules/judged-papers.ts";
import { isSetApart, type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { kindOf, plainNumber } from "../for-rules/numbered-things.ts";
import { citableThings } from "./citable-things.ts";

export const describedThings = {
  name: "described-things",
  about:
    "What is said to be in “Table 1”, “Appendix B” or “Minute 41” is what its title says, and not what the title of another table, appendix or minute says.",
  why: "Readers open the appendix that is named and find another paper in it.",
  mend: "Correct the number; or put it in brackets as `[[table 2]]`, which is kept right by itself.",
  level: "warning",
  *run(register) {
    for (const judged of judgedSentences(register)) {
      const { text, unit, sentence } = judged;
      if (unit.isQuoted || unit.sort === "caption" || unit.sort === "heading") continue;
      const hasReference = unit.insets.some(({ kind }) => kind === "reference");
      if (sentence.references.length === 0 && !hasReference) continue;
      const publication = publicationAt(register, text.location);
      if (publication !== undefined) yield* problemsOf(publication, judged);
    }
  },
} as const satisfies Check;

/** A reference of a sentence, typed or in brackets. */
interface Cited {
  readonly noun: string;
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

function citedIn({ items }: Publication, { unit, sentence }: JudgedSentence): readonly Cited[] {
  const typed = sentence.references.flatMap(({ noun, named, start, end }): readonly Cited[] => {
    const [only] = named;
    return only === undefined || isSetApart(unit, start, end)
      ? []
      : [{ noun: named.length === 1 ? noun : "", number: only.number, start, end }];
  });
  const bracketed = unit.insets.flatMap((inset): readonly Cited[] => {
    if (inset.kind !== "reference" || inset.at < sentence.start || inset.at >= sentence.end) return [];
    const { noun, id, publication, label } = inset.reference;
    const called = itemsNamed(items, noun, id)[0]?.called;
    const number = called !== undefined && "number" in called ? called.number : id;
    return [
      {
        noun: publication === undefined && label === undefined ? noun : "",
        number,
        start: inset.at,
        end: inset.at + 1,
      },
    ];
  });
  return [...typed, ...bracketed].sort((a, b) => a.start - b.start);
}

function* problemsOf(publication: Publication, judged: JudgedSentence): Iterable<Problem> {
  const { unit, sentence } = judged;
  const cited = citedIn(publication, judged);
  for (const [at, { noun, number, start, end }] of cited.entries()) {
    const things = noun === "" ? [] : (citableThings(publication).get(kindOf(noun)) ?? []);
    if (things.length < 2) continue;
    const own = things.filter((one) => plainNumber(one.number) === plainNumber(number));
    const [mine] = own;
    // Where one number stands for two, either may be meant.
    if (
      mine === undefined ||
      own.some(({ title }) => title === "") ||
      new Set(own.map(({ title }) => wordsOf(title).join(" "))).size > 1
    )
      continue;
    const from = cited[at - 1]?.end ?? sentence.start;
    const to = cited[at + 1]?.start ?? sentence.end;
    const said = saidOf(unit, { from, start, end, to });
    if (said === undefined) continue;
    const words = new Set(wordsOf(said));
    const other = things.find((one) => !own.includes(one) && isMeant(one.title, mine.title, words));
    if (other === undefined) continue;
    const name = unit.text.slice(start, end).includes("\uFFFC")
      ? `${capital(noun)} ${number}`
      : unit.text.slice(start, end);
    const place = unit.place(start);
    yield warning(
      place,
      `“${name}” is “${mine.title}”, and what is said of it is the title of ${capital(noun)} ${other.number}, “${other.title}”${other.place === undefined ? "" : ` ${inLine(other.place, place)}`}.`,
      `Write ${capital(noun)} ${other.number}, if that is meant.`,
    );
  }
}

/** What a sentence says of something that it cites: what follows a verb behind it, or what leads to it. */
function saidOf(
  { text }: TextUnit,
  {
    from,
    start,
    end,
    to,
  }: { readonly from: number; readonly start: number; readonly end: number; readonly to: number },
): string | undefined {
  const behind = text.slice(end, to);
  const verb =
    /^(?: (?:above|below|overleaf|to this report|of this report|attached|therefore|also))* (?:shows?|sets? out|gives?|lists?|contains?|provides?|summari[sz]es|illustrates?|details|compares|covers|describes?|explains?|outlines?|presents?|has|is the|tells?|breaks down|holds)\b/i.exec(
      behind,
    );
  if (verb !== null) return behind.slice(verb[0].length);
  // Another rule holds what stands in brackets behind a number against the titles.
  if (/^\s*[(“"]/.test(behind)) return undefined;
  const before = text.slice(from, start).replace(/^\s*\([^()]*\)/, "");
  return /(?:\b(?:at|in|as|see|by|with|under|per|is|are)|[(:,–—-]) ?(?:the )?(?:attached )?\(?$/i.test(before)
    ? before
    : undefined;
}

/** Words that most titles have, and that tell none from another. */
const common = new Set(
  "the and for with from that this are was were has have not its our their all any by of to in on at as is it be or an a per cent report reports paper papers table figure chart appendix annex section paragraph summary details detail list information data total number numbers year years quarter month january february march april may june july august september october november december council committee board panel proposed draft final current new revised update main key other set out about".split(
    " ",
  ),
);

/** The words of a title or of a clause that tell it from others, in the singular. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{2,}/gu) ?? [])
    .filter((word) => !common.has(word))
    .map((word) => word.replace(/(?:ies)$/, "y").replace(/(?<=\p{L}{3})(?<![su])s$/u, ""));
}

/** Whether a clause says what a title does, and nothing of what tells the title of its own from that. */
function isMeant(title: string, ownTitle: string, words: ReadonlySet<string>): boolean {
  const [theirs, own] = [[...new Set(wordsOf(title))], wordsOf(ownTitle)];
  const alone = theirs.filter((word) => !own.includes(word));
  const ownAlone = own.filter((word) => !theirs.includes(word));
  if (alone.length === 0 || ownAlone.length === 0 || ownAlone.some((word) => words.has(word))) return false;
  const said = theirs.filter((word) => words.has(word));
  return (
    said.length >= 2 &&
    said.length >= theirs.length * 0.75 &&
    said.filter((word) => alone.includes(word)).length >= alone.length * 0.75
  );
}

function capital(noun: string): string {
  return `${noun.charAt(0).toUpperCase()}${noun.slice(1)}`;
}
