// What a page must know of a PDF to offer it.

/** What is known of a finished PDF. */
export interface PdfFacts {
  readonly pages: number;
  readonly bytes: number;
}

/** What is known of a finished pack: its size, and the pages of its papers by their keys, as the pack numbers them. */
export interface PackFacts extends PdfFacts {
  readonly papers: ReadonlyMap<string, { readonly firstPage: number; readonly lastPage: number }>;
}
