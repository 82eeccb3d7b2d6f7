// Tables from sheets: the block `::: table file=projects.csv` becomes a table with the rows of the file, as any other.
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { Sheet } from "../../model/prose/sheet.ts";
import { readBlockLine } from "../block-syntax.ts";
import type { TokenNotes } from "../token-notes.ts";
import { addsNothing, isFigure } from "./add-up.ts";
import { readTotals } from "./read-totals.ts";

/** Adds tables from sheets to a parser. What stands in a cell is plain text. */
export function sheetTables(md: MarkdownIt, notes: TokenNotes): void {
  // The table stands in its passage before that is read, and its cells are filled when no Markdown is read any more.
  const contents = new WeakMap<Token, CellContent>();
  md.core.ruler.before("inline", "sheet_tables", (state) => {
    const sheets = notes.sheets.get(state.env);
    if (sheets === undefined || sheets.size === 0) return;
    state.tokens = state.tokens.flatMap((token) => {
      if (token.type !== "container_block_open") return [token];
      const { name, attributes } = readBlockLine(token.info);
      const sheet = name === "table" ? sheets.get(attributes.get("file") ?? "") : undefined;
      if (sheet === undefined || sheet.rows.length === 0) return [token];
      return [token, ...new TableMaker(state, token, contents).table(sheet, attributes, notes)];
    });
  });
  md.core.ruler.after("inline", "fill_sheet_tables", (state) => {
    for (const token of state.tokens) {
      const content = contents.get(token);
      if (content === undefined) continue;
      token.content = content.written;
      token.children = [...content.children];
    }
  });
}

interface CellContent {
  readonly written: string;
  readonly children: readonly Token[];
}

/** Makes the tokens of one table where a block stands. */
class TableMaker {
  readonly #state: StateCore;
  readonly #block: Token;
  readonly #contents: WeakMap<Token, CellContent>;

  constructor(state: StateCore, block: Token, contents: WeakMap<Token, CellContent>) {
    this.#state = state;
    this.#block = block;
    this.#contents = contents;
  }

  table(sheet: Sheet, attributes: ReadonlyMap<string, string>, notes: TokenNotes): readonly Token[] {
    const heads = headsOf(sheet, attributes);
    const head = heads.at(-1) ?? [];
    const rows = sheet.rows.slice(heads.length);
    const columns = Math.max(...sheet.rows.map((row) => row.length));
    const right = head.map((_name, column) => isColumnOfFigures(rows.map((row) => row[column] ?? "")));
    const open = this.#token("table_open", "table", 1);
    notes.madeTables.set(open, heads.length);
    const caption = this.#token("inline", "", 0);
    caption.content = attributes.get("caption") ?? "";
    caption.children = [];
    const [number, id] = [attributes.get("number"), attributes.get("id")];
    notes.captions.set(open, {
      token: caption,
      ...(number === undefined ? {} : { number }),
      ...(id === undefined ? {} : { id }),
    });
    const row = (cells: readonly Token[], tag: "th" | "td"): readonly Token[] => [
      this.#token("tr_open", "tr", 1),
      ...Array.from({ length: columns }, (_, at) => {
        const opened = this.#token(`${tag}_open`, tag, 1);
        if (right[at] === true) opened.attrs = [["style", "text-align:right"]];
        return [opened, cells[at] ?? this.#inline(""), this.#token(`${tag}_close`, tag, -1)];
      }).flat(),
      this.#token("tr_close", "tr", -1),
    ];
    const body = rows.flatMap((cells) => {
      const isTitle = columns > 2 && cells[0] !== "" && cells.slice(1).every((cell) => cell === "");
      const written = isTitle ? cells.map((cell, at) => (at === 0 ? cell : "<")) : cells;
      return row(
        written.map((cell) => this.#inline(cell)),
        "td",
      );
    });
    const totals = readTotals(attributes.get("total"), head);
    return [
      open,
      this.#token("thead_open", "thead", 1),
      ...markMerged(heads).flatMap((cells) =>
        row(
          cells.map((cell) => this.#inline(cell)),
          "th",
        ),
      ),
      this.#token("thead_close", "thead", -1),
      this.#token("tbody_open", "tbody", 1),
      ...body,
      ...(totals.columns.length === 0 ? [] : row(this.#totals(head, totals.columns, notes), "td")),
      this.#token("tbody_close", "tbody", -1),
      this.#token("table_close", "table", -1),
    ];
  }

  /** The cells of the row of totals; its name is in the words of the page. */
  #totals(head: readonly string[], columns: readonly number[], notes: TokenNotes): readonly Token[] {
    return head.map((_name, column) => {
      if (column === 0) return this.#cell("total", [this.#child("total", "")]);
      if (!columns.includes(column)) return this.#inline("");
      const value = this.#child("live_value", "");
      notes.writtenValues.set(value, { written: "", path: "sum all" });
      return this.#cell("[[= sum all]]", [value]);
    });
  }

  #token(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    const token = new this.#state.Token(type, tag, nesting);
    token.block = true;
    token.level = this.#block.level + 1;
    if (nesting === 1) {
      const line = this.#block.map?.[0] ?? 0;
      token.map = [line, line + 1];
    }
    return token;
  }

  #inline(text: string): Token {
    const lines = text.split("\n").map((line) => this.#child("text", line));
    return this.#cell(
      text,
      lines.flatMap((line, at) => (at === 0 ? [line] : [this.#child("hardbreak", "", "br"), line])),
    );
  }

  #cell(written: string, children: readonly Token[]): Token {
    const token = this.#token("inline", "", 0);
    token.children = [];
    this.#contents.set(token, { written, children });
    return token;
  }

  #child(type: string, content: string, tag = ""): Token {
    const token = new this.#state.Token(type, tag, 0);
    token.content = content;
    return token;
  }
}

/** The rows of a sheet that are its head: as many as `heads=` says, or one. */
function headsOf({ rows }: Sheet, attributes: ReadonlyMap<string, string>): Sheet["rows"] {
  return rows.slice(0, Number(attributes.get("heads") ?? 1));
}

/**
 * A head of several rows with the marks of merged cells: of cells that are merged, a sheet has the words in the first,
 * and nothing in those beside it and below it.
 */
function markMerged(heads: Sheet["rows"]): Sheet["rows"] {
  return heads.map((cells, row) => {
    let isBeside = false;
    return cells.map((cell, column) => {
      if (cell !== "") isBeside = true;
      const isLast = row === heads.length - 1;
      if (cell !== "" || heads.length === 1) return cell;
      if (isLast || heads.slice(0, row).some((above) => (above[column] ?? "") !== ""))
        return row === 0 ? cell : "^";
      return isBeside ? "<" : cell;
    });
  });
}

/** Whether a column holds figures, and dashes or nothing where there is none. */
function isColumnOfFigures(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => !addsNothing(cell));
  return filled.length > 0 && filled.every(isFigure);
}
