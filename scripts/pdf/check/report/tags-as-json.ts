// The tree of tags as plain data, for machines.
import { partsOf, type Tag } from "../../structure/tag.ts";

/** A tag as it is written as JSON. What it does not have is left out. */
export interface JsonTag {
  readonly type: string;
  readonly role?: string;
  readonly page?: number;
  /** What stands in a tag without further tags. */
  readonly text?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly expansion?: string;
  readonly language?: string;
  /** The tags in a tag, with the texts before, between and after them. */
  readonly kids?: readonly (JsonTag | string)[];
}

/** Makes plain data of tags, of which every one stands before those in it. */
export function tagsAsJson(tags: readonly Tag[]): readonly JsonTag[] {
  const made = new Map<Tag, JsonTag>();
  // From the last to the first, so that the tags in a tag are there before it.
  for (const tag of tags.toReversed()) made.set(tag, jsonOf(tag, made));
  return tags.flatMap((tag) => (tag.parent ? [] : (made.get(tag) ?? [])));
}

function jsonOf(tag: Tag, made: ReadonlyMap<Tag, JsonTag>): JsonTag {
  const parts = partsOf(tag);
  const [first] = parts;
  const isText = parts.length === 1 && typeof first === "string";
  return {
    type: tag.type,
    ...(tag.role === tag.type ? {} : { role: tag.role }),
    ...(tag.page === undefined ? {} : { page: tag.page }),
    ...(isText ? { text: first } : {}),
    ...(tag.alt === undefined ? {} : { alt: tag.alt }),
    ...(tag.actualText === undefined ? {} : { actualText: tag.actualText }),
    ...(tag.expansion === undefined ? {} : { expansion: tag.expansion }),
    ...(tag.lang === undefined ? {} : { language: tag.lang }),
    ...(isText || first === undefined
      ? {}
      : { kids: parts.flatMap((part) => (typeof part === "string" ? part : (made.get(part) ?? []))) }),
  };
}
