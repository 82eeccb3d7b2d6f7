// How the files are called that the site makes of a publication: its documents, and its data.

import type { SitePath } from "../../lib/href.ts";
import type { TableName } from "../facts/data-set.ts";
import { factModules } from "../facts/fact-modules.ts";
import { minutesPart } from "../item.ts";
import type { Publication } from "../publication.ts";
import { documentPath } from "./document-path.ts";

/** The name of a publication's PDF without `.pdf`: that of its folder. */
export function documentName({ id }: Pick<Publication, "id">): string {
  return id.slice(id.lastIndexOf("/") + 1);
}

/** The path of a publication's PDF. */
export function pdfPath({ id }: Pick<Publication, "id">): SitePath {
  return documentPath({ id, name: documentName({ id }) });
}

/** The names of the PDFs of a publication without `.pdf`; of a meeting that of its minutes, where there are any. */
export function documentNames({ id, kind, facts }: Publication): readonly string[] {
  if (kind.print !== "packs") return [documentName({ id })];
  return facts.minutes === undefined ? [] : [minutesPart];
}

/** The tables that a publication has and how many rows each has, without making them. */
export function dataSets({
  facts,
}: Publication): readonly { readonly name: TableName; readonly count: number }[] {
  return factModules.flatMap((module) =>
    module.data.flatMap(({ name, has, count }) => (has(facts) ? [{ name, count: count(facts) }] : [])),
  );
}

/** The names of the tables that a publication has. */
export function dataNames(publication: Publication): readonly TableName[] {
  return dataSets(publication).map(({ name }) => name);
}

/** What programs are told of the table of measures stands in these files beside it. */
export const measureDescriptions = { csvw: "measures.csv-metadata.json", dataPackage: "datapackage.json" };

/** The name of the table of the figures of one measure, beside its page. */
export const figuresName = "figures";

/** The formats of every table, which are the endings of its files. */
export const dataFormats = ["csv", "json"] as const;
