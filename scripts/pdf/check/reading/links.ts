// Annotations and the tags that they belong to.

import type { Tag } from "../../structure/tag.ts";
import type { Annotation } from "./annotation.ts";
import type { PdfReading } from "./pdf-reading.ts";

/** An annotation where it stands. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /** From 1. */
  readonly page: number;
  /** The tag that claims it, if one does. */
  readonly tag: Tag | undefined;
}

/** All annotations of a document, page by page. */
export function placedAnnotations({ pages, tags }: PdfReading): readonly PlacedAnnotation[] {
  const claims = new Map<string, Tag>();
  for (const tag of tags)
    for (const kid of tag.kids) if (kid.kind === "object") claims.set(kid.reference, tag);
  return pages.flatMap(({ number, annotations }) =>
    annotations.map((annotation) => ({ annotation, page: number, tag: claims.get(annotation.reference) })),
  );
}

/** The links among them. */
export function placedLinks(reading: PdfReading): readonly PlacedAnnotation[] {
  return placedAnnotations(reading).filter(({ annotation }) => annotation.type === "Link");
}
