// What programs are told of a table of measures: CSVW metadata beside the CSV file, and a Data Package around it.

import { jsonText } from "../../lib/json-text.ts";
import { publisherName } from "../../model/organization.ts";
import type { Publication } from "../../model/publication.ts";
import { measureDescriptions } from "../../model/site/published-names.ts";
import type { DataFile, View } from "../../model/view.ts";
import { type DataColumn, measureColumns } from "./measure-data.ts";

/** The CSVW metadata (W3C, Metadata Vocabulary for Tabular Data) and the `datapackage.json` (Frictionless) of a publication. */
export function describeMeasures(view: View, publication: Publication): readonly DataFile[] {
  const { id } = publication;
  return [
    { path: `/${id}/${measureDescriptions.csvw}`, text: jsonText(csvwMetadata(view, publication)) },
    { path: `/${id}/${measureDescriptions.dataPackage}`, text: jsonText(dataPackage(view, publication)) },
  ];
}

function csvwMetadata(view: View, { id, front, lang }: Publication) {
  const { site } = view.register;
  const { measures: words } = view.wordsFor(lang).data;
  return {
    "@context": ["http://www.w3.org/ns/csvw", { "@language": lang }],
    url: "measures.csv",
    "dc:title": front.title,
    "dc:description": front.summary,
    "dc:publisher": publisherName(view.register, front),
    "dc:source": { "@id": view.publicUrl(view.pathOf({ publication: id })) },
    ...(site.licence.url === undefined ? {} : { "dc:license": { "@id": site.licence.url } }),
    dialect: { encoding: "utf-8", header: true, trim: false },
    tableSchema: {
      columns: measureColumns.map((column) => ({
        name: column.name.replaceAll("-", "_"),
        titles: column.name,
        "dc:title": words[column.name].title,
        "dc:description": words[column.name].about,
        datatype: csvwType(column),
        null: "",
        ...(column.always === true ? { required: true } : {}),
      })),
    },
  };
}

function csvwType({ type, words }: DataColumn) {
  if (words !== undefined) return { base: "string", format: `^(${words.join("|")})$` };
  if (type === "date") return { base: "date", format: "yyyy-MM-dd" };
  return type === "url" ? "anyURI" : type;
}

function dataPackage(view: View, { id, front, lang }: Publication) {
  const words = view.wordsFor(lang);
  const { site } = view.register;
  const name = id.replaceAll("/", "-").toLowerCase();
  const licence = {
    title: site.licence.name,
    ...(site.licence.url === undefined ? {} : { path: site.licence.url }),
  };
  return {
    profile: "tabular-data-package",
    name,
    title: front.title,
    description: front.summary,
    homepage: view.publicUrl(view.pathOf({ publication: id })),
    // A licence needs an address or a name that programs know.
    ...(site.licence.url === undefined ? {} : { licenses: [licence] }),
    resources: [
      {
        profile: "tabular-data-resource",
        name: "measures",
        path: "measures.csv",
        title: words.publications.tables.measures,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          missingValues: [""],
          fields: measureColumns.map(({ name: field, type, words: choice, always }) => ({
            name: field,
            title: words.data.measures[field].title,
            description: words.data.measures[field].about,
            ...(type === "url" ? { type: "string", format: "uri" } : { type }),
            ...(choice === undefined && always === undefined
              ? {}
              : {
                  constraints: {
                    ...(always === true ? { required: true } : {}),
                    ...(choice === undefined ? {} : { enum: choice }),
                  },
                }),
          })),
        },
      },
    ],
  };
}
