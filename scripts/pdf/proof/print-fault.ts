// What can be wrong with a printed document: where it and the page that it was printed from do not say the same, or
// where paper does not show what was painted.

/** A place where the file is not as its page. */
export interface PrintFault {
  /**
   * `missing`: the page has the words and the file has not. `added`: the file has them and the page has not. `moved`:
   * both have them, but not in the same place. `cut`: they are painted, but not whole on the paper. `picture`: a picture
   * of the page is not in the file, `picture-blank`: it is not, since it shows nothing, and `picture-cut`: it is not whole. `wide`: it is wider than its page however it is
   * set, and `wide-table`: a table is.
   */
  readonly kind:
    | "missing"
    | "added"
    | "moved"
    | "cut"
    | "picture"
    | "picture-blank"
    | "picture-cut"
    | "wide"
    | "wide-table";
  /** The words, or what is said in place of the picture. */
  readonly words: string;
  /** The words of the page before them. */
  readonly before: string;
  /** The page of the file, from 1, or the last one before what is missing. */
  readonly page: number | undefined;
  /** The id of what is wider than its page; empty if it has none. */
  readonly id?: string;
  /** Of a table that is too wide the column that fits on no page. */
  readonly column?: WidestColumn;
}

/** A column that fits on no page, even alone. */
export interface WidestColumn {
  /** The words at its head. */
  readonly name: string;
  /** The words in it that make it so wide. */
  readonly widest: string;
  /** How wide it and its room are, in millimetres. */
  readonly needs: number;
  readonly room: number;
}
