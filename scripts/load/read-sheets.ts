// Reads the CSV files that a text shows as tables, and says which of them, or of their columns, there are not.
import type { Finding } from "../lib/finding.ts";
import { suggest } from "../lib/nearest.ts";
import { readBlockLine } from "../markdown/block-syntax.ts";
import { readTotals } from "../markdown/tables/read-totals.ts";
import { type Block, type Prose, placeInBlock } from "../model/prose/prose.ts";
import type { Sheet } from "../model/prose/sheet.ts";
import { sourcePath } from "../model/source-path.ts";
import type { LoadContext } from "./load-context.ts";
import { readCsv } from "./read-csv.ts";
import { readText } from "./read-text.ts";

/** The sheets that texts of a folder may name: the paths in the source folder of the CSV files that are there. */
export interface SheetFolder {
  readonly folder: string;
  readonly there: ReadonlySet<string>;
}

const tableBlock = /^[\s>]*:{3,}\s*(table\s.*)$/gim;

/** Reads the sheets that a text names, by the names that it gives. What is wrong within them is reported. */
export async function readSheets(
  context: LoadContext,
  { folder, there }: SheetFolder,
  text: string,
): Promise<ReadonlyMap<string, Sheet>> {
  const sheets = new Map<string, Sheet>();
  for (const [, line = ""] of text.matchAll(tableBlock)) {
    const name = readBlockLine(line).attributes.get("file");
    if (name === undefined || sheets.has(name)) continue;
    const file = sourcePath(folder, name);
    if (!there.has(file)) continue;
    context.shownSheets.add(file);
    const read = await readText(context.source, file);
    if ("finding" in read) {
      context.findings.push(read.finding);
      continue;
    }
    const csv = readCsv(read.text);
    if ("rows" in csv) sheets.set(name, { rows: csv.rows.map((row) => row.map((cell) => cell.text)) });
    else {
      const { line: at, column, message, hint } = csv;
      context.findings.push({
        severity: "error",
        rule: "readable-file",
        place: { file, line: at, column },
        message,
        hint,
      });
    }
  }
  return sheets;
}

/** What is wrong with the blocks that show sheets: files that are not there, and columns that they do not have. */
export function* faultsOfSheets(
  { folder, there }: SheetFolder,
  prose: Prose,
  sheets: ReadonlyMap<string, Sheet>,
): Iterable<Finding> {
  const fault = (block: Block, key: string, message: string, hint: string): Finding => ({
    severity: "error",
    rule: "shown-sheets",
    place: placeInBlock(block, `${key}=`),
    message,
    hint,
  });
  for (const block of prose.blocks) {
    const name = block.name === "table" ? block.attributes.get("file") : undefined;
    if (name === undefined) continue;
    const sheet = sheets.get(name);
    if (!there.has(sourcePath(folder, name))) {
      const own = [...there].filter((file) => file.startsWith(`${folder}/`));
      const names = own.map((file) => file.slice(folder.length + 1));
      const hint = /\.csv$/i.test(name)
        ? "Put the file into the folder of the publication."
        : "Save the sheet as “CSV UTF-8” (in Excel: Save as, File type) into the folder of the publication.";
      yield fault(block, "file", `There is no CSV file “${name}” to show.`, suggest(name, names, hint));
    } else if (sheet !== undefined && sheet.rows.length < 2) {
      yield fault(
        block,
        "file",
        `There are no rows in “${name}” to show.`,
        "Write the heads of the columns into its first row, and the rows below it.",
      );
    }
    const rows = sheet?.rows ?? [];
    const last = Math.max(1, Number(block.attributes.get("heads") ?? 1));
    const heads = rows[last - 1] ?? [];
    const sums = rows.slice(last).find(([first = ""]) => /^(?:sub-?|grand )?totals?\b/i.test(first));
    if (sums !== undefined && block.attributes.has("total"))
      yield fault(
        block,
        "total",
        `“${sums[0]}” in “${name}” is a sum already, and would be added once more.`,
        "Take the row out of the sheet, so that the sum is worked out; or take “total=” out.",
      );
    const named = heads.slice(1).filter(Boolean);
    for (const column of readTotals(block.attributes.get("total"), heads).unknown)
      if (sheet !== undefined)
        yield fault(
          block,
          "total",
          `“${column}” is no column of “${name}” that can be added up.`,
          suggest(column, named, `Name some of its columns but the first: ${named.join(", ")}.`),
        );
  }
}
