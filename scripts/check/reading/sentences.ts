// The sentences of a text. A full stop behind a short form, an initial or the number of an item ends none.
// Written here since libraries either give no offsets or take seconds for a megabyte: this is one pass.

/** A sentence, with its offsets in the text of its piece. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Short forms behind which the same sentence goes on. */
const goOn = new Set(
  "mr mrs ms miss dr prof rev hon cllr cllrs ald sgt supt insp const st ste mt ft messrs vs cf viz approx incl excl eg ie e.g i.e ca esp dept govt ext tel jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri".split(
    " ",
  ),
);

/** Short forms of references, behind which a figure goes on. */
const beforeFigures = new Set(
  "no nos c para paras sec sect s ss art arts fig figs app ch chap vol p pp pt reg regs ref refs sch cl item min ed".split(
    " ",
  ),
);

/** Words after which a single letter is the name of something and no initial. */
const lettered = new Set(
  "appendix annex option schedule table part grade group phase type class category section hepatitis vitamin plan site block band form level model lot area team band figure chart".split(
    " ",
  ),
);

/** The sentences of a text, in order and without the space around them. A forced end of line ends one. */
export function splitSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const cut = (end: number) => {
    const written = text.slice(start, end).trimStart();
    const from = end - written.length;
    const own = written.trimEnd();
    if (own !== "") sentences.push({ text: own, start: from, end: from + own.length });
    start = end;
  };
  for (const { 0: found, 1: stop, index } of text.matchAll(/\n|([.!?…]{1,9})["”’')\]]{0,5}(?=\s)/g)) {
    const end = index + found.length;
    if (stop === undefined || endsAt(text, start, index, end)) cut(end);
  }
  cut(text.length);
  return sentences;
}

/** Whether the sentence that begins at `start` ends with the stop at `stop`, behind which the rest begins at `end`. */
function endsAt(text: string, start: number, stop: number, end: number): boolean {
  const next = /^\s{0,20}["“‘'([]{0,4}(\S)/u.exec(text.slice(end, end + 30))?.[1];
  if (next === undefined) return true;
  if (/\p{Ll}/u.test(next)) return false;
  if (text[stop] !== "." || text[stop + 1] === ".") return true;
  const before = text.slice(Math.max(start, stop - 40), stop);
  const word = /[^\s("“‘'[]*$/u.exec(before)?.[0] ?? "";
  const lower = word.toLowerCase();
  if (goOn.has(lower)) return false;
  const isFigure = /\d/.test(next);
  if (beforeFigures.has(lower) && isFigure) return false;
  // The number of an item: `1. The council`.
  if (/^(?:\d{1,3}|[a-z]|[ivx]{1,5})$/i.test(word) && before.trimStart() === word && stop - start < 8)
    return false;
  if (/^\p{Lu}$/u.test(word)) {
    const earlier = /(\p{L}+)\s+\S*$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    return lettered.has(earlier);
  }
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(word)) return false;
  // `a.m.` may end a sentence; before a day the time goes on.
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word))
    return !isFigure && !/^\s*(?:on\b|Mon|Tue|Wed|Thu|Fri|Sat|Sun)/.test(text.slice(end, end + 8));
  return true;
}
