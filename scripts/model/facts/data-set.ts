// A table of data that is made of facts: its name, and its rows.

import type { WebUrl } from "../../lib/href.ts";
import type { InterfaceKey, Words } from "../../words/words.ts";
import type { OwnerId } from "../owner-id.ts";
import type { Period } from "../period.ts";
import type { Ref } from "../ref.ts";

/** What may stand in a cell; a list is joined in CSV and kept in JSON. */
export type DataValue = string | number | null | readonly string[];

/** A row: each of a table has the same keys in the same order. */
export type DataRow = Readonly<Record<string, DataValue>>;

/** What facts ask of the site that gives them away. */
export interface DataTeller {
  /** Markdown as words. */
  plain(markdown: string): string;
  /** Somebody as a page lists them: by name with the office. */
  owner(id: OwnerId): string;
  /** A word of the interface, as `Overdue`. */
  word(key: InterfaceKey): string;
  /** The public address of something with a number or id. */
  url(noun: string, ref: Ref): WebUrl;
  /** The pages of what cross-references name; nothing is told of what the public may not see. */
  named(written: readonly string[]): readonly WebUrl[];
  /** The addresses of what it serves or carries on, as its fields name it. */
  served(written: readonly string[]): readonly WebUrl[];
  /** The addresses of what says that it serves something of this publication. */
  servants(noun: string, ref: Ref): readonly WebUrl[];
  /** What became of an item of a work programme: the items of agendas that took it up, and what was recommended and resolved. */
  workTrail(ref: Ref): {
    readonly state: string;
    readonly takenUpAt: readonly string[];
    readonly recommendations: readonly string[];
    readonly resolutions: readonly string[];
  };
}

/** The names of tables. */
export type TableName = keyof Words["publications"]["tables"];

/** A table of data. */
export interface DataSet<Part> {
  /** The name of its files, as in `actions.csv`. */
  readonly name: TableName;
  /** The part of the publication that its texts stand on. */
  readonly part?: string;
  has(facts: Part): boolean;
  /** How many rows it has, without making them. */
  count(facts: Part): number;
  /** Undefined for a table that is written in its own way. */
  readonly rows: ((facts: Part, tell: DataTeller) => readonly DataRow[]) | undefined;
}

/** A date as columns: in words, and the first and last day that it can mean. */
export function dateColumns(
  name: string,
  period: Period | undefined,
): Readonly<Record<string, string | null>> {
  const days = period === undefined || period.precision === "words" ? undefined : period;
  return {
    [name]: period?.text ?? null,
    [`${name}-start`]: days?.start ?? null,
    [`${name}-end`]: days?.end ?? null,
  };
}
