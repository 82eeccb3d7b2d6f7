// What stands under a name with a number: “Priority 2: Warm homes” as a heading, in a sentence, in a row, in the facts.
import type { Place } from "../../lib/finding.ts";
import { remember } from "../../lib/remember.ts";
import { plannedItems } from "../../model/facts/actions/planned-items.ts";
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextGrid } from "../../model/prose/text-grid.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Publication } from "../../model/publication.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { isSetApart } from "../for-rules/judged-sentences.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";
import { singular } from "../reading/unit-words.ts";

/** A text with its label, where it stands. */
export interface LabelledText {
  /** In small letters, such as `priority 2`; of a row of a table by its number alone, `2.5.6`. */
  readonly label: string;
  readonly noun: string;
  readonly shown: string;
  readonly text: string;
  readonly isHead: boolean;
  /** Words above it that say of which state it is: the proposed one, the one before. */
  readonly isOfState: boolean;
  /** What it stands in, of which there is one for all labels of a set. */
  readonly set: object;
  place(): Place;
}

const nouns =
  "priority|objective|theme|goal|aim|outcome|ambition|pillar|strand|workstream|domain|mission|principle|phase|stage|recommendation|action|option|commitment|promise|pledge|target|challenge|strategic objective|strategic priority|key priority|strategic outcome";

const head = new RegExp(
  `^(${nouns}) (?:no\\.? ?)?(\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|[A-J]|one|two|three|four|five|six|seven|eight)(?: ?[:.–—-] ?|[)] | (?=[\\p{Lu}“]))(.+)$`,
  "iu",
);
const inText = new RegExp(
  `\\b(${nouns}) (\\d{1,2}(?:\\.\\d{1,2})*|[A-J])(?:: | ?[–—] |, | [(](?:the )?| ?[“‘"])(?:the )?(\\p{Lu}[^.;:,()“”"–—]{3,60}?)(?=[.;:,()”"–—]|$)`,
  "giu",
);
const states =
  /\b(?:current|existing|old|former|previous|original|earlier|proposed|suggested|revised|amended|new|replacement|before|after|superseded|draft|comments?|changes?|last year|20\d\d\/\d\d|20\d\d[-–]\d\d)\b/i;

const inWords: ReadonlyMap<string, string> = new Map(
  "one two three four five six seven eight".split(" ").map((word, at) => [word, String(at + 1)]),
);

/** Every labelled text of a paper, in reading order, those of its facts at the end. */
export const labelledTexts = remember((paper: JudgedPaper): readonly LabelledText[] => [
  ...paper.pages.flatMap(({ prose }) => {
    const text = prose.read();
    const cells = new Set(
      text.grids.flatMap(({ rows }) => rows.flatMap(({ cells: own }) => own.map(({ unit }) => unit))),
    );
    return [
      ...text.units.flatMap((unit) =>
        unit.isQuoted || !isEnglish(unit) || unit.sort === "note"
          ? []
          : [...inUnit(unit, cells.has(unit) ? undefined : text)],
      ),
      ...text.grids.flatMap((grid) => [...inGrid(grid)]),
      ...inAgenda(text),
    ];
  }),
  ...inFacts(paper.publication),
]);

function stateOf({ section }: TextUnit, caption = ""): boolean {
  return states.test(caption) || section.some(({ text }) => states.test(text));
}

function* inUnit(unit: TextUnit, set: object | undefined): Iterable<LabelledText> {
  const found = head.exec(unit.text);
  if (found !== null && !isSetApart(unit, 0, unit.text.length)) {
    const [, noun = "", number = "", text = ""] = found;
    yield labelled(noun, number, unit.sort === "paragraph" ? (/^[^.;(]+/.exec(text)?.[0] ?? text) : text, {
      isHead: true,
      isOfState: stateOf(unit),
      set: unit.sort === "heading" ? (set ?? unit) : unit,
      place: () => unit.place(0),
    });
    return;
  }
  if (!/\p{L} (?:\d|[A-J]\b)/u.test(unit.text)) return;
  for (const { text, start } of readSentences(unit))
    for (const match of text.matchAll(inText)) {
      const [, noun = "", number = "", title = ""] = match;
      if (title.split(" ").length > 8 || isSetApart(unit, start + match.index, start + match.index + 1))
        continue;
      yield labelled(noun, number, title, {
        isHead: false,
        isOfState: stateOf(unit) || states.test(text),
        set: unit,
        place: () => unit.place(start + match.index),
      });
    }
}

/** The items of an agenda that is typed, and the headings that bear their numbers. */
function* inAgenda({ lists, units }: ReadText): Iterable<LabelledText> {
  const list = lists.find(
    ({ isOrdered, lead, items }) =>
      isOrdered && items.length > 2 && /^(?:agenda|order of business)\b/i.test(lead?.text ?? ""),
  );
  if (list === undefined) return;
  for (const [at, { units: own }] of list.items.entries()) {
    const [unit] = own;
    if (unit !== undefined)
      yield labelled("item", String(at + 1), unit.text, {
        isHead: false,
        isOfState: false,
        set: list,
        place: () => unit.place(0),
      });
  }
  for (const unit of units) {
    const found = unit.sort === "heading" ? /^(?:item )?(\d{1,2})[.):]? (.+)$/i.exec(unit.text) : null;
    if (found !== null)
      yield labelled("item", found[1] ?? "", found[2] ?? "", {
        isHead: true,
        isOfState: false,
        set: units,
        place: () => unit.place(0),
      });
  }
}

/** Rows that begin with a number, or with a noun and a number, and say beside it what that is. */
function* inGrid(grid: TextGrid): Iterable<LabelledText> {
  const [first, second] = [grid.headOf(0), grid.headOf(1)].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L} ]/gu, "")
      .trim(),
  );
  const caption = grid.caption?.text ?? "";
  for (const { cells, isHead } of grid.rows) {
    const [own, text] = cells;
    if (isHead || own === undefined || text === undefined || own.isComputed || text.isComputed) continue;
    const written = own.unit.text.trim();
    const state = {
      isHead: true,
      isOfState: stateOf(own.unit, `${caption} ${second}`),
      set: grid,
      place: () => text.unit.place(0),
    };
    const dotted = /^(?:[A-Z]{1,3})?\d{1,2}(?:\.\d{1,2})+[a-z]?$/.exec(written)?.[0];
    if (dotted !== undefined) yield { ...labelled("", dotted, text.unit.text, state), shown: dotted };
    const named = new RegExp(`^(${nouns}) (\\d{1,2}|[A-J])$`, "i").exec(written);
    if (named !== null) yield labelled(named[1] ?? "", named[2] ?? "", text.unit.text, state);
    const number = /^(?:R|A|Rec\.? ?)?(\d{1,2})\.?$/.exec(written)?.[1];
    const noun = singular((second ?? "").split(" ").at(-1) ?? "");
    if (
      number !== undefined &&
      /^(?:no|number|ref|reference|rec|id|)$/.test(first ?? "") &&
      numbered.has(noun)
    )
      yield labelled(noun, number, text.unit.text, state);
  }
}

const numbered = new Set(nouns.split("|"));

function* inFacts(publication: Publication): Iterable<LabelledText> {
  const { files } = publication;
  const of = (place: () => Place) => ({ isHead: true, isOfState: false, set: files, place });
  for (const [at, { ref, text }] of (files.recommendations?.recommendations ?? []).entries())
    yield labelled(
      "recommendation",
      ref,
      text,
      of(() => publication.locate("recommendations", `/recommendations/${at}/text`)),
    );
  for (const [at, { ref, title }] of (files.strategy?.priorities ?? []).entries())
    yield labelled(
      "priority",
      ref,
      title,
      of(() => publication.locate("strategy", `/priorities/${at}/title`)),
    );
  for (const [at, { ref, title, text }] of (files.strategy?.outcomes ?? []).entries())
    yield labelled(
      "outcome",
      ref,
      title ?? text,
      of(() => publication.locate("strategy", `/outcomes/${at}/text`)),
    );
  for (const [at, { ref, name }] of (files.options?.options ?? []).entries())
    yield labelled(
      "option",
      ref,
      name,
      of(() => publication.locate("options", `/options/${at}/name`)),
    );
  for (const { noun, item, path } of plannedItems(files.actions)) {
    const text = "text" in item ? item.text : "title" in item ? item.title : undefined;
    if (typeof text !== "string") continue;
    const place = of(() => publication.locate("actions", path));
    yield labelled(noun, item.ref, text, place);
    if (item.ref.includes(".")) yield { ...labelled("", item.ref, text, place), shown: item.ref };
  }
}

function labelled(
  written: string,
  number: string,
  text: string,
  rest: Pick<LabelledText, "isHead" | "isOfState" | "set" | "place">,
): LabelledText {
  const noun = written.toLowerCase().replace(/^(?:strategic|key) /, "");
  const plain = (inWords.get(number.toLowerCase()) ?? number).toLowerCase();
  return {
    label: `${noun} ${plain}`.trim(),
    noun,
    shown: `${written} ${number}`.trim(),
    text: text
      .replace(/\s*\([^)]*\)\s*$/, "")
      .replace(/[\s.:;,]+$/, "")
      .trim(),
    ...rest,
  };
}
