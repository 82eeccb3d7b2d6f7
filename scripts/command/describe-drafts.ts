// What a build or a check says of drafts: how many there are, which, and what becomes of them.
import { formatCount } from "../lib/number-format.ts";

/** As many are named; of the others their number. */
const named = 10;

/** What a build says of drafts: that they were left out, or that they are in the site because they were asked for. */
export function describeDrafts(drafts: ReadonlyMap<string, string>, shown: boolean): string {
  const [count, list] = [formatCount(drafts.size, "draft"), listDrafts(drafts)];
  return shown
    ? `The site holds ${count}, marked as such, and is not for the public: ${list}`
    : `${count} ${drafts.size === 1 ? "was" : "were"} left out: ${list} (npm run build -- --drafts shows ${drafts.size === 1 ? "it" : "them"})`;
}

/** What a check without errors says: how many publications are ready, and which are drafts that stay out. */
export function describeReadiness(
  all: Iterable<string>,
  only: readonly string[],
  leftOut: ReadonlyMap<string, string>,
): string {
  const checked = [...all].filter((id) => only.length === 0 || only.includes(id));
  const drafts = new Map([...leftOut].filter(([id]) => checked.includes(id)));
  const ready = checked.length - drafts.size;
  const out = `${formatCount(drafts.size, "draft")} ${drafts.size === 1 ? "stays" : "stay"} out: ${listDrafts(drafts)}.`;
  if (ready === 0 && drafts.size > 0) return `Nothing is in the way of a build. ${out}`;
  const words = `The content is ready to publish: ${formatCount(ready, "publication")} checked.`;
  return drafts.size === 0 ? words : `${words} ${out}`;
}

/** Drafts by their ids, each that is one only by its folder with the folder. */
function listDrafts(drafts: ReadonlyMap<string, string>): string {
  const names = [...drafts].map(([id, draft]) => (id === draft ? id : `${id} (in the folder of ${draft})`));
  const more = names.length - named;
  return more > 0 ? `${names.slice(0, named).join(", ")} and ${more} more` : names.join(", ");
}
