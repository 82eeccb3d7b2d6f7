// What an exempt paper is called in its pack and on the page of its meeting, where a sentence says why it is exempt.
import type { PackPaper } from "../../../scripts/model/packs/pack-paper.ts";

/** Its name, never by a title of its own. */
export function withheldName({ content, title, appendix }: PackPaper): string {
  if (content.kind === "withheld" && content.minute !== undefined) return title;
  return appendix === undefined ? "A paper of this item" : `A paper (${appendix}) of this item`;
}
