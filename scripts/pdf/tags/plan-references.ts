// What refers to another place: links, entries of a contents list, and notes with the marks that lead to them.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden, nameOf } from "./name-of.ts";
import { takeMarker } from "./plan-list.ts";
import { makeTag, type PlannedKid, type PlannedTag } from "./planned-tag.ts";
import { enter, type Planning, planEither, planLabel, wrap } from "./planning.ts";

/** A link with its words and its places on the pages; a reference too where it leads to an entry or a note. */
export function planLink(link: PrintedElement, planning: Planning): readonly PlannedKid[] {
  const { inside, lang } = enter(link, planning);
  const kids = planning.line(link.children, inside);
  const annotations = planning.links.get(link) ?? [];
  // What leads nowhere on paper is words.
  if (annotations.length === 0) return lang === undefined ? kids : wrap("Span", kids, { lang });
  const tag = makeTag(
    "Link",
    [...kids, ...annotations.map((annotation) => ({ kind: "annotation", annotation }) as const)],
    { lang, name: nameOf(link) || (link.attributes.get("href") ?? "") },
  );
  const role = link.attributes.get("role");
  if (role === "doc-noteref") {
    const target = link.attributes.get("href") ?? "";
    return [makeTag("Reference", [tag], { refersTo: decodeAnchor(target) })];
  }
  return planning.within === "contents" ? [makeTag("Reference", [tag])] : [tag];
}

function decodeAnchor(href: string): string | undefined {
  if (!href.startsWith("#")) return undefined;
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

/** A contents list: an entry for each item, with the lists inside it. */
export function planContents(
  list: PrintedElement,
  planning: Planning,
  particulars: Pick<PlannedTag, "lang" | "attributes">,
): readonly PlannedKid[] {
  const entries = list.children.flatMap((item) => {
    if (item.kind !== "element") return wrap("TOCI", planning.line([item], planning));
    if (isHidden(item)) return [];
    const { inside, lang } = enter(item, planning);
    const { marker, rest } = takeMarker(item.name === "li" ? item.children : [item]);
    const label = planLabel(marker, inside);
    // An entry is one line, whatever box its link is in.
    const kids = planEither(rest, inside).flatMap((kid) =>
      kid.kind === "tag" && kid.type === "P" ? kid.kids : [kid],
    );
    return wrap("TOCI", [...label, ...kids], { lang });
  });
  return wrap("TOC", entries, particulars);
}

/** The notes at the end of a text. Each is one element that the marks in the text refer to. */
export function planNotes(list: PrintedElement, planning: Planning): readonly PlannedKid[] {
  return list.children.flatMap((item) =>
    item.kind === "element" && item.name === "li"
      ? planNote(item, planning)
      : planning.flow([item], planning),
  );
}

function planNote(item: PrintedElement, planning: Planning): readonly PlannedKid[] {
  if (isHidden(item)) return [];
  const { inside, lang } = enter(item, { ...planning, within: "text" });
  const { marker, rest } = takeMarker(item.children);
  const kids = [...planLabel(marker, inside), ...bodyOf(rest, inside)];
  return wrap("Note", kids, { lang, id: planning.issueId("note"), anchor: item.attributes.get("id") });
}

function bodyOf(nodes: readonly PrintedNode[], planning: Planning): readonly PlannedKid[] {
  return planning.flow(nodes, planning);
}
