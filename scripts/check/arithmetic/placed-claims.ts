// Claims of a place among the rows of a table: the highest, the second lowest, ranked third, one followed by another.
import type { ReadSentence } from "../reading/read-sentences.ts";
import type { FigureTable } from "./figure-table.ts";
import { columnsFor, type Entry, entriesOf, type TableClaim } from "./table-claim.ts";
import { rowsSaid } from "./told-cells.ts";

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
];
const ordinal = ordinals.join("|");
const highs = "highest|largest|biggest|greatest|busiest|longest|most";
const lows = "lowest|smallest|fewest|quietest|shortest|least";
const extreme = new RegExp(
  `\\b(?:the |was |were |is |are |had |has )(?:by far the |the )?(?:(${ordinal})[ -])?(?:(${highs})|(${lows})|(best|worst))\\b`,
  "i",
);
const ranked = new RegExp(
  `\\b(?:ranked|ranks|placed|came|finished|is|was|were|are) (?:joint |in )?(${ordinal}|1st|2nd|3rd|\\d{1,2}th)(?: place| position)?\\b(?! (?:time|year|quarter|phase|stage|round|reading|floor|part|half|of (?:\\d|\\p{L}+ (?:phases|stages|meetings)))\\b)`,
  "iu",
);

/** Words by which the highest is one of others than the rows. */
const scoped =
  /\b(?:one of|among|amongst|since|ever|on record|last (?:\p{L}+ )?(?:years|decade|quarters|months)|in (?:the )?(?:country|county|region|england|wales|scotland|nation|uk|decade)|apart from|excluding|except|other than|outside|not the|no longer|would|could|may|might|if|of the (?:rural|urban|smaller|larger|remaining|other)|of a(?:ll|ny) (?:councils|trusts|authorities)|nearly|almost|at (?:least|most)|most (?:of|recent\p{L}*|likely|common\p{L}*|deprived|vulnerable|important\p{L}*|people|members|residents|cases)|best (?:practice|value|interests?|estimate)|least (?:\d|one|two|three|once|deprived))\b/iu;

/** A claim of a place that a sentence makes of one row of a table. */
export function placedClaim(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  return followed(table, sentence) ?? extremeClaim(table, sentence) ?? rankClaim(table, sentence);
}

function extremeClaim(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const match = extreme.exec(sentence.text);
  if (match === null || scoped.test(clauseOf(sentence.text, match))) return undefined;
  if (
    /\b(?:increase|decrease|rise|fall|growth|drop|reduction|change|improvement|gap|difference|single|ever)\b/i.test(
      sentence.text,
    )
  )
    return undefined;
  const [all, nth, high, low] = match;
  const row = rowOf(table, sentence);
  if (row === undefined) return undefined;
  const place = nth === undefined ? 0 : ordinals.indexOf(nth.toLowerCase());
  if (place < 0) return undefined;
  const columns = columnsFor(table, sentence);
  const judged = columns.flatMap((column) => {
    const entries = entriesOf(table, column);
    const own = entries.find((one) => one.row === row);
    if (own === undefined || entries.length <= place + 1) return [];
    const down = placesOf(own, entries, 1).includes(place);
    const up = placesOf(own, entries, -1).includes(place);
    const isTrue = high !== undefined ? down : low !== undefined ? up : down || up;
    return [{ column, own, entries, isTrue }];
  });
  return claimOf(
    table,
    sentence,
    match.index,
    all,
    judged,
    (entries) => sorted(entries, low === undefined ? 1 : -1)[place],
  );
}

/** A sentence up to the end of the clause of a claim: “lowest in the south, where two of the larger practices began late”. */
function clauseOf(text: string, { index, 0: { length } }: RegExpExecArray): string {
  const from = index + length;
  const end = text.slice(from).search(/, (?:where|which|who|as|because|after|since)\b|;/);
  return end < 0 ? text : text.slice(0, from + end);
}

/** The places that a row may be said to have, with what is equal to it. */
function placesOf(own: Entry, entries: readonly Entry[], way: number): readonly number[] {
  const above = entries.filter(({ figure }) => (figure.value - own.figure.value) * way > 0).length;
  const equal = entries.filter(({ figure }) => figure.value === own.figure.value).length;
  const dense = new Set(
    entries.flatMap(({ figure: { value } }) => ((value - own.figure.value) * way > 0 ? value : [])),
  ).size;
  return [dense, ...Array.from({ length: equal }, (_, at) => above + at)];
}

function sorted(entries: readonly Entry[], way: number): readonly Entry[] {
  return [...entries].sort((a, b) => (b.figure.value - a.figure.value) * way);
}

interface JudgedColumn {
  readonly column: number;
  readonly own: Entry;
  readonly entries: readonly Entry[];
  readonly isTrue: boolean;
}

/** The claim, which is wrong where it is so in no column that it may be of. */
function claimOf(
  table: FigureTable,
  { start }: ReadSentence,
  index: number,
  said: string,
  judged: readonly JudgedColumn[],
  right: (entries: readonly Entry[]) => Entry | undefined,
): TableClaim | undefined {
  const [first] = judged;
  if (first === undefined) return undefined;
  const other = right(first.entries);
  const under = table.heads.length > 2 ? ` under “${table.grid.headOf(first.column)}”` : "";
  return {
    at: start + index,
    said: said.trim(),
    isTrue: judged.some(({ isTrue }) => isTrue) || other === undefined || other.row === first.own.row,
    shows: `“${first.own.name}” has ${first.own.figure.cell.unit.text.trim()}${under}, and “${other?.name}” ${other?.figure.cell.unit.text.trim()}`,
  };
}

/** The one row that a sentence names, “we” being that of the paper’s own body. */
function rowOf(table: FigureTable, sentence: ReadSentence): number | undefined {
  const rows = rowsSaid(table, sentence);
  if (rows.length === 1) return rows[0];
  if (rows.length === 0) {
    const own = table.rows.flatMap(({ head }, at) =>
      /^(?:our\b|us$|this (?:council|authority|trust)\b)/i.test(head) ? [at] : [],
    );
    return own.length === 1 && /\b(?:we|our)\b/i.test(sentence.text) ? own[0] : undefined;
  }
  return undefined;
}

function rankClaim(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const match = ranked.exec(sentence.text);
  if (match === null || scoped.test(sentence.text.replace(/\bone of\b|\bof a(?:ll|ny)\b/i, "")))
    return undefined;
  const [all, written = ""] = match;
  const place = /^\d/.test(written)
    ? Number.parseInt(written, 10) - 1
    : ordinals.indexOf(written.toLowerCase());
  const row = rowOf(table, sentence);
  if (row === undefined || place < 0) return undefined;
  const rankColumn = table.heads.findIndex((head) => /\b(?:rank(?:ing|ed)?|position|place)\b/.test(head));
  if (rankColumn >= 0) {
    const offset = table.grid.rows.length - table.rows.length;
    const cell = table.grid.at(offset + row, rankColumn);
    const rank = /^=?(\d{1,3})(?:st|nd|rd|th|=)?$/.exec(cell?.unit.text.trim() ?? "")?.[1];
    if (cell === undefined || rank === undefined) return undefined;
    return {
      at: sentence.start + match.index,
      said: all.trim(),
      isTrue: Number(rank) === place + 1,
      shows: `“${table.rows[row]?.head}” has ${cell.unit.text.trim()} under “${table.grid.headOf(rankColumn)}”`,
    };
  }
  const told = columnsFor(table, sentence).filter((column) =>
    /\b(?:total|scores?|marks?|points|votes|overall)\b/.test(table.heads[column] ?? ""),
  );
  const column = told.at(-1);
  if (column === undefined) return undefined;
  const entries = entriesOf(table, column);
  const own = entries.find((one) => one.row === row);
  if (own === undefined) return undefined;
  const isTrue = placesOf(own, entries, 1).includes(place);
  return claimOf(
    table,
    sentence,
    match.index,
    all,
    [{ column, own, entries, isTrue }],
    (some) => sorted(some, 1)[place],
  );
}

/** “Fleet is the largest, followed by heating and then waste”. */
function followed(table: FigureTable, sentence: ReadSentence): TableClaim | undefined {
  const index = sentence.text.search(/\bfollowed (?:closely )?by\b/i);
  const high = new RegExp(`\\b(?:${highs}|main|top)\\b`, "i").test(sentence.text);
  const low = new RegExp(`\\b(?:${lows})\\b`, "i").test(sentence.text);
  if (index < 0 || high === low || scoped.test(sentence.text)) return undefined;
  const named = table.rows
    .map((_, row) => ({ row, at: distinctPlace(table, row, sentence) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  if (named.length < 3) return undefined;
  const judged = columnsFor(table, sentence).flatMap((column) => {
    const entries = entriesOf(table, column);
    const own = named.flatMap(({ row }) => entries.find((one) => one.row === row) ?? []);
    if (own.length < named.length) return [];
    const at = own.findIndex((one, place) => {
      const next = own[place + 1];
      return (
        next !== undefined &&
        (high ? next.figure.value > one.figure.value : next.figure.value < one.figure.value)
      );
    });
    return [{ own, at }];
  });
  const [first] = judged;
  if (first === undefined) return undefined;
  const [one, next] = [first.own[first.at], first.own[first.at + 1]];
  return {
    at: sentence.start + index,
    said: sentence.text
      .slice(index)
      .replace(/[.\s]+$/, "")
      .slice(0, 80),
    isTrue: judged.some(({ at }) => at < 0),
    shows: `“${one?.name}” has ${one?.figure.cell.unit.text.trim()}, and “${next?.name}” ${next?.figure.cell.unit.text.trim()}`,
  };
}

/** Where a sentence says a long word that only one row has. */
function distinctPlace(table: FigureTable, row: number, sentence: ReadSentence): number {
  if (table.rows[row]?.sort !== undefined) return -1;
  const lower = sentence.text.toLowerCase();
  const wordsOf = (at: number): readonly string[] =>
    (table.rows[at]?.head ?? "").toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  const own = wordsOf(row).filter((word) =>
    table.rows.every((_, at) => at === row || !wordsOf(at).includes(word)),
  );
  const places = own.map((word) => lower.search(new RegExp(`\\b${word}\\b`))).filter((at) => at >= 0);
  return places.length === 0 ? -1 : Math.min(...places);
}
