// Finds HTML in a text, which is shown as it is typed: once for each piece that was pasted, and not for each of its tags.
import type { Stray } from "../../model/prose/stray.ts";

/** A tag that opens, or a comment. */
const openings = /<([a-z][a-z0-9]*(?::[a-z]+)?)(?:\s[^<>]*)?\/?>|<!--/gi;
const endings = /<\/[a-z][a-z0-9]*(?::[a-z]+)?>|-->/gi;
const commentStart = "<!--";
/** One that somebody meant to acknowledge a finding by, and that was not read as such. */
const acknowledging = /^<!--\s*acknowledged\b/i;

/** A stray before its place is known. */
type HtmlStray = Pick<Stray, "kind" | "written">;

/** The HTML of each text of a file. What belongs to an element or comment that was found open before is passed over. */
export function htmlStrays(texts: readonly string[]): readonly (readonly HtmlStray[])[] {
  const lastEnds = new Map(
    texts.flatMap((text, at) => [...text.matchAll(endings)].map(([end]) => [end.toLowerCase(), at] as const)),
  );
  let open: string | undefined;
  return texts.map((text, at) => {
    if (open !== undefined) {
      if (text.toLowerCase().includes(open)) open = undefined;
      return [];
    }
    const tags = [...text.matchAll(openings)];
    const comment = tags.find(([written]) => written === commentStart);
    const first = tags.find(([written]) => written !== commentStart);
    const table = tags.find(([, name]) => /^(table|tbody|thead|tr|t[dh])$/i.test(name ?? ""));
    open = [table, first, comment]
      .flatMap((tag) => (tag === undefined ? [] : [endOf(tag)]))
      .find((end) => !text.toLowerCase().includes(end) && (lastEnds.get(end) ?? 0) > at);
    const element = table ?? first;
    return [
      ...(element === undefined ? [] : [strayOf(table === undefined ? "html" : "html-table", element)]),
      ...(comment === undefined
        ? []
        : [strayOf(acknowledging.test(text.slice(comment.index)) ? "acknowledgement" : "comment", comment)]),
    ];
  });
}

function endOf([, name]: RegExpExecArray): string {
  return name === undefined ? "-->" : `</${name.toLowerCase()}>`;
}

function strayOf(kind: HtmlStray["kind"], [written]: RegExpExecArray): HtmlStray {
  return { kind, written: written.split("\n")[0] ?? written };
}
