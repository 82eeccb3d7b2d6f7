// Tables that count people of whom more is told than that there are some: those that several rules of protection look at.
import type { GridCell, TextGrid } from "../../model/prose/text-grid.ts";
import { cellFigure } from "../reading/cell-figure.ts";
import { delicate } from "./people-words.ts";

/** The cells of a table that count one to four people. */
export function smallCells(grid: TextGrid): readonly GridCell[] {
  return grid.rows.flatMap(({ cells, isHead }) =>
    isHead ? [] : cells.filter((cell) => isSmall(cell, grid)),
  );
}

function isSmall(cell: GridCell, grid: TextGrid): boolean {
  if (cell.isHead || isNumbering(grid.headOf(cell.column))) return false;
  const figure = cellFigure(cell, grid);
  return (
    figure.kind === "figure" &&
    figure.unit.kind === "count" &&
    figure.decimals === 0 &&
    figure.written >= 1 &&
    figure.written <= 4 &&
    figure.rest.trim() === ""
  );
}

function isNumbering(head: string): boolean {
  return /^(?:no|nr|number|item|ref|rank|row|year|group|stage|key stage|level|quarter|week|age|score|rating|option)\b/i.test(
    head,
  );
}

/** People of whom more is told than that there are some. */
const people =
  /\b(?:child(?:ren)?|pupils?|patients?|victims?|offenders?|deaths?|suicides?|babies|births|abuse|self-harm|exclusions?|safeguarding|refugees|asylum|carers? assessed|care leavers|looked after|in care|diagnos\w+|disab\w+|ethnic\w*|domestic violence|homeless\w*|tenants evicted|referrals? of|young people)\b/i;

/** What counts something else than people, though of them: places, visits, hours. */
const others =
  /\b(?:settings|homes|centres|schools|places|sessions|visits|hours|staff|posts|meetings|members|councillors|inspections|projects|books|parks)\b/i;

/** Whether a table counts people who must not be known. */
export function isOfPeople(grid: TextGrid): boolean {
  const said = `${grid.caption?.text ?? ""} ${headsOf(grid).join(" ")}`;
  return people.test(said) && !others.test(said);
}

/** What is small enough for its people to know each other. */
const smallPlace =
  /^(?:(?:name of (?:the )?)?(?:schools?|academ(?:y|ies)|colleges?|nurser(?:y|ies)|settings?|wards?|parish(?:es)?|villages?|localit(?:y|ies)|towns?|settlements?|communit(?:y|ies)|neighbourhoods?|estates?|islands?|clusters?|surger(?:y|ies)|practices?|clinics?|care homes?|establishments?|units?|beach(?:es)?|lsoas?)\b|district|area|site)/i;

/** What is counted for all to know, or is no group of people. */
const openly =
  /\b(?:roads?|traffic|collisions?|casualt\w+|killed|crash\w*|KSI|offences|crimes|panels?|hearings?|policies|audits?|objections|capacity|planned|target|budget|cost|sites?|beds|courses|events|complaints|vacanc\w+|employ\w*|governors?|teachers?|apprentic\w*|households?|applications?|dwellings|units of)\b/i;

/**
 * The small cells of a table that stand for one school, ward or village each, in columns of what nobody wants to be
 * known by; those of places as large as a district are among them only where the caption says what befell the people.
 */
export function tellingCells(grid: TextGrid): readonly GridCell[] {
  const heads = headsOf(grid);
  const caption = grid.caption?.text ?? "";
  if (
    !isOfPeople(grid) ||
    openly.test(`${caption} ${heads.join(" ")}`) ||
    !smallPlace.test(heads[0]?.trim() ?? "")
  )
    return [];
  return smallCells(grid).filter(({ column }) => {
    const head = heads[column] ?? "";
    const isBare =
      /^(?:[\d/–\s-]*|(?:number|no|pupils?|children|patients?|deaths?|cases|total|count|all|boys|girls|male|female)\b.*)$/i.test(
        head.trim(),
      );
    return column > 0 && (telling.test(head) || (isBare && telling.test(caption)));
  });
}

const telling = new RegExp(
  `${delicate.source}|\\b(?:deaths?|drown\\w+|diagnos\\w+|fell|injur\\w+|children in care|reactions)\\b`,
  "i",
);

const headsOf = (grid: TextGrid) => Array.from({ length: grid.columns }, (_, column) => grid.headOf(column));
