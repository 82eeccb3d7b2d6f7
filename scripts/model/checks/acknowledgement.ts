// A finding that somebody has judged: the line in a source file that says so, and how it is read.
import type { Place } from "../../lib/finding.ts";

/** What somebody has said of a finding: by which code it goes, why it may stay, and who says so. */
export interface Acknowledgement {
  readonly code: string;
  readonly reason: string;
  readonly name: string;
  readonly place: Place;
}

const inYaml = /(?:^|\s)#+\s*(acknowledged:?\s+\S*[-:].*)$/i;
const inMarkdown = /^[\s>]*<!--\s*(acknowledged\b(?:(?!-->).)*?)\s*-->\s*$/i;

/** A line of a source file without what acknowledges a finding. */
export function withoutAcknowledgement(line: string): string {
  return line.replace(inMarkdown, "").replace(inYaml, "");
}
