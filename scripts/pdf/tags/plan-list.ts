// Lists: every item has a body, and a label where a mark is painted.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden } from "./name-of.ts";
import { isInlineType, makeTag, type PlannedKid, type PlannedTag } from "./planned-tag.ts";
import { enter, isPainted, type Planning, planEither, planLabel, wrap } from "./planning.ts";

// ISO 32000-1, table 347. What CSS knows besides counts as no numbering; the page's own lists in brackets count as those
// without.
const NUMBERINGS: Readonly<Record<string, string>> = {
  disc: "Disc",
  circle: "Circle",
  square: "Square",
  decimal: "Decimal",
  "decimal-leading-zero": "Decimal",
  "lower-roman": "LowerRoman",
  "upper-roman": "UpperRoman",
  "lower-alpha": "LowerAlpha",
  "lower-latin": "LowerAlpha",
  "upper-alpha": "UpperAlpha",
  "upper-latin": "UpperAlpha",
};

/** A list with marks or numbers. Nothing if no item of it is on paper. */
export function planList(
  list: PrintedElement,
  planning: Planning,
  particulars: Pick<PlannedTag, "lang" | "attributes">,
): readonly PlannedKid[] {
  const inside: Planning = { ...planning, within: "text" };
  const items = list.children.flatMap((child) => planItem(child, inside));
  const numbering = NUMBERINGS[list.listStyle.replace(/-brackets?$/, "")] ?? "None";
  return wrap("L", items, {
    ...particulars,
    attributes: { ...particulars.attributes, numbering },
  });
}

function planItem(node: PrintedNode, planning: Planning): readonly PlannedKid[] {
  if (!isPainted([node], planning.painted) || isHidden(node)) return [];
  if (node.kind !== "element") return wrap("LI", [makeTag("LBody", planEither([node], planning))]);
  const { inside, lang } = enter(node, planning);
  const { marker, rest } = takeMarker(node.children);
  return wrap(
    "LI",
    [
      ...planLabel(marker, inside),
      makeTag("LBody", node.name === "li" ? planEither(rest, inside) : planEither([node], inside)),
    ],
    { lang },
  );
}

/** The mark of an item, and what stands after it. */
export function takeMarker(nodes: readonly PrintedNode[]): {
  readonly marker: readonly PrintedNode[];
  readonly rest: readonly PrintedNode[];
} {
  return {
    marker: nodes.filter((node) => node.kind === "marker"),
    rest: nodes.filter((node) => node.kind !== "marker"),
  };
}

/** A list of terms and what is said of them: each term is a label, as PDF 1.7 has no other type for it. */
export function planDescriptions(
  list: PrintedElement,
  planning: Planning,
  particulars: Pick<PlannedTag, "lang" | "attributes">,
): readonly PlannedKid[] {
  const items: PlannedKid[] = [];
  let terms: PlannedKid[] = [];
  let descriptions: (readonly PlannedKid[])[] = [];
  const endItem = (): void => {
    if (terms.length + descriptions.length > 0) {
      // Each of several is read by itself.
      const bodies = descriptions.length > 1 ? descriptions.map((body) => asBlock(body)) : descriptions;
      items.push(makeTag("LI", [...terms, makeTag("LBody", bodies.flat())]));
    }
    terms = [];
    descriptions = [];
  };
  for (const { node, around } of list.children.flatMap((child) => unwrapRow(child, planning))) {
    if (node.kind !== "element") {
      const words = around.line([node], around);
      if (words.length > 0) descriptions.push(words);
      continue;
    }
    if (isHidden(node)) continue;
    const { inside } = enter(node, { ...around, within: "text" });
    const lang = inside.lang === planning.lang ? undefined : inside.lang;
    if (node.name === "dt") {
      if (descriptions.length > 0) endItem();
      terms.push(...wrap("Lbl", planning.line(node.children, inside), { lang }));
    } else {
      const body = planEither(node.children, inside);
      descriptions.push(lang === undefined ? body : wrap("Div", body, { lang }));
    }
  }
  endItem();
  return wrap("L", items, {
    ...particulars,
    attributes: { ...particulars.attributes, numbering: "None" },
  });
}

function asBlock(kids: readonly PlannedKid[]): readonly PlannedKid[] {
  return kids.every((kid) => kid.kind === "content" || (kid.kind === "tag" && isInlineType(kid.type)))
    ? wrap("P", kids)
    : kids;
}

/** HTML allows a `div` around each term and its descriptions, which may say their language. */
function unwrapRow(
  node: PrintedNode,
  planning: Planning,
): readonly { readonly node: PrintedNode; readonly around: Planning }[] {
  if (node.kind !== "element" || node.name !== "div" || isHidden(node)) return [{ node, around: planning }];
  const { inside } = enter(node, planning);
  return node.children.map((child) => ({ node: child, around: inside }));
}
