// Types of what the tests use of two readers of other people, which ship none.
declare module "@rdfjs/dataset" {
  /** What stands in a place of a quad; literals alone have a datatype. */
  export interface Term {
    readonly value: string;
    readonly datatype?: { readonly value: string | Term };
  }
  export interface Quad {
    readonly subject: Term;
    readonly predicate: Term;
    readonly object: Term;
  }
  export interface Dataset extends Iterable<Quad> {
    add(quad: Quad): this;
  }
  const factory: { dataset(): Dataset };
  export default factory;
}

declare module "rdf-parser-csvw" {
  import type { Readable } from "node:stream";
  import type { Dataset, Quad } from "@rdfjs/dataset";

  export default class CsvwParser {
    constructor(options: {
      readonly metadata: Dataset;
      readonly baseIRI: string;
      readonly timezone: string;
    });
    import(input: Readable): AsyncIterable<Quad>;
  }
}
