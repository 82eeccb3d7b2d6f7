// Reads a Markdown file into its front matter, held against a schema, and its text.
import type { Static } from "typebox";
import type { Place } from "../lib/finding.ts";
import type { FrontMatter, PartFrontMatter } from "../model/front-matter.ts";
import type { LoadContext } from "./load-context.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { readText } from "./read-text.ts";
import { validateYaml } from "./read-yaml-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import type { Marks } from "./validator.ts";

/** A file that could be read. `bodyLine` is the line that its text starts on, from 1. */
export interface MarkdownFile<Front> {
  readonly front: Front;
  readonly marks: Marks;
  readonly yaml: ParsedYaml;
  readonly body: string;
  readonly bodyLine: number;
  readonly place: Place;
}

/** Reads a file; undefined where it cannot be used, with the reasons in the context. */
export async function readMarkdown<Schema extends typeof FrontMatter | typeof PartFrontMatter>(
  context: LoadContext,
  file: string,
  schema: Schema,
): Promise<MarkdownFile<Static<Schema>> | undefined> {
  const place: Place = { file, line: 1, column: 1 };
  const text = await readText(context.source, file);
  if ("finding" in text) {
    context.findings.push(text.finding);
    return undefined;
  }
  const split = splitFrontMatter(file, text.text);
  if ("finding" in split) {
    context.findings.push(split.finding);
    return undefined;
  }
  const result = validateYaml(
    parseYaml(file, split.frontMatter, split.frontLine),
    place,
    schema,
    context.validator,
  );
  context.report(result.findings);
  if (!result.valid) return undefined;
  return {
    front: result.value,
    marks: result.marks,
    yaml: result.yaml,
    body: split.body,
    bodyLine: split.bodyLine,
    place,
  };
}
