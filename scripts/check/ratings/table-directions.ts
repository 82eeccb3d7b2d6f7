// What a column of a table says of the way something goes is the way that the figures beside it go.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import { goodWay } from "./good-way.ts";
import { periodColumns } from "./period-columns.ts";

export const tableDirections = {
  name: "table-directions",
  about:
    "In a table with figures of two periods and a column for the direction, “improving” or “up” is what the figures do, where the row says whether high or low figures are good; and an arrow goes with its figures as it does in the other rows.",
  why: "An arrow is read first and checked last: a service that gets worse under an arrow that points up is let go on.",
  mend: "Correct the direction or the figure that is wrong. Where high or low figures are good is not plain, say so in a column of its own.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register)) for (const grid of prose.read().grids) yield* inGrid(grid);
  },
} as const satisfies Check;

const directionHead = /\b(?:direction|trend|travel|dot|movement|getting)\b/i;

function* inGrid(grid: TextGrid): Iterable<Problem> {
  const heads = Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
  const direction = heads.findIndex((head) => directionHead.test(head));
  if (direction < 1) return;
  const [before, now] = pairOf(heads);
  const polarity = heads.findIndex((head) => /\b(?:good (?:is|to be)|polarity|better|aim to)\b/i.test(head));
  if (before === undefined || now === undefined) return;
  const arrows: ArrowRow[] = [];
  for (const [at, { isHead }] of grid.rows.entries()) {
    const [name, first, last, said] = [0, before, now, direction].map((column) => grid.at(at, column));
    if (isHead || name === undefined || first === undefined || last === undefined || said === undefined)
      continue;
    const told = polarity < 0 ? "" : (grid.at(at, polarity)?.unit.text ?? "");
    const good = goodWay("", told, name.unit.text);
    const [old, fresh] = [figureOf(first, grid), figureOf(last, grid)];
    if (old === undefined || fresh === undefined || old === fresh) continue;
    const way = fresh > old ? "high" : "low";
    const problem = (also: string) =>
      warning(
        said.unit.place(0),
        `“${name.unit.text.trim()}” is “${said.unit.text.trim()}”, and goes from ${first.unit.text.trim()} to ${last.unit.text.trim()}${also}.`,
        "Correct the direction or the figure, whichever is wrong.",
      );
    const arrow = arrowOf(said.unit.text);
    if (arrow !== undefined) arrows.push({ good, isRight: arrow === way, arrow, problem });
    else if (contradiction(said.unit.text, way, good)) yield problem("");
  }
  for (const { good, isRight, problem } of arrows) if (good === "high" && !isRight) yield problem("");
  const turned = turnedArrow(arrows);
  if (turned !== undefined) yield turned.problem(", while in the other rows the arrows go with the figures");
}

/** A row whose direction is an arrow. */
interface ArrowRow {
  readonly good: "high" | "low" | undefined;
  readonly arrow: "high" | "low";
  readonly isRight: boolean;
  readonly problem: (also: string) => Problem;
}

/** The one arrow that goes against its figures, where those of the other rows, up and down, go with theirs. */
function turnedArrow(arrows: readonly ArrowRow[]): ArrowRow | undefined {
  const right = arrows.filter(({ isRight }) => isRight);
  const [odd, ...more] = arrows.filter(({ isRight }) => !isRight);
  if (odd === undefined || more.length > 0 || odd.good === "high") return undefined;
  if (right.length < (new Set(right.map(({ arrow }) => arrow)).size > 1 ? 2 : 3)) return undefined;
  // Where low figures are good the arrow may be of how well it goes, unless others of that sort go with their figures.
  const hasLow = right.some(({ good }) => good === "low");
  if (odd.good === "low") return hasLow ? odd : undefined;
  return hasLow || right.length >= 3 ? odd : undefined;
}

/** The way that an arrow points, alone or before its word. */
function arrowOf(text: string): "high" | "low" | undefined {
  const said = text.trim().toLowerCase();
  if (/^(?:[↑▲⬆⇧🔼↗]\uFE0F?(?: ?(?:up|higher|increas\w+|ris\w+))?|up)$/u.test(said)) return "high";
  return /^(?:[↓▼⬇⇩🔽↘]\uFE0F?(?: ?(?:down|lower|decreas\w+|fall\w+))?|down)$/u.test(said)
    ? "low"
    : undefined;
}

/** The columns of the figures before and now: the last two periods, or those that are called so. */
function pairOf(heads: readonly string[]): readonly (number | undefined)[] {
  const columnOf = (pattern: RegExp) => {
    const found = heads.flatMap((head, column) =>
      pattern.test(head) && !/\b(?:target|rating|rag|direction|trend)\b/i.test(head) ? column : [],
    );
    return found.length === 1 ? found[0] : undefined;
  };
  const named = [
    columnOf(/\b(?:previous|last (?:year|quarter|month|period|time)|before|baseline)\b/i),
    columnOf(/\b(?:current|latest|this (?:year|quarter|month|period)|now)\b/i),
  ];
  return named.includes(undefined) ? periodColumns(heads).slice(-2) : named;
}

function figureOf(cell: GridCell, grid: TextGrid): number | undefined {
  const figure = cellFigure(cell, grid);
  return figure.kind === "figure" ? figure.written : undefined;
}

/** Whether words say the opposite of the way that figures go. */
function contradiction(text: string, way: "high" | "low", good: "high" | "low" | undefined): boolean {
  const said = text.trim().toLowerCase();
  if (/^(?:improv(?:ing|ed|ement)|better|getting better)$/.test(said))
    return good !== undefined && way !== good;
  if (/^(?:worsen(?:ing|ed)|worse|declin(?:ing|ed)|deteriorat(?:ing|ed)|getting worse)$/.test(said))
    return good !== undefined && way === good;
  if (/^(?:increas(?:e|ed|ing)|ris(?:en|ing)|higher)$/.test(said)) return way === "low";
  return /^(?:decreas(?:e|ed|ing)|fall(?:en|ing)|lower|reduc(?:ed|ing))$/.test(said) && way === "high";
}
