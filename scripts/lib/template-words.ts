// The words that an HTML template says itself, between its tags and around the values that are put into it.
import { Parser } from "htmlparser2";

/** Stands for a value; no template has it. */
const value = "\ufdd0";

/** The pieces of a template with each run of its words changed. A run ends where a tag or a value begins. */
export function mapTemplateWords(pieces: readonly string[], change: (words: string) => string): string[] {
  const whole = pieces.join(value);
  let written = "";
  let end = 0;
  const parser = new Parser(
    {
      ontext() {
        written += whole.slice(end, parser.startIndex);
        end = parser.endIndex + 1;
        written += whole.slice(parser.startIndex, end).split(value).map(change).join(value);
      },
    },
    { decodeEntities: false },
  );
  parser.end(whole);
  return (written + whole.slice(end)).split(value);
}
