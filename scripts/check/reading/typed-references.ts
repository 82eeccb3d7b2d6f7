// References that are typed as plain text: “Table 6”, “Minute No. 41”, “paragraphs 3.1 and 3.4”, “page 52”. What they name
// is no quantity.
import type { Word } from "./words.ts";

/** Something that a typed reference names. */
interface NamedNumber {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

/** A typed reference. */
export interface TypedReference {
  /** What it names, in the singular and in small letters: `table`, `paragraph`, `page`, `minute`. */
  readonly noun: string;
  /** Each that is named; of a span its ends. */
  readonly named: readonly NamedNumber[];
  /** Whether all between two ends are meant. */
  readonly isSpan: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** By the word as it is written. */
const nouns: ReadonlyMap<string, string> = new Map(
  Object.entries({
    action: "actions",
    agenda: "",
    annex: "annexes annexs",
    appendix: "appendices appendixes app",
    area: "areas",
    article: "articles art",
    band: "bands",
    box: "boxes",
    chapter: "chapters ch",
    chart: "charts",
    clause: "clauses cl",
    decision: "decisions",
    exhibit: "exhibits",
    figure: "figures fig figs",
    form: "",
    goal: "goals",
    grade: "grades",
    indicator: "indicators",
    item: "items",
    level: "levels",
    line: "lines",
    measure: "measures",
    minute: "minutes",
    no: "nos number numbers",
    note: "notes footnote footnotes",
    objective: "objectives",
    option: "options",
    outcome: "outcomes",
    page: "pages p pp",
    paragraph: "paragraphs para paras",
    part: "parts",
    phase: "phases",
    priority: "priorities",
    question: "questions",
    recommendation: "recommendations rec recs",
    regulation: "regulations reg regs",
    resolution: "resolutions",
    risk: "risks",
    room: "rooms",
    row: "rows",
    rule: "rules",
    schedule: "schedules sch",
    section: "sections sec s",
    slide: "slides",
    stage: "stages",
    standard: "standards",
    step: "steps",
    strand: "strands",
    table: "tables",
    term: "terms",
    theme: "themes",
    tier: "tiers",
    unit: "units",
    version: "versions v",
    volume: "volumes vol",
    ward: "wards",
    year: "",
  }).flatMap(([noun, others]) => [noun, ...others.split(" ")].map((word) => [word, noun] as const)),
);

/** Nouns that are also counted: “the minutes 12 people read” names none. A capital or the singular shows that one is meant. */
const counted = new Set("minute year term area level line row unit figure measure".split(" "));

/** A typed reference with the indices of its words. */
export interface PlacedReference {
  readonly reference: TypedReference;
  readonly first: number;
  /** Behind its last word. */
  readonly next: number;
}

/** The typed references among some words, without those that are part of something else. */
export function typedReferences(
  words: readonly Word[],
  taken: ReadonlySet<number>,
): readonly PlacedReference[] {
  const found: PlacedReference[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const read = taken.has(at) ? undefined : referenceAt(words, at);
    if (read === undefined || taken.has(read.next - 1)) continue;
    found.push({ ...read, first: at });
    at = read.next - 1;
  }
  return found;
}

function referenceAt(
  words: readonly Word[],
  at: number,
): { readonly reference: TypedReference; readonly next: number } | undefined {
  const word = words[at];
  const noun = word?.kind === "word" ? nouns.get(word.lower) : undefined;
  if (word === undefined || noun === undefined || (word.isGlued && words[at - 1]?.text !== "("))
    return undefined;
  const isPlural = word.lower !== noun && word.lower.endsWith("s") && word.lower.length > 2;
  const begin = numberStart(words, at + 1);
  const first = numberAt(words, begin);
  if (first === undefined) return undefined;
  if (word.lower === "s" && !first.number.includes(".") && words[at + 1]?.text !== ".") return undefined;
  if (counted.has(noun) && isPlural && !/^\p{Lu}/u.test(word.text)) return undefined;
  if (isAmount(words, begin, first.next)) return undefined;
  const named: NamedNumber[] = [first];
  let next = first.next;
  let isSpan = false;
  for (;;) {
    const joint = words[next]?.lower ?? "";
    const isJoint = /^(?:,|and|&|or|to|-|–|\/)$/.test(joint);
    const and = joint === "," && /^(?:and|or)$/.test(words[next + 1]?.lower ?? "") ? next + 1 : next;
    // “Table 6, 24 schools” goes on with something else; “Table 6 and 24 schools” too.
    const more =
      isJoint && (isPlural || /^(?:to|-|–)$/.test(joint))
        ? numberAt(words, numberStart(words, and + 1))
        : undefined;
    if (more === undefined || isAmount(words, and + 1, more.next)) break;
    if (/^(?:to|-|–)$/.test(joint)) isSpan = true;
    named.push(more);
    next = more.next;
  }
  const end = named.at(-1)?.end ?? word.end;
  const text = words
    .slice(at, next)
    .map(({ text: own, isGlued }, index) => (isGlued || index === 0 ? own : ` ${own}`))
    .join("");
  return {
    reference: {
      noun,
      named: named.map(({ number, start, end: to }) => ({ number, start, end: to })),
      isSpan,
      text,
      start: word.start,
      end,
    },
    next,
  };
}

/** Behind “No.”, “number” and the full stop of a short form. */
function numberStart(words: readonly Word[], at: number): number {
  let next = words[at]?.text === "." && words[at]?.isGlued ? at + 1 : at;
  if (/^(?:no|nos|number|numbers)$/.test(words[next]?.lower ?? "")) {
    next += 1;
    if (words[next]?.text === ".") next += 1;
  }
  return words[next]?.text === "#" ? next + 1 : next;
}

/** A figure with what is glued to it, such as `3.4`, `3b`, `A1`, or a capital letter alone. */
function numberAt(words: readonly Word[], at: number): (NamedNumber & { readonly next: number }) | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  if (word.kind === "figure") {
    const after = words[at + 1];
    const letter =
      after?.isGlued === true &&
      /^[a-z]$/i.test(after.text) &&
      (words[at + 2]?.isGlued !== true || words[at + 2]?.kind === "sign")
        ? after
        : undefined;
    const end = letter?.end ?? word.end;
    return {
      number: word.text + (letter?.text ?? ""),
      start: word.start,
      end,
      next: letter === undefined ? at + 1 : at + 2,
    };
  }
  if (word.kind !== "word" || !/^(?:[A-Z]|[IVX]{1,5})$/.test(word.text)) return undefined;
  const figure = words[at + 1];
  if (figure?.isGlued === true && figure.kind === "figure")
    return { number: word.text + figure.text, start: word.start, end: figure.end, next: at + 2 };
  // “I” after a noun is somebody, and “A” before a word an article.
  const isAlone = word.text !== "I" && (word.text !== "A" || words[at + 1]?.kind !== "word");
  return isAlone ? { number: word.text, start: word.start, end: word.end, next: at + 1 } : undefined;
}

/** Whether a figure behind a noun is an amount: “in the table 45% of pupils”, “(Figure £3m)”. */
function isAmount(words: readonly Word[], at: number, next: number): boolean {
  if (/^[£€$]$/.test(words[at]?.text ?? "")) return true;
  if ((words[at]?.text ?? "").includes(",")) return true;
  const after = words[next];
  return (
    after !== undefined &&
    (after.text === "%" ||
      (/^(?:per|percent|million|thousand|k|m|bn)$/.test(after.lower) && after.lower !== "per") ||
      (after.lower === "per" && words[next + 1]?.lower === "cent"))
  );
}
