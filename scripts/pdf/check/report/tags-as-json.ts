// The tree of tags as plain data, for machines.
import { type Tag, textDirectlyIn } from "../reading/tag.ts";

/** A tag as it is written as JSON. What it does not have is left out. */
export interface JsonTag {
  readonly type: string;
  readonly role?: string;
  readonly page?: number;
  readonly text?: string;
  readonly alt?: string;
  readonly actualText?: string;
  readonly expansion?: string;
  readonly language?: string;
  readonly kids?: readonly JsonTag[];
}

/** Makes plain data of tags, of which every one stands before those in it. */
export function tagsAsJson(tags: readonly Tag[]): readonly JsonTag[] {
  const kidsOf = new Map<Tag, JsonTag[]>();
  const roots: JsonTag[] = [];
  for (const tag of tags) {
    const kids: JsonTag[] = [];
    const text = textDirectlyIn(tag);
    const json: JsonTag = {
      type: tag.type,
      ...(tag.role === tag.type ? {} : { role: tag.role }),
      ...(tag.page === undefined ? {} : { page: tag.page }),
      ...(text === "" ? {} : { text }),
      ...(tag.alt === undefined ? {} : { alt: tag.alt }),
      ...(tag.actualText === undefined ? {} : { actualText: tag.actualText }),
      ...(tag.expansion === undefined ? {} : { expansion: tag.expansion }),
      ...(tag.language === undefined ? {} : { language: tag.language }),
      ...(tag.kids.some(({ kind }) => kind === "tag") ? { kids } : {}),
    };
    kidsOf.set(tag, kids);
    (tag.parent ? kidsOf.get(tag.parent) : roots)?.push(json);
  }
  return roots;
}
