// The sorts of files that go out beside texts: none that can run.

/** Endings of the files that a publication may bring along, in the order in which officers are told them. */
export const publishedSorts: readonly string[] = [
  "svg",
  "png",
  "jpg",
  "jpeg",
  "gif",
  "webp",
  "avif",
  "pdf",
  "csv",
  "txt",
  "xlsx",
  "ods",
  "docx",
  "odt",
];

/** Whether a file is of a sort that may go out, by its ending. */
export function isPublishedSort(file: string): boolean {
  return publishedSorts.includes(/\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? "");
}
