// Rows of a table that come to the same sum, or to the difference of the two above: financing, virements, a surplus.
import { isSlip } from "./add-up.ts";
import type { FigureTable } from "./figure-table.ts";
import { isNear, type WrongBalance } from "./running-totals.ts";
import { figureIn, type Lines, linesOf, printed } from "./table-lines.ts";
import { sumSort } from "./total-names.ts";

/** The figures of a table that are not the sum, or the difference, that they go with. */
export function* pairedSums(table: FigureTable): Iterable<WrongBalance> {
  yield* virements(table);
  yield* financing(table);
  yield* surpluses(linesOf(table)[0]);
}

/** A surplus or what is net, in a line below the two that it is of, where it is so at another place. */
function* surpluses({ lines, places }: Lines): Iterable<WrongBalance> {
  for (const [at, line] of lines.entries()) {
    if (
      !/^(?:(?:operating|net|trading|annual) )*(?:surplus|deficit|margin|profit|surplus ?\/ ?\(?deficit\)?|expenditure|position|cost)\b/.test(
        line.label,
      )
    )
      continue;
    if (!/surplus|deficit|margin|profit|^net\b/.test(line.label)) continue;
    const [income, cost] = [lines[at - 2], lines[at - 1]];
    if (income === undefined || cost === undefined || sumSort(income.label) === "balance") continue;
    let fits = 0;
    const odd: WrongBalance[] = [];
    for (const [place, head] of places.entries()) {
      const [one, other, result] = [income, cost, line].map((own) => figureIn(own, place));
      if (one === undefined || other === undefined || result === undefined) continue;
      if (/\b(?:variance|change|difference|%)/.test(head) || result.unit.kind !== one.unit.kind) continue;
      const worked = one.value - Math.abs(other.value);
      const slack = one.decimals > 0 ? result.step * 1.5 : 0;
      if (Math.abs(Math.abs(worked) - Math.abs(result.value)) <= slack + 1e-6) fits += 1;
      else
        odd.push({
          figure: result,
          worked: Math.abs(worked) * (result.value < 0 ? -1 : 1),
          how: `${printed(one)} less ${printed(other)} comes to`,
        });
    }
    const [only] = odd;
    if (
      fits > 0 &&
      odd.length === 1 &&
      only !== undefined &&
      (isNear(only) || isSlip(only.figure.value, only.worked))
    )
      yield only;
  }
}

/** What is taken from some budgets and added to others is one sum. */
function* virements({ around, heads, rows, grid }: FigureTable): Iterable<WrongBalance> {
  if (!/\bvirements?\b/.test(`${around} ${heads.join(" ")}`)) return;
  const [up, down] = [
    /\b(?:increase|to|add(?:ed)?|credit|in)\b/,
    /\b(?:decrease|from|taken|debit|reduction|out)\b/,
  ].map((pattern) => heads.findIndex((head, at) => at > 0 && pattern.test(head)));
  const total = rows.findIndex(({ label }) => sumSort(label) === "total");
  const [more, less] = [up, down].map((column) => {
    const value = rows[total]?.values[column ?? -1];
    return typeof value === "object" ? value : undefined;
  });
  if (more === undefined || less === undefined || up === down) return;
  const [a, b] = [Math.abs(more.value), Math.abs(less.value)];
  if (a !== b && (isSlip(a, b) || (a / b > 0.9 && a / b < 1.1)))
    yield {
      figure: more,
      worked: b,
      how: `the total of “${grid.headOf(down ?? 0)}”, which it goes with, is`,
    };
}

/** A programme and what pays for it are one sum in each year. */
function* financing({ rows, heads }: FigureTable): Iterable<WrongBalance> {
  const rowOf = (pattern: RegExp) => {
    const found = rows.filter(({ label }) => pattern.test(label.trim()));
    return found.length === 1 ? found[0] : undefined;
  };
  const spending = rowOf(
    /^total (?:capital )?(?:programme|expenditure|spend(?:ing)?|investment|uses|applications)$/,
  );
  const paying = rowOf(/^total (?:capital )?(?:financing|funding|resources|sources)$/);
  if (spending === undefined || paying === undefined) return;
  const odd: WrongBalance[] = [];
  let fits = 0;
  for (const column of heads.keys()) {
    const [one, other] = [figureIn(spending, column), figureIn(paying, column)];
    if (one === undefined || other === undefined) continue;
    if (Math.abs(one.value - other.value) <= (one.decimals > 0 ? one.step : 0) + 1e-6) fits += 1;
    else odd.push({ figure: other, worked: one.value, how: `“${spending.name}”, which it pays for, is` });
  }
  const [only] = odd;
  if (
    odd.length === 1 &&
    only !== undefined &&
    isNear(only) &&
    (fits > 0 || isSlip(only.figure.value, only.worked))
  )
    yield only;
}
