// What the page in a tab says of its tables, and of what is wider than its pages.
import Type, { type Static } from "typebox";

/** What something is, its id or nothing, and the words that it begins with; of a table those of its caption. */
const Place = Type.Object({ isTable: Type.Boolean(), id: Type.String(), words: Type.String() });
export type Place = Static<typeof Place>;

/** What each column of a table needs, in pixels, and what the table needs beside its columns. */
const ColumnNeeds = Type.Object({ columns: Type.Array(Type.Number()), edges: Type.Number() });
export type ColumnNeeds = Static<typeof ColumnNeeds>;

/** A table that does not stand well where it is. Lengths are in pixels. */
export const MeasuredTable = Type.Object({
  /** Its place among the tables of the page. */
  index: Type.Integer(),
  /** Whether something in it is wider than its room, and whether columns of text are too narrow to be read. */
  isWide: Type.Boolean(),
  isCramped: Type.Boolean(),
  /** The room that it has where it stands, out of its indent, and on a page that lies across, where there is one. */
  room: Type.Number(),
  fullRoom: Type.Number(),
  acrossRoom: Type.Union([Type.Number(), Type.Null()]),
  /** How far it is indented, and how much wider than the table its frame is. */
  pull: Type.Number(),
  inside: Type.Number(),
  /** The size of its type. */
  size: Type.Number(),
  /** How many columns head its rows. */
  heads: Type.Integer(),
  /** What its columns need with the gaps and the type that it has, with narrow gaps, and with the smallest type too. */
  loose: ColumnNeeds,
  tight: ColumnNeeds,
  small: ColumnNeeds,
  /** How wide its columns would be with narrow gaps if no line were broken. */
  unbroken: Type.Array(Type.Number()),
  place: Place,
  /** The words at the head of each column. */
  names: Type.Array(Type.String()),
});
export type MeasuredTable = Static<typeof MeasuredTable>;

/** What was measured of a page. */
export const MeasuredPage = Type.Object({
  tables: Type.Array(MeasuredTable),
  /** What else is wider than its page. */
  others: Type.Array(Place),
  /** What is said in place of each picture that is higher than its page. */
  tall: Type.Array(Type.String()),
});

/** Places alone. */
export const Places = Type.Array(Place);
