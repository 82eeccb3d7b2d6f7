// Slips in YAML that its parser speaks of as something else: quotation marks of Word, and an entry of a list without its hyphen.
import { type Document, isScalar, isSeq, visit, type YAMLError } from "yaml";
import type { YamlProblem } from "./yaml-problem.ts";

/** The text in curly quotation marks that an error is about; undefined for another error. */
export function curlyMarks({ pos: [offset] }: YAMLError, text: string): YamlProblem | undefined {
  const start = text.lastIndexOf("\n", offset - 1) + 1;
  const line = text.slice(start).split("\n", 1)[0] ?? "";
  const mark = /(?<=:\s+|-\s+|[[{,]\s*)[“”„‘’«]/u.exec(line);
  if (mark === null) return undefined;
  return { offset: start + mark.index, ...curly };
}

/** The groups in which a key stands a second time because an entry of a list begins there without its hyphen. */
export function missingHyphens(document: Document.Parsed): readonly YamlProblem[] {
  const found: YamlProblem[] = [];
  visit(document, {
    Map: (_key, { items, flow }, path) => {
      if (flow === true || !isSeq(path.at(-1))) return;
      const keys = items.map(({ key }) => key).filter((key) => isScalar(key));
      const names = keys.map(({ value }) => value);
      const again = keys.find(({ value }, at) => names.indexOf(value) < at);
      if (again !== undefined)
        found.push({
          offset: again.range?.[0] ?? 0,
          ...noHyphen(String(again.value), again.value === names[0]),
        });
    },
  });
  return found;
}

const curly = {
  message: "The quotation mark is a curly one, which is read as a letter of the text.",
  hint: 'Write straight "quotation marks" before and behind the text.',
};

/** How what is said of an entry without its hyphen ends. */
export const withoutHyphen = "so a new entry seems to begin here without its hyphen.";

function noHyphen(key: string, isFirst: boolean): Omit<YamlProblem, "offset"> {
  const mend = isFirst
    ? `Write “- ${key}:” with the hyphen below that of the entry above, and leave the lines below as they are.`
    : "Write a hyphen and a space before the first line of the new entry, below the hyphen of the entry above.";
  return {
    message: `“${key}” stands in this entry of the list already, ${withoutHyphen}`,
    hint: `${mend} If it is no new entry, take out the one of the two that is wrong.`,
  };
}
