// A finding that somebody has judged: the line in a source file that says so, and how it is read.
import type { Place } from "../../lib/finding.ts";

/** What somebody has said of a finding: by which code it goes, why it may stay, and who says so. */
export interface Acknowledgement {
  readonly code: string;
  readonly reason: string;
  readonly name: string;
  readonly place: Place;
}

/** A code: the rule, a hyphen, and six signs that stand for the text. */
const code = /^([a-z][a-z0-9]*(?:-[a-z0-9]+)*)-[0-9a-f]{6}$/;

/** Stands for any code where there is none. */
export const exampleCode = "near-names-3f9a2c";

/** What is written in place of the reason and the name in a line that is to be copied. */
const blanks = { reason: "REASON", name: "NAME" } as const;

const inYaml = /(?:^|\s)#+\s*(acknowledged:?\s+\S*[-:].*)$/i;
const inMarkdown = /^[\s>]*<!--\s*(acknowledged\b(?:(?!-->).)*?)\s*-->\s*$/i;

/** What a comment line of Markdown acknowledges, as it is written; undefined for any other line. */
export function acknowledgedInMarkdown(line: string): string | undefined {
  return inMarkdown.exec(line)?.[1];
}

/** What a remark of YAML, from its # on, acknowledges, as it is written; undefined for any other remark. */
export function acknowledgedInYaml(remark: string): string | undefined {
  return remark.startsWith("#") ? inYaml.exec(remark)?.[1] : undefined;
}

/** A line of a source file without what acknowledges a finding. */
export function withoutAcknowledgement(line: string): string {
  return line.replace(inMarkdown, "").replace(inYaml, "");
}

/** The rule of a code. */
export function ruleOfCode(written: string): string {
  return code.exec(written)?.[1] ?? written;
}

/** The line that acknowledges a finding, to be copied: as Markdown where it is to stand in a text, or else as YAML. */
export function acknowledgementLine(written: string, syntax: "markdown" | "yaml"): string {
  const words = `acknowledged ${written}: ${blanks.reason} (${blanks.name})`;
  return syntax === "markdown" ? `<!-- ${words} -->` : `# ${words}`;
}

/** Reads what acknowledges a finding, from the word “acknowledged” on; or says what of it is missing, with a code to show how it is written. */
export function readAcknowledgement(
  written: string,
): Omit<Acknowledgement, "place"> | { readonly problem: string; readonly code: string } {
  const [, name = "", rest = ""] = /^acknowledged:?\s*([^\s:]*)\s*:?\s*(.*)$/i.exec(written) ?? [];
  if (!code.test(name)) return { problem: `“${name}” is not the code of a finding.`, code: exampleCode };
  const [, reason = rest, by = ""] = /^(.*?)\s*\(([^()]*)\)[.\s]*$/.exec(rest) ?? [];
  if (reason.trim() === "" || reason === blanks.reason)
    return { problem: `Nothing says why “${name}” may stay.`, code: name };
  if (by.trim() === "" || by === blanks.name)
    return { problem: `Nothing says who lets “${name}” stay.`, code: name };
  return { code: name, reason: reason.trim(), name: by.trim() };
}
