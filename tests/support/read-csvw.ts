// Reads a table by its CSVW metadata with readers of other people: one of JSON-LD, and one of CSV on the Web.
import { Readable } from "node:stream";
import rdf, { type Dataset, type Quad, type Term } from "@rdfjs/dataset";
import { JsonLdParser } from "jsonld-streaming-parser";
import CsvwParser from "rdf-parser-csvw";
// What the W3C publishes at the address of the vocabulary, which the reader carries for its own tests.
import vocabulary from "rdf-parser-csvw/test/support/csvw.json" with { type: "json" };

/** The namespace of CSV on the Web. */
export const csvw = "http://www.w3.org/ns/csvw";

/** The properties and prefixes that the vocabulary has. */
export const csvwTerms: ReadonlySet<string> = new Set(Object.keys(vocabulary["@context"]));

/** A cell as it was read: its value as text, and the address of its datatype. */
export interface ReadCell {
  readonly value: string;
  readonly datatype: string;
}

/** What the reader made of a table. */
export interface ReadTable {
  /** What the metadata says of the table as a whole, by the address of the property. */
  readonly about: Readonly<Record<string, string>>;
  /** The cells of each row by the address of the property; an empty one is not there. */
  readonly rows: readonly Readonly<Record<string, ReadCell>>[];
}

/** Reads a table that stands at an address; throws where either reader does, or a row is about several things. */
export async function readCsvw(csv: string, metadata: string, url: string): Promise<ReadTable> {
  const reader = new CsvwParser({
    metadata: await readMetadata(metadata, url),
    baseIRI: url,
    timezone: "utc",
  });
  const quads: Quad[] = [];
  for await (const quad of reader.import(Readable.from([csv]))) quads.push(quad);
  const bySubject = Map.groupBy(quads, ({ subject }) => subject.value);
  const of = (subject: string, property: string) =>
    (bySubject.get(subject) ?? []).filter(({ predicate }) => predicate.value === property);
  const table = only(quads.filter(({ predicate }) => predicate.value === `${csvw}#table`)).object.value;
  return {
    about: Object.fromEntries(
      (bySubject.get(table) ?? []).map(({ predicate, object }) => [predicate.value, object.value]),
    ),
    rows: of(table, `${csvw}#row`).map(({ object: row }) => {
      const subject = only(of(row.value, `${csvw}#describes`)).object.value;
      const cells = bySubject.get(subject) ?? [];
      return Object.fromEntries(cells.map(({ predicate, object }) => [predicate.value, readCell(object)]));
    }),
  };
}

async function readMetadata(metadata: string, url: string): Promise<Dataset> {
  const parser = new JsonLdParser({
    baseIRI: url,
    strictValues: true,
    documentLoader: {
      load: async (address) => {
        if (address !== csvw) throw new Error(`The metadata asks for ${address}.`);
        return vocabulary;
      },
    },
  });
  const dataset = rdf.dataset();
  for await (const quad of Readable.from([metadata]).pipe(parser)) dataset.add(quad);
  return dataset;
}

function readCell({ value, datatype }: Term): ReadCell {
  if (datatype === undefined) throw new Error(`“${value}” was read as an address.`);
  // Of a datatype with a format the reader gives the name of the base inside another name.
  const { value: name } = datatype;
  return { value, datatype: typeof name === "string" ? name : name.value };
}

function only<One>(list: readonly One[]): One {
  const [one, ...others] = list;
  if (one === undefined || others.length > 0) throw new Error(`There are ${list.length}, and not one.`);
  return one;
}
