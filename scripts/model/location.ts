// Where a text stands: the page of a publication, of one of its parts, or none.

/** The page that a text stands on: a publication, one of its parts, or neither (a register in `data/`). */
export interface Location {
  readonly publication?: string;
  readonly part?: string;
}
