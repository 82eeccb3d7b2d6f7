// What an exempt paper is called in its pack and on the page of its meeting, where a sentence says why it is exempt.
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";
import type { Words } from "../../../scripts/words/words.ts";

/** Its name, never by a title of its own. */
export function withheldName(words: Words, { content, title, appendix }: PackPaper): string {
  if (content.kind === "withheld" && content.minute !== undefined) return title;
  return words.meetings.papers.ofItem(appendix);
}
