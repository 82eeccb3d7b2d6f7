// A sheet that a text shows as a table.

/** Its rows of cells as they are written, the first of which has the heads of the columns. */
export interface Sheet {
  readonly rows: readonly (readonly string[])[];
}
