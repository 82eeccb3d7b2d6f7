// Reads a Markdown file into its front matter, held against a schema, and its text.
import type { Static } from "typebox";
import type { Place } from "../lib/finding.ts";
import { takeOutComments } from "../markdown/comment-lines.ts";
import {
  type FrontMatter,
  isNumbering,
  type Numbering,
  type PartFrontMatter,
} from "../model/front-matter.ts";
import type { LoadContext } from "./load-context.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import { plainMarkdownSpaces } from "./plain-spaces.ts";
import { readText } from "./read-text.ts";
import { validateYaml } from "./read-yaml-file.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { type Marks, noMarks } from "./validator.ts";

/** A file that has a text. `bodyLine` is the line that it starts on, from 1. */
export interface MarkdownFile<Front> {
  /** Undefined where it does not fit its schema. */
  readonly front: Front | undefined;
  readonly numbering: Numbering;
  /** Its own language, where it says one. */
  readonly lang: string | undefined;
  readonly marks: Marks;
  readonly yaml: ParsedYaml;
  readonly body: string;
  readonly bodyLine: number;
  /** Which line of the file a line of the text is, both from 1. */
  readonly lineOf: (line: number) => number;
  readonly place: Place;
}

/**
 * Reads a file; undefined where it has no text that could be read. What is wrong is reported to the context; of a front
 * matter that does not fit, all is kept that the text can be read by, so that its own faults are found as well.
 */
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
  const yaml = parseYaml(file, split.frontMatter, split.frontLine);
  const result = validateYaml(yaml, place, schema, context.validator);
  context.report(result.findings);
  // What can be read is asked what it says, since YAML has several ways to write it.
  const read: Readonly<Record<string, unknown>> = result.valid ? result.value : {};
  const said = (key: string) => {
    if (!result.valid) return new RegExp(`^${key}: *["']?([A-Za-z-]+)`, "m").exec(split.frontMatter)?.[1];
    return typeof read[key] === "string" ? read[key] : undefined;
  };
  const numbering = said("numbering");
  const body = takeOutComments(plainMarkdownSpaces(split.body));
  const lineOf = (line: number) => body.lineOf(line) + split.bodyLine - 1;
  for (const { written, line, column } of body.taken)
    context.acknowledge(written, { file, line: line + split.bodyLine - 1, column }, "markdown");
  return {
    front: result.valid ? result.value : undefined,
    numbering: isNumbering(numbering) ? numbering : "none",
    lang: said("lang"),
    marks: (result.valid ? result : result.marked)?.marks ?? noMarks,
    yaml,
    body: body.text,
    bodyLine: split.bodyLine,
    lineOf,
    place,
  };
}
