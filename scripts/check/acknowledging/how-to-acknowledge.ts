// The line that lets a finding stay, and where it is to be written.
import type { Place } from "../../lib/finding.ts";
import { acknowledgementLine } from "../../model/checks/acknowledgement.ts";
import { frontMatterEnd, type LinesOf } from "./passage-finder.ts";

/** A line to copy, and where it goes. */
interface ToWrite {
  readonly line: string;
  readonly where: string;
}

/** How a finding with a code is acknowledged; undefined where nothing can be written beside it. */
export function howToAcknowledge({ file, line }: Place, code: string, linesOf: LinesOf): ToWrite | undefined {
  if (/\.md$/i.test(file) && line > frontMatterEnd(linesOf(file)) + 1)
    return {
      line: acknowledgementLine(code, "markdown"),
      where: "Write this line above the paragraph, the point of a list, or the table:",
    };
  const yaml = acknowledgementLine(code, "yaml");
  if (/\.(?:md|ya?ml)$/i.test(file))
    return { line: yaml, where: "Write this line above the entry, and not within its text:" };
  return file.startsWith("content/")
    ? { line: yaml, where: "Write this line into the front matter of the publication’s index.md:" }
    : undefined;
}
