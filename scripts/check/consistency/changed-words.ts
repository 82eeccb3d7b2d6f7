// What a word says in which two texts differ: nothing of weight, something else altogether, or the same in another form.

/** Words that carry no sense of their own. */
const small = new Set(
  "the a an of and or to in on at for with by from as that which its their our this these those is are was were be been has have had will also both each every".split(
    " ",
  ),
);

/** Whether a word only joins others. */
export function isWithoutSense(lower: string): boolean {
  return small.has(lower);
}

/** Words by which two of one pattern differ: times, sides, ages, numbers. */
const sides = new Set(
  "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter year years quarter month week day daily weekly monthly quarterly annual annually current previous next last first second third fourth fifth sixth one two three four five six seven eight nine ten eleven twelve north south east west northern southern eastern western central upper lower male female men women boys girls adult adults child children pupils students primary secondary special early senior junior older younger new old existing former urban rural public private internal external high higher low lower medium large larger small smaller more fewer less most least increase increased increases decrease decreased decreases rise rises rose fall falls fell improved worsened above below before after revenue capital gross net income expenditure legal financial social physical mental local national regional short long".split(
    " ",
  ),
);

/** Whether a word in the place of another means that something else is spoken of. */
export function isSurelyOther(lower: string): boolean {
  return sides.has(lower);
}

/** Words of which only one can hold where all other words are the same. */
const contrasts = [
  "must should may will can shall could might",
  "approve note agree endorse reject receive support defer refuse decline adopt consider",
  "approved noted agreed endorsed rejected received supported deferred refused declined adopted considered",
  "daily weekly fortnightly monthly quarterly annually yearly termly",
  "annual biennial termly monthly quarterly weekly",
  "above below",
  "before after",
  "increase decrease reduce",
  "increased decreased reduced",
  "rise fall",
  "rose fell",
  "risen fallen",
  "improved worsened declined deteriorated",
  "all most some",
  "maximum minimum",
  "permanent temporary",
  "statutory non-statutory discretionary",
  "cabinet council executive",
  "capital revenue",
  "gross net",
  "january february march april may june july august september october november december",
  "monday tuesday wednesday thursday friday saturday sunday",
  "spring summer autumn winter",
].map((words) => new Set(words.split(" ")));

/** Whether two words, or two figures, contradict each other where all words around them are the same. */
export function areInContrast(one: string, other: string): boolean {
  if (/^\d/.test(one) && /^\d/.test(other)) return true;
  return contrasts.some((words) => words.has(one) && words.has(other));
}

/** A word without its endings. */
export function stemOfWord(lower: string): string {
  return lower
    .replace(/'s?$/, "")
    .replace(/(?:ies|ied)$/, "y")
    .replace(/(?<=\p{L}{4})(?:ing|ed|es|s|d)$/u, "")
    .replace(/(?<=\p{L}{3})e$/u, "");
}
