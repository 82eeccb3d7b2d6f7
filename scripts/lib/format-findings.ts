// Prints findings for a terminal: file, line, column, the offending line with a pointer, and how to mend it.
import { compareFindings, type Finding, type Severity } from "./finding.ts";
import { formatCount } from "./number-format.ts";
import { printable } from "./printable.ts";

/** Gives the text of a source line (counted from 1), or undefined where the file has no such line. */
export type LineReader = (file: string, line: number) => string | undefined;

/** Colours a piece of terminal text; the identity where colour is off. */
export type Paint = (style: "bold" | "red" | "yellow" | "dim" | "cyan", text: string) => string;

const widestExcerpt = 100;

const styles = {
  error: ["red", "error"],
  warning: ["yellow", "warning"],
  info: ["cyan", "remark"],
} as const satisfies Readonly<Record<Severity, readonly [Parameters<Paint>[0], string]>>;

/** Formats findings sorted by file and place, each with its line shown, and closes with a count. */
export function formatFindings(
  findings: readonly Finding<string>[],
  lineOf: LineReader,
  paint: Paint,
): string {
  const blocks = [...findings].sort(compareFindings).map((finding) => formatFinding(finding, lineOf, paint));
  return [...blocks, countFindings(findings)].join("\n\n");
}

/** Counts errors and warnings in words: `2 errors and 1 warning in 2 files`. */
export function countFindings(findings: readonly Finding<string>[]): string {
  const errors = findings.filter((finding) => finding.severity === "error").length;
  const warnings = findings.filter((finding) => finding.severity === "warning").length;
  const remarks = findings.length - errors - warnings;
  const files = new Set(findings.map((finding) => finding.place.file)).size;
  const counts = [
    errors > 0 || warnings + remarks === 0 ? formatCount(errors, "error") : undefined,
    warnings > 0 ? formatCount(warnings, "warning") : undefined,
    remarks > 0 ? formatCount(remarks, "remark") : undefined,
  ].filter((count) => count !== undefined);
  const all = counts.length > 1 ? `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}` : counts.join("");
  return files === 0 ? "No problems found" : `${all} in ${formatCount(files, "file")}`;
}

function formatFinding(finding: Finding<string>, lineOf: LineReader, paint: Paint): string {
  const [style, word] = styles[finding.severity];
  return formatAt(finding, paint(style, word), ["To mend:", finding.hint], lineOf, paint);
}

/** A finding with a word for what it is, its line, and what there is to say below it, behind a label. */
export function formatAt(
  { place: { file, line, column }, message, code, rule }: Finding<string>,
  word: string,
  [label, text]: readonly [label: string, text: string],
  lineOf: LineReader,
  paint: Paint,
): string {
  const head = `${paint("bold", printable(`${file}:${line}:${column}`))}  ${word}  ${plainSentence(message)}`;
  const last = `  ${paint("cyan", label)} ${plainSentence(text)} ${paint("dim", `(${code ?? rule})`)}`;
  const source = lineOf(file, line);
  return source === undefined || source.trim() === ""
    ? `${head}\n${last}`
    : `${head}\n${excerpt(source, line, column, paint)}\n${last}`;
}

/** A sentence on one line, safe to print, and with what is quoted in it cut to a length that can be taken in. */
export function plainSentence(text: string): string {
  return printable(text.replace(/\s+/g, " ").replace(/“([^”]{100})[^”]*”/g, "“$1…”"));
}

function excerpt(source: string, line: number, column: number, paint: Paint): string {
  const start = column > widestExcerpt - 20 ? column - 40 : 0;
  const shown = printable(source.slice(start, start + widestExcerpt).replaceAll("\t", " "));
  const before = start > 0 ? "…" : "";
  const after = source.length > start + widestExcerpt ? "…" : "";
  const gutter = `  ${line} | `;
  const pointer = `${" ".repeat(gutter.length - 2)}| ${" ".repeat(Math.max(0, column - 1 - start + before.length))}^`;
  return `${paint("dim", gutter)}${before}${shown}${after}\n${paint("dim", pointer)}`;
}
