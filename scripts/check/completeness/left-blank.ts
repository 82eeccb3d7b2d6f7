// A cell that is empty where the other rows of a table of actions, recommendations, risks or measures say who, when or what.
import { endOf } from "../../model/period.ts";
import type { GridCell, GridRow, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { calledRow, isSubtitle } from "../for-rules/row-names.ts";
import { isEnglish, readSentences } from "../reading/read-sentences.ts";
import { blankLabels } from "./blank-labels.ts";

export const leftBlank = {
  name: "left-blank",
  about:
    "In a table of recommendations, actions, risks, measures or meetings, no row lacks the owner, the date, the target or the words that the others have; and no “Owner:” stands with nothing behind it beside one that has it.",
  why: "What has no owner and no date is done by nobody, and in a long table nobody sees the gap.",
  mend: "Write who or when; where it is not settled, say so, with who will settle it.",
  level: "warning",
  *run(register) {
    for (const { publication, pages, fields } of judgedPapers(register)) {
      if (publication.front.status === "draft") continue;
      for (const { prose } of [...pages, ...fields]) {
        const { grids, units } = prose.read();
        for (const grid of grids) yield* blankCells(grid, endOf(publication.date));
        yield* blankLabels(units);
      }
    }
  },
} as const satisfies Check;

/** What a column says of each row, in the words of its head; what may rightly be empty is none of them. */
const said =
  /\b(?:owners?|ownership|leads?|(?:lead |responsible )?officers?|responsib\w+|accountab\w+|by whom|assigned|assignee|action by|who|due|due date|deadlines?|by when|when|timescales?|target date|target end date|timeframe|completion date|complete by|date|targets?|target 20\d\d\S*|definitions?|polarity|baselines?|frequency|measures?|indicators?|success measures?|how measured|unit|sources?|mitigations?|controls?|actions?|actions? required|response|decision|milestones?|outcomes?|items?|agenda items?|topics?|subjects?|business|description|score|impact|likelihood|answers?|repl(?:y|ies)|new date|what it (?:counts|measures|shows|means)|meaning|responses?|reasons?(?: for [a-z ]+)?|rationale|justification|what (?:we|will|is|the)\b.*)\b/i;

/** Heads of columns that are filled as things happen, or only where there is something to tell. */
const maybe =
  /\b(?:revised|actual|completed|completed on|closed|comments?|notes?|updates?|progress|review(?:ed)?|remarks|evidence|links?|rag|b?rag|rating|status|original|previous|final|further|additional|other|optional|where applicable|if any|cost|budget|exempt|apologies|substitutes?|votes?|amend\w*|page|paper|appendix|attach\w*)\b/i;

/** What the rows of such a table are. */
const things =
  /\b(?:actions?|recommendations?|measures?|indicators?|kpis?|metrics?|risks?|objectives?|tasks?|projects?|milestones?|priorit(?:y|ies)|commitments?|improvements?|findings?|issues?|outcomes?|meetings?|programme|plan|deliverables?|requirements?|proposals?|workstreams?|activit(?:y|ies)|what|steps?|themes?|pledges?|decisions?|applications?|complaints?|objections?)\b/i;

function* blankCells(grid: TextGrid, day: string | undefined): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
  const [first] = grid.rows;
  if (grid.columns < 2 || first?.isHead !== true || !first.cells.every(({ unit }) => isEnglish(unit))) return;
  const around = [grid.caption?.text, first.cells[0]?.unit.section.at(-1)?.text].join(" ");
  if (!things.test(`${heads.slice(0, 3).join(" ")} ${around}`)) return;
  const body = grid.rows.filter((row) => !row.isHead && !isSubtitle(row, grid));
  yield* blankStages(grid, heads);
  const blank = new Map<GridRow, Gap[]>();
  for (const [column, head] of heads.entries()) {
    if (column === 0 || head.length > 40 || !said.test(head) || maybe.test(head)) continue;
    const cells = body.flatMap((row) => {
      const cell = row.cells.find((one) => one.column === column);
      return cell === undefined || cell.rows > 1 || cell.columns > 1 ? [] : [{ row, cell }];
    });
    const gaps = cells.filter(({ cell }) => isBlank(cell));
    const filled = cells.length - gaps.length;
    const isReason = reason.test(head.trim());
    // What was not revised needs no reason for it.
    const isUnmoved = ({ cells: own }: GridRow) =>
      isReason && own.some((cell) => /\brevised\b/i.test(heads[cell.column] ?? "") && isBlank(cell));
    // Of two rows the other shows what is wanting.
    if (filled === 0 || (filled === 1 && cells.length !== 2) || gaps.length * 2 > Math.max(filled, 2))
      continue;
    for (const { row, cell } of gaps)
      if (
        !isUnmoved(row) &&
        isTold(row, cell, grid, isReason) &&
        !(isAnswer.test(head) && isToCome(row, heads, day))
      )
        blank.set(row, [...(blank.get(row) ?? []), { cell, head: head.trim(), filled }]);
  }
  // A date that was revised asks for a reason, whatever the other rows have.
  const revised = heads.findIndex(
    (head) =>
      /\b(?:revised|new (?:due |target )?date|extended to|extension)\b/i.test(head) &&
      !/\breason/i.test(head),
  );
  const why = heads.flatMap((head, column) =>
    /\b(?:reasons?|comments?|explanation|narrative|why)\b/i.test(head) ? [column] : [],
  );
  const [whyColumn] = why;
  if (revised > 0 && whyColumn !== undefined && why.length === 1)
    for (const row of body) {
      const date = row.cells.find(({ column }) => column === revised);
      const cell = row.cells.find(({ column }) => column === whyColumn);
      if (date === undefined || cell === undefined || blank.has(row) || !isBlank(cell)) continue;
      if (
        !/\d/.test(date.unit.text) ||
        row.cells.some(({ unit }) => /^(?:complete[d]?|closed|done)\b/i.test(unit.text.trim()))
      )
        continue;
      yield warning(
        cell.unit.place(0),
        `“${calledRow(row, heads)}” was revised to “${date.unit.text.trim()}”, and nothing stands under “${heads[whyColumn]?.trim()}”.`,
        "Write why the date was changed.",
      );
    }
  for (const [row, gaps] of blank) {
    const [gap] = gaps;
    if (gap === undefined) continue;
    const columns = gaps.map(({ head }) => `“${head}”`).join(" and ");
    const others =
      gap.filled === 1
        ? "the other row has"
        : gap.filled === 2
          ? "the other rows have"
          : `${gap.filled} other rows have`;
    // What was refused is told with its reason wanting.
    const refusal = reason.test(gap.head)
      ? row.cells.find(({ unit }) => settled.test(unit.text.trim()))?.unit.text.trim()
      : undefined;
    yield warning(
      gap.cell.unit.place(0),
      `“${calledRow(row, heads)}” ${refusal === undefined ? "" : `is “${refusal}” and `}has nothing under ${columns}, where ${others} something.`,
      "Write it; where it is not settled, say so, with who will settle it.",
    );
  }
}

/** A cell that is wanting, and how many rows have it. */
interface Gap {
  readonly cell: GridCell;
  readonly head: string;
  readonly filled: number;
}

const reason = /^(?:reasons?\b|rationale|justification)/i;

const isAnswer = /\b(?:answers?|repl|respon)/i;

/** Whether a row is to be answered only later than the day of the paper. */
function isToCome({ cells }: GridRow, heads: readonly string[], day: string | undefined): boolean {
  return cells.some(
    ({ unit, column }) =>
      /\b(?:due|by when|deadline|expected|date)\b/i.test(heads[column] ?? "") &&
      readSentences(unit).some(({ times }) =>
        times.some(({ span }) => day === undefined || (span !== undefined && span.end >= day)),
      ),
  );
}

/** A column of a row of stages that has not a word, where the stages before it do. */
function* blankStages(grid: TextGrid, heads: readonly string[]): Iterable<Problem> {
  const stages = heads.flatMap((head, column) =>
    /^(?:phase|stage|step|objective|priority|theme|year) (?:\d|[IVX]+|one|two|three|four|five)\b/i.test(
      head.trim(),
    )
      ? [{ head: head.trim(), column, cells: grid.cellsOf(column) }]
      : [],
  );
  const blank = stages.filter(({ cells }) => cells.length > 0 && cells.every(isBlank));
  const [first] = blank;
  if (first === undefined || blank.length > 1 || stages.length < 3) return;
  if (!stages.every((stage) => stage === first || stage.cells.some((cell) => !isBlank(cell)))) return;
  const place =
    grid.rows[0]?.cells.find(({ column }) => column === first.column)?.unit.place(0) ?? grid.place;
  yield warning(
    place,
    `Nothing stands under “${first.head}”, and something does under ${stages
      .filter((stage) => stage !== first)
      .map(({ head }) => `“${head}”`)
      .join(" and ")}.`,
    "Write what belongs there; where nothing is planned yet, say so.",
  );
}

function isBlank({ unit, isComputed }: GridCell): boolean {
  return !isComputed && unit.text.trim() === "" && unit.insets.length === 0;
}

/** What is done, refused or only noted needs nobody and no date; a total is no row of its own. */
const settled =
  /^(?:(?:fully |now )?complete(?:d)?|closed|done|finished|rejected|not (?:accepted|agreed|supported|applicable)|declined|refused|noted|withdrawn|superseded|no further action|none|n\/a|no response required|cancelled|no meeting)\b/i;

/** Whether a row tells of something for which the cell is wanting. */
function isTold(row: GridRow, blank: GridCell, grid: TextGrid, isReason: boolean): boolean {
  const others = row.cells.filter((cell) => cell !== blank);
  const first = others.find(({ column }) => column === 0);
  if (first === undefined || first.unit.text.trim() === "") return false;
  if (/^(?:(?:sub-?)?totals?|all|average|overall|sum|notes?:?)\b/i.test(first.unit.text.trim())) return false;
  // A refusal is what a reason is for; what was agreed needs none.
  if (
    isReason
      ? others.some(({ unit }) =>
          /^(?:accepted|agreed|granted|approved|yes|complete[d]?|done)\b/i.test(unit.text.trim()),
        )
      : others.some(({ unit }) => settled.test(unit.text.trim()))
  )
    return false;
  const filled = others.filter((cell) => !isBlank(cell)).length;
  // A row of little but a name is a heading among the others, or one that is still to be written.
  return grid.columns === 2 ? filled === 1 : filled >= 2 || grid.columns === 3;
}
