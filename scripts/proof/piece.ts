// What a published file comes to when it is read for its words.

/** A text that a file holds, in the order in which it is read. */
export interface Piece {
  readonly text: string;
  /** Where in the file, such as `page 3`; undefined where the file is one text. */
  readonly where?: string;
  /** True for a program or a style sheet, whose names are no titles. */
  readonly isCode?: boolean;
  /** True where texts follow each other and nothing says where one ends, as in a search index. */
  readonly isRunTogether?: boolean;
}

/** A file that was read. */
export interface FileReading {
  readonly pieces: readonly Piece[];
  /** What of it could not be read, such as `all` or `page 3`. */
  readonly unread: readonly string[];
}
