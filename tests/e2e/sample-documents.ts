// The documents of the built sample that are printed by themselves: a PDF for each publication, and the minutes of meetings.
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What the catalogue says of a PDF. */
export interface CataloguedPdf {
  readonly url: string;
  readonly pages: number;
  readonly bytes: number;
  readonly sha256: string;
}

interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly url: string;
  readonly pdf: CataloguedPdf | null;
  readonly documents?: readonly (CataloguedPdf & { readonly name: string })[];
}

/** A PDF with the folder of the print HTML that it was made from. */
export interface SampleDocument {
  /** The folder of its print HTML, and of its page in the site. */
  readonly id: string;
  /** The path of the PDF in the site. */
  readonly file: string;
  /** What its title has among its words. */
  readonly title: string;
  /** The public address of the site without a slash at its end. */
  readonly base: string;
  readonly pdf: CataloguedPdf;
}

/** The publications of the catalogue of a site. */
export function readCatalogue(site: string): readonly Entry[] {
  const catalogue: { readonly publications: readonly Entry[] } = JSON.parse(
    readFileSync(join(site, "catalogue.json"), "utf8"),
  );
  return catalogue.publications;
}

/** Every document of a site that is printed by itself. */
export function sampleDocuments(site: string): readonly SampleDocument[] {
  return readCatalogue(site).flatMap(({ id, title, url, pdf, documents = [] }) => {
    const base = url.slice(0, -`/${id}/`.length);
    const minutes = documents.filter(({ name }) => name === "minutes");
    return [
      ...(pdf === null ? [] : [{ id, file: `${id}/${id.split("/").at(-1)}.pdf`, title, base, pdf }]),
      ...minutes.map((one) => ({
        id: `${id}/minutes`,
        file: `${id}/minutes.pdf`,
        title: "Minutes of",
        base,
        pdf: one,
      })),
    ];
  });
}
