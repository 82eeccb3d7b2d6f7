// Finds text that YAML reads otherwise than it was meant: what follows a # is taken for a remark, and a comma within
// brackets parts a sum, or a sentence, in two.
import { type Document, isScalar, type Scalar, visit } from "yaml";
import { parsePeriod } from "../model/period.ts";
import type { YamlProblem } from "./yaml-problem.ts";

/**
 * One problem for each text that goes on with a # right before a letter or figure, and for each sum or sentence that is
 * parted.
 */
export function findMisreadText(document: Document.Parsed, source: string): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(_key, { type, comment, range, value }) {
      if (type === "PLAIN" && range && /^[“”„‘][\w./-]+[“”’]$/u.test(String(value)))
        problems.push({
          offset: range[0],
          message: `“${String(value).slice(1, -1)}” stands in curly quotation marks, which are read as letters of it.`,
          hint: 'Take them out, or write straight "quotation marks".',
        });
      if (type !== "PLAIN" || !comment || !range || /^\s/.test(comment)) return;
      problems.push({
        offset: range[1] + 1,
        message: `“#${comment.split("\n")[0]}” is taken for a remark, so readers would not see it.`,
        hint: 'Put the whole text in "quotation marks"; or, if it is a remark, put a space after the #.',
      });
    },
    Map(_key, { flow, items }) {
      if (flow !== true) return;
      for (const [at, { key, value }] of items.entries()) {
        const before = items[at - 1];
        if (!isPlain(key) || value !== null || before === undefined || isFigure(before.value ?? before.key))
          continue;
        problems.push({
          offset: key.range[0],
          message: `“${key.value}” is read as a key, since a comma within curly brackets ends the value before it.`,
          hint: 'Put the whole value in "quotation marks"; or, if it is a key, put a colon and its value behind it.',
        });
      }
    },
    Seq(_key, { flow, items, range }) {
      if (flow !== true || !range) return;
      const parted = items.flatMap((item, at) => {
        const next = items[at + 1];
        return isPlain(item) && isPlain(next) && source.slice(item.range[1], next.range[0]) === ","
          ? [item.range[1]]
          : [];
      });
      for (const [at, item] of items.entries()) {
        const before = items[at - 1];
        if (!isPlain(item) || !isPlain(before) || !goesOn.test(String(item.value))) continue;
        if (!/\p{L}\S* .*\p{L}/u.test(String(before.value)) || isPeriod(before.value)) continue;
        problems.push({
          offset: item.range[0],
          message: `“${item.value}” is read as an entry of its own, since a comma within square brackets ends the one before it.`,
          hint: `If it belongs to “${before.value}”, put both together in "quotation marks"; if it is an entry of its own, put it alone in "quotation marks".`,
        });
      }
      for (const { 0: sum, index } of source.slice(range[0], range[1]).matchAll(groupedFigures)) {
        const offset = range[0] + index;
        if (!parted.some((comma) => comma > offset && comma < offset + sum.length)) continue;
        problems.push({
          offset,
          message: `“${sum}” is read as several entries, since a comma within square brackets parts them.`,
          hint: 'Put the whole text of the entry in "quotation marks"; or, if several entries are meant, put a space after each comma.',
        });
      }
    },
  });
  return problems;
}

const date =
  "(?:\\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \\d{4})?|(?:19|20)\\d\\d(?:[/–-]\\d\\d)?";

function isPeriod(value: unknown): boolean {
  return parsePeriod(String(value)).precision !== "words";
}

/** What seldom is an entry by itself behind one of several words: a date alone, or words that go on with a sentence. */
const goesOn = new RegExp(
  `^(?:dated |of |in )?(?:${date})$|^(?:and|or|but|which|who|where|with|including)\\s`,
);

/** Figures in threes, as `1,250,000`. */
const groupedFigures = /(?<![\d,])\d{1,3}(?:,\d{3})+(?!\d)/g;

/** Whether a value is a number by itself, whose end is explained where numbers are held to their schema. */
function isFigure(value: unknown): boolean {
  return isScalar(value) && /^[\d.]+$/.test(String(value.value));
}

function isPlain(item: unknown): item is Scalar & { readonly range: readonly [number, number, number] } {
  return isScalar(item) && item.type === "PLAIN" && Array.isArray(item.range);
}
