// Picks pages that show between them every layout and every block of a site, so that few stand for all.
import { Parser } from "htmlparser2";

/** What of the pages of a site stands for the rest. */
export interface PickedPages {
  /**
   * Pages that have between them every element with every set of classes that any page has, and at least one below each
   * folder of the site.
   */
  readonly layouts: ReadonlySet<string>;
  /**
   * These and every page with an element such as no page before it has, by its attributes and by those of all the elements
   * that it stands in, whatever its words, its names and its addresses are.
   */
  readonly shapes: ReadonlySet<string>;
}

/** Picks from pages by their addresses. The same pages always give the same choice. */
export function pickLayouts(pages: ReadonlyMap<string, string>): PickedPages {
  const seen = new Set<string>();
  const shapes = new Set<string>();
  const marks = new Map<string, ReadonlySet<string>>();
  for (const [address, html] of pages) {
    const own = new Set([address.split("/").slice(0, 2).join("/")]);
    marks.set(address, own);
    for (const { mark, shape } of elementsOf(html)) {
      own.add(mark);
      if (!seen.has(shape)) shapes.add(address);
      seen.add(shape);
    }
  }
  const layouts = cover(marks);
  return { layouts, shapes: new Set([...layouts, ...shapes]) };
}

/** Few keys that have between them every mark. */
function cover(marks: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> {
  const missing = new Set([...marks.values()].flatMap((own) => [...own]));
  const picked = new Set<string>();
  while (missing.size > 0) {
    const gains = [...marks].map(([key, own]) => ({
      key,
      gain: [...own].filter((mark) => missing.has(mark)),
    }));
    const best = gains.reduce((most, one) => (one.gain.length > most.gain.length ? one : most));
    picked.add(best.key);
    for (const mark of best.gain) missing.delete(mark);
  }
  return picked;
}

/** Attributes of which the value says how an element is shown or what it is. */
const telling = new Set(["class", "role", "type", "scope", "lang", "dir", "hidden", "open"]);

/**
 * Every element in the body of a page: as a mark, such as `table.app-data.app-data--wide`, and as a shape, which says
 * all of it and of what it stands in.
 */
function elementsOf(html: string): readonly { readonly mark: string; readonly shape: string }[] {
  const elements: { mark: string; shape: string }[] = [];
  const around: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const within = around.at(-1);
      const isBody = name === "body";
      if (within === undefined && !isBody) return;
      const told = Object.entries(attributes).map(([key, value]) =>
        telling.has(key) ? `${key}=${value}` : key,
      );
      const shape = `${within ?? ""}>${[name, ...told].join(" ")}`;
      around.push(shape);
      if (isBody) return;
      const classes = (attributes["class"] ?? "").split(/\s+/).sort();
      elements.push({ mark: [name, ...classes].join("."), shape });
    },
    onclosetag() {
      around.pop();
    },
  });
  parser.end(html);
  return elements;
}
