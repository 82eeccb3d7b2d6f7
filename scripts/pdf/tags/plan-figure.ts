// Pictures, and figures with their captions.
import type { PrintedElement, PrintedNode } from "../page-snapshot.ts";
import { isHidden, isPicture, nameOf } from "./name-of.ts";
import { enter, isPainted, type Planning, planEither } from "./planning.ts";
import { makeTag, type TagKid } from "./tag.ts";

/** A picture with what is said in its place. Its box on the page is added when it is written. */
export function planPicture(
  picture: PrintedElement,
  planning: Planning,
  caption: readonly TagKid[] = [],
): readonly TagKid[] {
  if (!planning.painted.has(picture)) return [];
  const { lang } = enter(picture, planning);
  return [
    makeTag("Figure", [{ kind: "content", node: picture }, ...caption], { alt: nameOf(picture), lang }),
  ];
}

/**
 * A figure: its caption belongs to its picture if there is one picture only and nothing is read between the two, and
 * is a paragraph otherwise.
 */
export function planFigure(figure: PrintedElement, planning: Planning): readonly TagKid[] {
  const pictures = findPictures(figure.children).filter((picture) => planning.painted.has(picture));
  const captionAt = figure.children.findIndex(
    (child) => child.kind === "element" && child.name === "figcaption",
  );
  const caption = figure.children[captionAt];
  const [picture] = pictures;
  if (!picture || pictures.length > 1 || caption?.kind !== "element")
    return planning.flow(figure.children, planning);

  const before = figure.children.slice(0, captionAt);
  const pictureBefore = findPictures(before).includes(picture);
  // Where the caption stands first it is read first, and a figure's picture could not be.
  if (!pictureBefore || !isOnly(picture, before, planning)) return planning.flow(figure.children, planning);
  const { inside, lang } = enter(caption, planning);
  const captionTag = makeTag("Caption", planEither(caption.children, inside), { lang });
  return [
    ...planPicture(picture, planning, captionTag.kids.length > 0 ? [captionTag] : []),
    ...planning.flow(figure.children.slice(captionAt + 1), planning),
  ];
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
