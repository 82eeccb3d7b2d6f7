// The whole tree of tags, each with the text that stands in it and what is said of it.
import { printable } from "../../../lib/printable.ts";
import { type Tag, textDirectlyIn } from "../reading/tag.ts";
import { tagName } from "./fold-tags.ts";
import { wrap } from "./wrap.ts";

const DEEPEST_INDENT = 40;

/** Prints every tag on a line of its own, indented under the one that it stands in. */
export function printTags(tags: readonly Tag[]): readonly string[] {
  const depths = new Map<Tag, number>();
  let page: number | undefined;
  return tags.flatMap((tag) => {
    const depth = tag.parent ? (depths.get(tag.parent) ?? 0) + 1 : 0;
    depths.set(tag, depth);
    const lead = `  ${" ".repeat(Math.min(depth * 2, DEEPEST_INDENT))}`;
    const turned = tag.page !== undefined && tag.page !== page;
    page = tag.page ?? page;
    return [...(turned ? [`  [page ${page}]`] : []), wrap(printable(describe(tag)), lead)];
  });
}

function describe(tag: Tag): string {
  const { attributes } = tag;
  const notes = [
    tag.language === undefined ? "" : `lang ${tag.language}`,
    tag.id === undefined ? "" : `id ${tag.id}`,
    attributes.scope === undefined ? "" : `scope ${attributes.scope}`,
    attributes.headers.length > 0 ? `headers ${attributes.headers.join(" ")}` : "",
    attributes.rowSpan > 1 ? `${attributes.rowSpan} rows` : "",
    attributes.columnSpan > 1 ? `${attributes.columnSpan} columns` : "",
    tag.alt === undefined ? "" : `alt “${tag.alt}”`,
    tag.actualText === undefined ? "" : `read as “${tag.actualText}”`,
    tag.expansion === undefined ? "" : `short for “${tag.expansion}”`,
  ].filter((note) => note !== "");
  const text = textDirectlyIn(tag);
  const name = notes.length > 0 ? `${tagName(tag)} [${notes.join(", ")}]` : tagName(tag);
  return text === "" ? name : `${name}: ${text}`;
}
