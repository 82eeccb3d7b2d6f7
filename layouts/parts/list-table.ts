// A table of things with a row for each, in which every column says once what it is called and what stands in it.
import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { unmarked } from "./own-words.ts";
import { type Column, cell, type TableParts, table } from "./table.ts";

/** A column for things of a sort. */
export interface ListColumn<T> extends Column {
  readonly head: string;
  readonly content: (one: T) => HtmlValue;
  /** Whether it holds figures, which are set to the right. */
  readonly isNumber?: true;
}

/** What the table is made from. The first column names the thing. */
export interface ListTableParts<T> extends Pick<TableParts, "id" | "caption" | "className"> {
  readonly list: readonly T[];
  readonly columns: readonly [ListColumn<T>, ...ListColumn<T>[]];
  /** The attributes of a row, such as ` data-standing="red"`. */
  readonly row?: (one: T) => SafeHtml;
}

/** The whole table. */
export function listTable<T>({ list, columns, row, ...parts }: ListTableParts<T>): SafeHtml {
  const [name, ...others] = columns;
  return table({
    ...parts,
    own: unmarked,
    columns: columns.map(({ head, className, isNumber }) => {
      const classes = className ?? (isNumber && "number");
      return { head, ...(classes === undefined ? {} : { className: classes }) };
    }),
    body: list.map(
      (one) => html`<tr${row?.(one)}>
<th scope="row">${name.content(one)}</th>
${others.map(({ head, content, isNumber }) => cell(unmarked, head, content(one), isNumber && "number"))}
</tr>`,
    ),
  });
}
