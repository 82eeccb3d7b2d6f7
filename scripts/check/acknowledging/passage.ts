// Lines of a source file that belong together.

/** Lines, and what they are known by in their file. */
export interface Passage {
  readonly key: string;
  readonly lines: () => readonly string[];
}

/** Gives the passage at a line and a column, both from 0. */
export type FindPassage = (line: number, column: number) => Passage;
