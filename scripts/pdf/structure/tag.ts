// A tag of a document, which PDF calls a structure element: what it says of itself, and what stands in it.
import type { Attributes } from "./attributes.ts";

/** What a tag says of itself (ISO 32000-1, table 323), one that is read and one that is to be written. */
export interface TagEntries {
  /** The type as written, such as `Strong`. */
  readonly type: string;
  /** Unique in the document. */
  readonly id?: string | undefined;
  /** The language of what stands in it, as a BCP 47 tag. */
  readonly lang?: string | undefined;
  /** What is said in place of a picture. */
  readonly alt?: string | undefined;
  /** The text in reading order, where what is painted has another order or is a shape. */
  readonly actualText?: string | undefined;
  /** What an abbreviation is short for. */
  readonly expansion?: string | undefined;
  readonly attributes?: Partial<Attributes> | undefined;
}

/** A tag that is read, with all that stands in it. */
export interface Tag extends TagEntries {
  readonly kind: "tag";
  /** The standard type that it stands for by the role map, such as `Span`; the type itself if it leads to none. */
  readonly role: string;
  /** Why the type says nothing to a reader, if so. */
  readonly roleFault: RoleFault | undefined;
  readonly parent: Tag | undefined;
  readonly kids: readonly TagKid[];
  /** The page, from 1, that the tag or the first thing in it stands on. */
  readonly page: number | undefined;
  readonly attributes: Attributes;
}

/** Why a type has no meaning: the role map leads to nothing, runs in a circle, or gives a standard type another. */
export type RoleFault = "unknown" | "circular" | "remapped";

/** A piece of content that a tag claims. */
export interface ContentKid {
  readonly kind: "content";
  readonly key: string;
  readonly page: number | undefined;
  /** Undefined if no page has such content. */
  readonly text: string | undefined;
  /** How many letters and figures of it are shown in each size of type, in quarters of a point on the page. */
  readonly sizes: ReadonlyMap<number, number>;
  /** Whether the document's list of parents leads back from the content to the tag. */
  readonly leadsBack: boolean;
}

/** A thing that a tag claims whole, such as the annotation of a link. */
export interface ObjectKid {
  readonly kind: "object";
  /** Its reference as text. */
  readonly reference: string;
  readonly page: number | undefined;
  readonly leadsBack: boolean;
}

export type TagKid = Tag | ContentKid | ObjectKid;

/** The tags directly in a tag. */
export function tagsIn(tag: Tag): readonly Tag[] {
  return tag.kids.filter((kid) => kid.kind === "tag");
}

/** Whether a tag groups others without meaning anything for what may stand where. */
function isTransparent(tag: Tag): boolean {
  return tag.role === "NonStruct" || tag.role === "Div";
}

/** The tags in a tag, seeing through those that only group. */
export function meaningfulTagsIn(tag: Tag): readonly Tag[] {
  return tagsIn(tag).flatMap((kid) => (isTransparent(kid) ? meaningfulTagsIn(kid) : [kid]));
}

/** The tag that a tag stands in, seeing through those that only group. */
export function meaningfulParent(tag: Tag): Tag | undefined {
  let parent = tag.parent;
  while (parent && isTransparent(parent)) parent = parent.parent;
  return parent;
}

/** The way to a tag: `Document > Sect[2] > Table`; the number tells it from others of its type beside it. */
export function pathOf(tag: Tag): string {
  const alike = tag.parent ? tagsIn(tag.parent).filter(({ type }) => type === tag.type) : [];
  const step = alike.length > 1 ? `${tag.type}[${alike.indexOf(tag) + 1}]` : tag.type;
  return tag.parent ? `${pathOf(tag.parent)} > ${step}` : step;
}

/** The text of a tag as it is read out, with what replaces its content: text alternatives and actual text. */
export function textOf(tag: Tag): string {
  const replaced = tag.actualText ?? tag.alt;
  if (replaced !== undefined) return replaced;
  return joinTexts(tag.kids.map((kid) => (kid.kind === "tag" ? textOf(kid) : ownText(kid))));
}

/** What stands directly in a tag, as it is read: the tags in it, and the texts before, between and after them. */
export function partsOf(tag: Tag): readonly (Tag | string)[] {
  const parts: (Tag | string)[] = [];
  let texts: string[] = [];
  const endText = (): void => {
    const text = joinTexts(texts);
    if (text !== "") parts.push(text);
    texts = [];
  };
  for (const kid of tag.kids) {
    if (kid.kind !== "tag") texts.push(ownText(kid));
    else {
      endText();
      parts.push(kid);
    }
  }
  endText();
  return parts;
}

function ownText(kid: ContentKid | ObjectKid): string {
  return kid.kind === "content" ? (kid.text ?? "") : "";
}

/**
 * Joins pieces of text. Where a piece ends at the end of a line its space is gone, so that one is put between any two
 * but before a stop: a space too many is less of a nuisance than two words that run together.
 */
function joinTexts(texts: readonly string[]): string {
  return texts
    .join(" ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ (?=[,.;:!?)\]”’])/g, "")
    .trim();
}

/** Whether a tag holds any content or object, however deep. */
export function isEmpty(tag: Tag): boolean {
  return tag.kids.every((kid) => kid.kind === "tag" && isEmpty(kid));
}
