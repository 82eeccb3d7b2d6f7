// Picks pages that show between them every layout and every block of a site, so that few stand for all.
import { load } from "cheerio";

/**
 * Addresses of pages that have between them every element with every set of classes that any page has, and at least one
 * below each folder of the site, in the order of the pages. The same pages always give the same choice.
 */
export function pickLayouts(pages: ReadonlyMap<string, string>): readonly string[] {
  const marks = new Map([...pages].map(([address, html]) => [address, marksOf(address, html)]));
  const missing = new Set([...marks.values()].flatMap((own) => [...own]));
  const picked = new Set<string>();
  while (missing.size > 0) {
    const gains = [...marks].map(([address, own]) => ({
      address,
      gain: [...own].filter((mark) => missing.has(mark)),
    }));
    const best = gains.reduce((most, one) => (one.gain.length > most.gain.length ? one : most));
    picked.add(best.address);
    for (const mark of best.gain) missing.delete(mark);
  }
  return [...pages.keys()].filter((address) => picked.has(address));
}

/** The elements of a page with their classes, such as `table.app-data.app-data--wide`, and the folder that it is in. */
function marksOf(address: string, html: string): ReadonlySet<string> {
  const $ = load(html);
  const elements = $("body *")
    .map((_, element) => [element.tagName, ...($(element).attr("class") ?? "").split(/\s+/).sort()].join("."))
    .get();
  return new Set([...elements, address.split("/").slice(0, 2).join("/")]);
}
