// The files that readers can take away from a publication: its PDF, and its data as CSV and as JSON.

import type { SitePath, WebUrl } from "../../lib/href.ts";
import type { Measure } from "../../model/measures/measure.ts";
import { measurePath } from "../../model/measures/measure-path.ts";
import type { Publication } from "../../model/publication.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import { figuresName } from "../../model/site/published-names.ts";
import type { DataFile, View } from "../../model/view.ts";
import { columnsOf, joinCsv, joinJson, type WrittenRows, writeRows } from "./data-table.ts";
import { describeMeasures } from "./describe-measures.ts";
import { measureColumns, measureRows } from "./measure-data.ts";
import { dataTables } from "./publication-data.ts";

/** Every data file of a site's publications with its text. */
export function writeDataFiles(view: View): readonly DataFile[] {
  return [...view.register.publications.values()].flatMap((publication) => [
    ...dataTables(view, publication).flatMap((table) => {
      const columns = columnsOf(table.rows);
      return writeTable(aboutPublication(view, publication, table.name), columns, [
        writeRows(columns, table.rows),
      ]);
    }),
    ...(publication.facts.measures.length === 0 ? [] : writeMeasures(view, publication)),
  ]);
}

/** The figures of all measures of a publication, and of each by itself beside its page. */
function writeMeasures(view: View, publication: Publication): readonly DataFile[] {
  const columns = measureColumns.map(({ name }) => name);
  const measures = publication.facts.measures.map((measure) => ({
    about: aboutMeasure(view, publication, measure),
    rows: writeRows(columns, measureRows(view, { publication, measure })),
  }));
  return [
    ...writeTable(
      aboutPublication(view, publication, "measures"),
      columns,
      measures.map(({ rows }) => rows),
    ),
    ...describeMeasures(view, publication),
    ...measures.flatMap(({ about, rows }) => writeTable(about, columns, [rows])),
  ];
}

/** What JSON says of a table, and the path of its files without an ending. */
interface TableAbout {
  readonly path: SitePath;
  readonly publication: PublicationId;
  readonly title: string;
  readonly url: WebUrl;
  readonly name: string;
}

function aboutPublication(view: View, { id, front }: Publication, name: string): TableAbout {
  const url = view.publicUrl(view.pathOf({ publication: id }));
  return { path: `/${id}/${name}`, publication: id, title: front.title, url, name };
}

function aboutMeasure(view: View, { id }: Publication, { ref, name }: Measure): TableAbout {
  const path = measurePath(id, ref);
  return {
    path: `${path}${figuresName}`,
    publication: id,
    title: name,
    url: view.publicUrl(path),
    name: figuresName,
  };
}

function writeTable(
  { path, ...about }: TableAbout,
  columns: readonly string[],
  rows: readonly WrittenRows[],
): readonly DataFile[] {
  return [
    { path: `${path}.csv`, text: joinCsv(columns, rows) },
    { path: `${path}.json`, text: joinJson(about, rows) },
  ];
}
