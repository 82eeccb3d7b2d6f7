// The files that readers can take away from a publication: its PDF, and its data as CSV and as JSON.
import { formatBytes, formatCount } from "../lib/number-format.ts";
import type { Publication } from "../model/publication.ts";
import type { DataFile, Download, PdfFacts, View } from "../model/view.ts";
import { toCsv, toJson } from "./data-table.ts";
import { describeMeasures } from "./describe-measures.ts";
import { measureColumns, measureRows } from "./measure-data.ts";
import { dataNames, dataTables } from "./publication-data.ts";

/** The name of a publication's PDF without `.pdf`: that of its folder. */
export function documentName({ id }: Pick<Publication, "id">): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** The path of a publication's PDF. */
export function pdfPath({ id }: Pick<Publication, "id">): string {
  return `/${id}/${documentName({ id })}.pdf`;
}

/** What can be taken away, in words; the PDF only once it is known. */
export function listDownloads(
  publication: Publication,
  pdf: PdfFacts | undefined,
  href: (path: string) => string,
): readonly Download[] {
  const document =
    pdf === undefined
      ? []
      : [
          {
            href: href(pdfPath(publication)),
            name: "The whole publication",
            detail: `PDF, ${formatCount(pdf.pages, "page")}, ${formatBytes(pdf.bytes)}`,
          },
        ];
  const data = dataNames(publication).flatMap(({ name, title }) =>
    (["csv", "json"] as const).map((format) => ({
      href: href(`/${publication.id}/${name}.${format}`),
      name: title,
      detail: format.toUpperCase(),
    })),
  );
  return [...document, ...data];
}

/** Every data file of a site with its text. */
export function writeDataFiles(view: View): readonly DataFile[] {
  return [...view.register.publications.values()].flatMap((publication) => {
    const about = {
      publication: publication.id,
      title: publication.front.title,
      url: view.publicUrl(view.pathOf({ publication: publication.id })),
    };
    const tables = dataTables(view, publication).flatMap((table) => [
      { path: `/${publication.id}/${table.name}.csv`, text: toCsv(table) },
      { path: `/${publication.id}/${table.name}.json`, text: toJson(table, about) },
    ]);
    return publication.facts.measures.length === 0
      ? tables
      : [...tables, ...describeMeasures(view, publication)];
  });
}

/** The figures of each measure by itself, beside its page. */
export function writeMeasureFiles(view: View): readonly DataFile[] {
  const columns = measureColumns.map(({ name }) => name);
  return view.measures.all.flatMap((located) => {
    const { publication, measure } = located;
    const path = view.measures.path(publication.id, measure.ref);
    const table = { name: "figures", title: measure.name, columns, rows: measureRows(view, located) };
    const about = { publication: publication.id, title: measure.name, url: view.publicUrl(path) };
    return [
      { path: `${path}figures.csv`, text: toCsv(table) },
      { path: `${path}figures.json`, text: toJson(table, about) },
    ];
  });
}
