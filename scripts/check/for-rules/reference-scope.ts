// Which paper a typed reference is about: its own, another that is named beside it, or one that nobody can tell.
import { insetSign, type TextUnit } from "../../model/prose/text-unit.ts";
import { type PublicationId, publicationId } from "../../model/publication-id.ts";
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { TypedReference } from "../reading/typed-references.ts";
import type { Word } from "../reading/words.ts";
import { isSetApart } from "./judged-sentences.ts";

/** Whose thing is meant, and whether the words around leave no doubt that something of the paper is. */
export type ReferenceScope =
  | { readonly of: "own"; readonly isPlain: boolean }
  | { readonly of: PublicationId; readonly isPlain: boolean };

const papers =
  /^(?:report|paper|review|strategy|plan|document|page|policy|framework|briefing|agenda|pack|guide|note|appendix|minutes)$/;

/** Words of law and of standing papers, whose sections and tables are those of others. */
const others =
  /^(?:acts?|regulations?|orders?|schedule|code|codes|constitution|rules?|nppf|guidance|statutory|statute|directive|bill|convention|handbook|manual|standing|nice|gdpr|treaty|sora|cipfa|regulation|lease|contract|licen[cs]e|deed)$/;

/** What is said behind the name of something that is not here. */
const elsewhere =
  /^(?:not|separate|separately|online|omitted|removed|deleted|withdrawn|superseded|website|exempt|confidential)$/;

/** The paper that a typed reference is about; undefined where it may be another than can be told. */
export function scopeOf(
  unit: TextUnit,
  sentence: ReadSentence,
  reference: TypedReference,
): ReferenceScope | undefined {
  const { start, end } = reference;
  if (isSetApart(unit, start, end)) return undefined;
  if (unit.spans.some(({ kind, from, to }) => kind === "link" && from <= start && to >= end))
    return undefined;
  if (
    unit.section.some(({ text }) =>
      /^[\d.\s]*(?:references|bibliography|background (?:papers|documents)|sources|contents|table of contents|further reading)\b/i.test(
        text,
      ),
    )
  )
    return undefined;
  const { words } = sentence;
  if (words.some(({ lower, start: at }) => at >= end && elsewhere.test(lower))) return undefined;
  if (isOfAnother(words)) return undefined;
  const first = words.findIndex((word) => word.start >= start);
  const next = behindBrackets(words, first < 0 ? words.length : indexBehind(words, first, end));
  const before = wordsBefore(words, first, reference.noun);
  if (before === undefined) return undefined;
  const isShown =
    before ||
    /^(?:above|below|overleaf|opposite|shows?|sets?|gives?|summari[sz]es?|lists?|details?|illustrates?|provides?|presents?|compares?|outlines?)$/.test(
      words[next]?.lower ?? "",
    );
  const joint = words[next]?.lower ?? "";
  const isOnPage = joint === "on" && /^pages?$/.test(words[next + 1]?.lower ?? "");
  if (isOnPage || !/^(?:of|to|in|from|within|on|at|under)$/.test(joint))
    return isOfLaw(reference, sentence, joint, before) ? undefined : { of: "own", isPlain: isShown };
  const at = /^(?:the|an|a)$/.test(words[next + 1]?.lower ?? "") ? next + 2 : next + 1;
  const target = words[at];
  const inset = target?.text === insetSign ? unit.insets.find((one) => one.at === target.start) : undefined;
  if (inset?.kind === "reference" && inset.reference.noun === "publication")
    return { of: publicationId(inset.reference.id), isPlain: true };
  const isOwn = /^(?:this|present)$/.test(target?.lower ?? "") && papers.test(words[at + 1]?.lower ?? "");
  return isOwn ? { of: "own", isPlain: true } : undefined;
}

function indexBehind(words: readonly Word[], first: number, end: number): number {
  let next = first;
  while ((words[next]?.start ?? Number.POSITIVE_INFINITY) < end) next += 1;
  return next;
}

/** Behind what is said in brackets, such as the title of a table. */
function behindBrackets(words: readonly Word[], at: number): number {
  if (words[at]?.text !== "(") return at;
  const close = words.findIndex((word, index) => index > at && index < at + 14 && word.text === ")");
  return close < 0 ? at : close + 1;
}

/** Whether the words before lead to something of the paper; undefined where they lead to another's. */
function wordsBefore(words: readonly Word[], first: number, noun: string): boolean | undefined {
  let at = first - 1;
  while (/^[(["“,]$|^(?:and|or|also|both|e|g|i|\.)$/.test(words[at]?.lower ?? "")) at -= 1;
  const word = words[at];
  if (word === undefined) return false;
  if (word.lower === "under" && /^(?:minute|item|decision|recommendation)$/.test(noun)) return true;
  if (
    word.lower === "under" &&
    !/^(?:section|paragraph|schedule|part|article|clause|rule|regulation|standard)$/.test(noun)
  )
    return false;
  if (/^(?:see|in|at|per|refer|shown|detailed|attached|enclosed|with|as)$/.test(word.lower)) {
    // “under section 17 of …”, “in the strategy at section 3”.
    return true;
  }
  if (
    /(?:'s|s')$/.test(word.lower) ||
    /^(?:their|its|his|her|your|whose|that|those|under|by|no|without|former|old)$/.test(word.lower)
  )
    return undefined;
  if (word.kind === "figure" || word.text === ")" || word.text === insetSign) return undefined;
  // A capital that begins no sentence is the name of somebody or of a paper.
  return at > 0 && /^\p{Lu}/u.test(word.text) && !/^[.!?:;]$/.test(words[at - 1]?.text ?? "")
    ? undefined
    : false;
}

/** Whether a sentence tells what somebody's paper says: “the department's own paper calls this Option F”. */
function isOfAnother(words: readonly Word[]): boolean {
  return words.some(({ lower }, at) => {
    if (!/(?:'s|s')$/.test(lower)) return false;
    const paper = [at + 1, at + 2].find((next) => theirs.test(words[next]?.lower ?? ""));
    return (
      paper !== undefined &&
      /^(?:calls?|says?|shows?|gives?|names?|lists?|uses?|puts?|has|said|showed|called|listed)$/.test(
        words[paper + 1]?.lower ?? "",
      )
    );
  });
}

const theirs =
  /^(?:report|paper|review|strategy|plan|document|policy|letter|statement|submission|assessment|appraisal|representations?|decision|inspection)$/;

/** Whether a section or a paragraph may be one of a law or of a standing paper that the sentence speaks of. */
function isOfLaw(
  { noun, named, start, end }: TypedReference,
  { words }: ReadSentence,
  joint: string,
  isShown: boolean,
): boolean {
  if (
    !/^(?:section|paragraph|schedule|part|article|clause|rule|regulation|chapter|standard|principle|condition)$/.test(
      noun,
    )
  )
    return false;
  if (/^(?:above|below)$/.test(joint)) return false;
  // “as noted at paragraph 4.6” beside a statutory duty is one of the paper.
  const isOwn = isShown && named.every(({ number }) => number.includes("."));
  return words.some(
    ({ lower, start: at }) => (at < start || at >= end) && others.test(lower) && !(isOwn && weak.test(lower)),
  );
}

/** Words of law that a paper says of what it does itself. */
const weak = /^(?:statutory|statute|contract|orders?|lease|licen[cs]e|rules?|bill|schedule)$/;
