// What a page must know of a PDF to offer it.

/** What is known of a finished PDF. */
export interface PdfFacts {
  readonly pages: number;
  readonly bytes: number;
}
