// Splits a Markdown file into its front matter and its text, or says what is missing.
import type { Finding } from "../lib/finding.ts";

/** The two halves of a file, each with the line (from 1) that it starts on. */
export type SplitFile =
  | {
      readonly frontMatter: string;
      readonly frontLine: number;
      readonly body: string;
      readonly bodyLine: number;
    }
  | { readonly finding: Finding };

/** Finds the front matter between a first line `---` and the next such line. */
export function splitFrontMatter(file: string, text: string): SplitFile {
  const lines = text.split("\n");
  const problem = (line: number, message: string, hint: string): SplitFile => ({
    finding: { severity: "error", rule: "front-matter", place: { file, line, column: 1 }, message, hint },
  });
  if (text.trim() === "") {
    return problem(
      1,
      "The file is empty.",
      "Start it with a line ---, then title, type, status and summary, then another line ---.",
    );
  }
  const first = lines.findIndex((line) => line.trim() !== "");
  if (lines[first]?.trim() !== "---") {
    return problem(
      first + 1,
      "The file does not start with its front matter.",
      "Put a line of three hyphens, then title, type, status and summary, then three hyphens again, before the text.",
    );
  }
  const end = lines.findIndex((line, index) => index > first && line.trim() === "---");
  if (end < 0)
    return problem(
      first + 1,
      "The front matter has no end.",
      "Put a line of three hyphens after its last line.",
    );
  return {
    frontMatter: lines.slice(first + 1, end).join("\n"),
    frontLine: first + 2,
    body: lines.slice(end + 1).join("\n"),
    bodyLine: end + 2,
  };
}
