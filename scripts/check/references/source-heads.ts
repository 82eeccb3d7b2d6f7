// Headings over lists of sources.

/** Whether a heading stands over sources that the paper cites. */
export function isHeadOfSources(text: string): boolean {
  return /^[\d.\s]*(?:list of )?(?:references|sources|works cited|literature|endnotes|bibliography)(?: (?:cited|used|that (?:were|are|we) (?:used|cited)|and (?:notes|sources|references|bibliography)|of evidence))?:?$/i.test(
    text.trim(),
  );
}

/** Whether all that stands under such a heading is there because something cites it. */
export function isOfCited(text: string): boolean {
  return !/bibliography/i.test(text);
}
