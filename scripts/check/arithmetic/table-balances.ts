// A balance is what there was with what came in and without what went out, and the next one begins where it ended.
import { type Check, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isSlip } from "./add-up.ts";
import { type FigureTable, figureTables, type TableFigure } from "./figure-table.ts";
import { pairedSums } from "./paired-sums.ts";
import { cumulated, isNear, type WrongBalance } from "./running-totals.ts";
import { figureIn, type Line, type Lines, linesOf, printed, workedAs } from "./table-lines.ts";
import { saysWhyNot, sumSort } from "./total-names.ts";

export const tableBalances = {
  name: "table-balances",
  about:
    "In a table with an opening and a closing balance, or with what was open at the start and at the end, the one with what came in and without what went out makes the other, the next opens with what the last closed with, and a running total adds up.",
  why: "A balance that does not follow from its own movements was copied, or a movement is missing: nobody can tell how much is left.",
  mend: "Look up the opening figure, the movements and the closing figure in the accounts, and correct the one that was mistyped.",
  level: "warning",
  *run(register) {
    for (const { prose } of judgedTexts(register))
      for (const table of figureTables(prose.read())) {
        if (saysWhyNot(table.around)) continue;
        const found = new Set<TableFigure["cell"]>();
        for (const { figure, worked, how } of wrongBalances(table)) {
          if (found.has(figure.cell)) continue;
          found.add(figure.cell);
          yield warning(
            figure.cell.unit.place(figure.start),
            `It says “${printed(figure)}”, and ${how} ${workedAs(worked, figure)}.`,
            "Look for the figure that was mistyped, or for a movement that is missing. If there are others than are shown, say so in a note to the table.",
          );
        }
      }
  },
} as const satisfies Check;

function* wrongBalances(table: FigureTable): Iterable<WrongBalance> {
  yield* pairedSums(table);
  for (const lines of linesOf(table)) {
    yield* balances(lines);
    yield* cumulated(lines);
  }
}

type Role = "opening" | "closing" | "in" | "out";

const roles: readonly (readonly [Role, RegExp])[] = [
  [
    "opening",
    /^(?:\d{4}\/\d{2} )?(?:base|original|approved|current|initial) (?:\d{4}\/\d{2} )?(?:budget|estimate)\b|\bopening\b|\bbrought forward\b|\bb\/?(?:f|fwd)\b|\b(?:at|on|as at)(?: the)? (?:1(?:st)? april|start|beginning)\b|\bstart of\b/,
  ],
  [
    "closing",
    /\b(?:revised|proposed|final|updated|latest|new) (?:\d{4}\/\d{2} )?(?:budget|estimate|allocation)\b|\bclosing\b|\bcarried forward\b|\bc\/?(?:f|fwd)\b|\b(?:at|on|as at)(?: the)? (?:31(?:st)? march|end|close)\b|\bend of\b|\byear[- ]end\b/,
  ],
  [
    "in",
    /\b(?:income|receipts?|received|contributions?|additions?|added|new|opened|transfers? in|transfers? to reserves?|starters|joiners|joined|admi(?:ssions?|tted)|credits?|raised|paid in|in|interest|increases?|started|referred|referrals|precept|inflation|pressures|growth|uplift)\b/,
  ],
  [
    "out",
    /^less\b|\b(?:expenditure|payments?|paid out|used?|drawdowns?|drawn(?: down)?|withdraw\w*|spen[dt]|spending|closed|completed|leavers|left|discharge[sd]?|transfers? out|transfers? from reserves?|out|reductions?|disposals?|debits?|ended|resolved|cancelled|decreases?|releases?|deregistered|cleared|savings?|efficienc(?:y|ies)|committed|commitments|claimed)\b/,
  ],
];

function roleOf(label: string): Role | undefined {
  const plain = label.replace(/\b(?:in|during) (?:the )?(?:year|period|quarter|month)\b/, "");
  const found = roles.flatMap(([role, pattern]) => (pattern.test(plain) ? role : []));
  const [first, second] = found;
  // “Open at end” and “Closing balance, income” are what their first word says.
  if (first === "opening" || first === "closing")
    return second === "closing" && first === "opening" ? undefined : first;
  return second === undefined ? first : undefined;
}

/** “Allocation, spent, committed, remaining” is a balance as well, where more than one thing is taken from it. */
function withGrant(
  told: readonly (Role | undefined)[],
  lines: readonly Line[],
): readonly (Role | undefined)[] {
  if (
    told.includes("opening") ||
    told.includes("closing") ||
    told.filter((role) => role === "out").length < 2
  )
    return told;
  const from = lines.findIndex(({ label }) =>
    /^(?:total )?(?:allocation|award(?:ed)?|grant|budget|funding|allocated)(?: £?.{0,6})?$/.test(label),
  );
  const to = lines.findIndex(
    ({ label }, at) =>
      at > from && /^(?:remaining|available|uncommitted|unspent|unallocated|balance|left)\b/.test(label),
  );
  return from < 0 || to < 0 ? told : told.with(from, "opening").with(to, "closing");
}

const period =
  /\b(?:(?:19|20)\d\d|\d{2}[/-]\d{2}|q(?:uarter )?[1-4]|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|year \d|week \d+)\b/;

function* balances({ lines, places, areRows }: Lines): Iterable<WrongBalance> {
  const told = withGrant(
    lines.map(({ label }) => roleOf(label)),
    lines,
  );
  const [first, last] = [told.indexOf("opening"), told.lastIndexOf("closing")];
  const [opening, closing] = [lines[first], lines[last]];
  const areOne = told.filter((role) => role === "opening" || role === "closing").length === 2;
  if (opening === undefined || closing === undefined || !areOne || last < first) return;
  const moves = movesBetween(lines.slice(first + 1, last), told.slice(first + 1, last));
  const fits: number[] = [];
  const odd: WrongBalance[] = [];
  for (const place of places.keys()) {
    const [from, to] = [figureIn(opening, place), figureIn(closing, place)];
    if (from === undefined || to === undefined || moves === undefined) continue;
    const worked = workedOut(from, to, moves, place);
    if (worked === undefined) continue;
    if (worked.isSame) fits.push(place);
    else
      odd.push({
        figure: to,
        worked: worked.value,
        how: `${printed(from)} with the ${moves.length === 1 ? "movement" : `${moves.length} movements`} ${areRows ? "below it" : "beside it"} comes to`,
      });
  }
  const isTold = moves?.every(({ role }) => role !== "signed") === true;
  const [only] = odd;
  if ((isTold || fits.length > 1) && (odd.length <= fits.length || (odd.length === 1 && isNear(only))))
    yield* odd;
  // What nobody can tell by its name is believed by a slip alone.
  else if (only !== undefined && odd.length === 1 && isSlip(only.figure.value, only.worked) && isNear(only))
    yield only;
  yield* broken(opening, closing, places);
}

interface Move {
  /** `signed` where nobody can tell but by its sign. */
  readonly role: "in" | "out" | "signed";
  readonly line: Line;
}

/** What moves between the two; undefined where something is there that nobody can tell. */
function movesBetween(
  lines: readonly Line[],
  told: readonly (Role | undefined)[],
): readonly Move[] | undefined {
  const all = lines.map((line, at) => ({ line, role: told[at], sort: sumSort(line.label) }));
  const filled = all.filter(({ line }) => line.values.some((value) => value !== "nothing"));
  const totals = filled.filter(({ role, sort }) => sort !== undefined && (role === "in" || role === "out"));
  const used = totals.length >= 2 ? totals : filled.filter(({ sort }) => sort !== "of-which");
  if (used.some(({ sort, role }) => sort !== undefined && role === undefined)) return undefined;
  const moves = used.map(
    ({ line, role }): Move => ({ line, role: role === "in" || role === "out" ? role : "signed" }),
  );
  return moves.length > 0 ? moves : undefined;
}

function workedOut(
  from: TableFigure,
  to: TableFigure,
  moves: readonly Move[],
  place: number,
): { readonly value: number; readonly isSame: boolean } | undefined {
  let [value, plain] = [from.value, from.value];
  let slack = (from.step + to.step) / 2;
  let isCounted = from.unit.kind === "count" && from.decimals + to.decimals === 0;
  for (const { role, line } of moves) {
    const move = line.values[place] ?? "nothing";
    if (move === "unknown") return undefined;
    if (move === "nothing") continue;
    if (move.unit.kind !== from.unit.kind) return undefined;
    value += role === "signed" ? move.value : role === "in" ? Math.abs(move.value) : -Math.abs(move.value);
    plain += move.value;
    slack += move.step / 2;
    isCounted &&= move.decimals === 0 && move.step === 1;
  }
  // Pounds and pence, and what is counted, are exact.
  const isExact = (isCounted && from.step === 1) || (from.unit.kind === "money" && from.decimals === 2);
  const isSame = [value, plain].some(
    (one) => Math.abs(one - to.value) <= (isExact ? 1e-6 : slack * 1.000001),
  );
  return { value, isSame };
}

/** What a period opens with, where that is not what the one before it closed with. */
function* broken(opening: Line, closing: Line, places: readonly string[]): Iterable<WrongBalance> {
  let fits = 0;
  const odd: WrongBalance[] = [];
  for (const [at, place] of places.entries()) {
    const [from, before] = [figureIn(opening, at), figureIn(closing, at - 1)];
    if (
      from === undefined ||
      before === undefined ||
      !period.test(place) ||
      !period.test(places[at - 1] ?? "")
    )
      continue;
    if (Math.abs(from.value - before.value) <= 1e-6) fits += 1;
    else
      odd.push({
        figure: from,
        worked: before.value,
        how: `“${closing.name}” of ${places[at - 1]?.toUpperCase()}, which it goes on from, is`,
      });
  }
  const [only] = odd;
  if (odd.length === 1 && only !== undefined && fits > 0 && isNear(only)) yield only;
}
