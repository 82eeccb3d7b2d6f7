// Finds text that YAML takes for a remark: what follows a space and a # in a text without quotation marks is lost.
import { type Document, visit } from "yaml";
import type { YamlProblem } from "./explain-yaml-error.ts";

/** One problem for each text that goes on with a # right before a letter or figure, as in `form #3`. */
export function findSwallowedText(document: Document.Parsed): readonly YamlProblem[] {
  const problems: YamlProblem[] = [];
  visit(document, {
    Scalar(_key, { type, comment, range }) {
      if (type !== "PLAIN" || !comment || !range || /^\s/.test(comment)) return;
      problems.push({
        offset: range[1] + 1,
        message: `“#${comment.split("\n")[0]}” is taken for a remark, so readers would not see it.`,
        hint: 'Put the whole text in "quotation marks"; or, if it is a remark, put a space after the #.',
      });
    },
  });
  return problems;
}
