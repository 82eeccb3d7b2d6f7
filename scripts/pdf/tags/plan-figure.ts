// Pictures, and figures with their captions.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden, isPicture, nameOf } from "./name-of.ts";
import { makeTag, type PlannedKid } from "./planned-tag.ts";
import { enter, isPainted, type Planning, planEither, wrap } from "./planning.ts";

/** A picture with what is said in its place. Its box on the page is added when it is written. */
export function planPicture(picture: PrintedElement, planning: Planning): readonly PlannedKid[] {
  if (!planning.painted.has(picture)) return [];
  const { lang } = enter(picture, planning);
  return [makeTag("Figure", [{ kind: "content", node: picture }], { alt: nameOf(picture), lang })];
}

/**
 * A figure: its caption belongs to its picture if there is one picture only and nothing is read between the two, and
 * is a paragraph otherwise.
 */
export function planFigure(figure: PrintedElement, planning: Planning): readonly PlannedKid[] {
  const pictures = findPictures(figure.children).filter((picture) => planning.painted.has(picture));
  const captionAt = figure.children.findIndex(
    (child) => child.kind === "element" && child.name === "figcaption",
  );
  const caption = figure.children[captionAt];
  if (pictures.length === 0 && caption?.kind === "element" && figure.children.some(isQuotation))
    return planQuotation(figure, caption, planning);
  const [picture] = pictures;
  const [before, after] = [figure.children.slice(0, captionAt), figure.children.slice(captionAt + 1)];
  const isBefore = picture !== undefined && findPictures(before).includes(picture);
  const beside = isBefore ? before : after;
  if (!picture || pictures.length > 1 || caption?.kind !== "element" || !isOnly(picture, beside, planning))
    return planning.flow(figure.children, planning);

  const { inside, lang } = enter(caption, planning);
  const captionTag = wrap("Caption", planEither(caption.children, inside), { lang });
  const figureTag = planPicture(picture, planning).map((kid) => {
    if (kid.kind !== "tag") return kid;
    return { ...kid, kids: isBefore ? [...kid.kids, ...captionTag] : [...captionTag, ...kid.kids] };
  });
  const rest = planning.flow(isBefore ? after : before, planning);
  return isBefore ? [...figureTag, ...rest] : [...rest, ...figureTag];
}

function isQuotation(node: PrintedNode): boolean {
  return node.kind === "element" && node.name === "blockquote";
}

/** A quotation whose caption says who said it. */
function planQuotation(
  figure: PrintedElement,
  caption: PrintedElement,
  planning: Planning,
): readonly PlannedKid[] {
  const { inside, lang } = enter(caption, planning);
  const attribution = wrap("Attribution", planning.line(caption.children, inside), { lang });
  const at = figure.children.indexOf(caption);
  const before = planning.flow(figure.children.slice(0, at), planning);
  const after = planning.flow(figure.children.slice(at + 1), planning);
  return wrap("Sect", [...before, ...attribution, ...after]);
}

function findPictures(nodes: readonly PrintedNode[]): readonly PrintedElement[] {
  return nodes.flatMap((node) => {
    if (node.kind !== "element" || isHidden(node)) return [];
    return isPicture(node) ? [node] : findPictures(node.children);
  });
}

/** True if a picture is all that the nodes say, and it is not a link. */
function isOnly(picture: PrintedElement, nodes: readonly PrintedNode[], planning: Planning): boolean {
  return nodes.every((node) => {
    if (node === picture) return true;
    if (node.kind !== "element") return !planning.painted.has(node);
    if (node.name === "a") return !isPainted([node], planning.painted);
    return isOnly(picture, node.children, planning);
  });
}
