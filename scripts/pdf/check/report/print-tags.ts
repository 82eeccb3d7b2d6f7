// The whole tree of tags, each with the text that stands in it, in the order in which it is read.
import { printable } from "../../../lib/printable.ts";
import { partsOf, type Tag } from "../../structure/tag.ts";
import { tagName } from "./fold-tags.ts";
import { wrap } from "./wrap.ts";

const DEEPEST_INDENT = 40;

/** What is still to be printed: a tag, or text that stands in one after another tag. */
interface Entry {
  readonly part: Tag | string;
  readonly depth: number;
}

/**
 * Prints every tag on a line of its own, indented under the one that it stands in, with the text before the first tag
 * in it; text that comes later is a line in quotes among the tags that it stands between.
 */
export function printTags(tags: readonly Tag[]): readonly string[] {
  const roots = tags.filter(({ parent }) => parent === undefined);
  const open = roots.map((part): Entry => ({ part, depth: 0 })).reverse();
  const lines: string[] = [];
  let page: number | undefined;
  for (let next = open.pop(); next; next = open.pop()) {
    const { part, depth } = next;
    const lead = `  ${" ".repeat(Math.min(depth * 2, DEEPEST_INDENT))}`;
    if (typeof part === "string") {
      lines.push(wrap(printable(`“${part}”`), lead));
      continue;
    }
    if (part.page !== undefined && part.page !== page) lines.push(`  [page ${part.page}]`);
    page = part.page ?? page;
    const [first, ...others] = partsOf(part);
    const leads = typeof first === "string";
    lines.push(wrap(printable(leads ? `${describe(part)}: ${first}` : describe(part)), lead));
    const inside = leads || first === undefined ? others : [first, ...others];
    for (const inner of inside.toReversed()) open.push({ part: inner, depth: depth + 1 });
  }
  return lines;
}

function describe(tag: Tag): string {
  const { attributes } = tag;
  const notes = [
    tag.lang === undefined ? "" : `lang ${tag.lang}`,
    tag.id === undefined ? "" : `id ${tag.id}`,
    attributes.scope === undefined ? "" : `scope ${attributes.scope}`,
    attributes.headers.length > 0 ? `headers ${attributes.headers.join(" ")}` : "",
    attributes.rowSpan > 1 ? `${attributes.rowSpan} rows` : "",
    attributes.columnSpan > 1 ? `${attributes.columnSpan} columns` : "",
    tag.alt === undefined ? "" : `alt “${tag.alt}”`,
    tag.actualText === undefined ? "" : `read as “${tag.actualText}”`,
    tag.expansion === undefined ? "" : `short for “${tag.expansion}”`,
  ].filter((note) => note !== "");
  return notes.length > 0 ? `${tagName(tag)} [${notes.join(", ")}]` : tagName(tag);
}
