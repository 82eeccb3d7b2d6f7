// Where the areas of a measure come to its whole, they do so in each period.
import { formatNumber } from "../../lib/number-format.ts";
import type { Publication } from "../../model/publication.ts";
import { isSlip } from "../arithmetic/add-up.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";

export const areaSums = {
  name: "area-sums",
  about:
    "Where the figures of a measure's areas come to the figure of the whole in other periods, they do so in each; where there is one period alone, a whole that is one slip away from their sum is found. Measures with a note are left alone.",
  why: "A whole that its areas do not make up goes into the chart, the table and every sentence that quotes it.",
  mend: "Look up the whole and the areas in the source, and correct the one that was mistyped. If the whole holds more than the areas, say so in a note of the measure.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values())
      if (!/^(?:superseded|withdrawn)$/.test(publication.front.status)) yield* inPublication(publication);
  },
} as const satisfies Check;

interface Odd {
  readonly index: number;
  readonly value: number;
  readonly sum: number;
  readonly period: string;
}

function* inPublication(publication: Publication): Iterable<Problem> {
  const { areas = [], measures = [] } = publication.files.measures ?? {};
  const parts = areas.filter(({ within }) => within === undefined);
  if (parts.length < 2) return;
  for (const [at, { name, unit, note, series = [] }] of measures.entries()) {
    if (unit !== "number" || note !== undefined) continue;
    const odd: Odd[] = [];
    let fits = 0;
    const byPeriod = Map.groupBy(series.entries(), ([, { period }]) => period);
    for (const [period, points] of byPeriod) {
      const wholes = points.filter(
        ([, { area, value, note: own }]) => area === undefined && value !== undefined && own === undefined,
      );
      const values = parts.map(({ ref }) =>
        points.filter(([, { area }]) => area === ref).map(([, { value }]) => value),
      );
      const [whole] = wholes;
      const value = whole?.[1].value;
      if (
        whole === undefined ||
        value === undefined ||
        wholes.length > 1 ||
        values.some((own) => own.length !== 1)
      )
        continue;
      const known = values.flat().filter((one) => one !== undefined);
      if (known.length < parts.length) continue;
      const sum = known.reduce((all, one) => all + one, 0);
      if (Math.abs(sum - value) < 1e-6) fits += 1;
      else odd.push({ index: whole[0], value, sum, period });
    }
    const [only] = odd;
    if (odd.length !== 1 || only === undefined || (fits === 0 && !isSlip(only.value, only.sum))) continue;
    if (fits === 0 && (only.value / only.sum < 0.5 || only.value / only.sum > 2)) continue;
    yield warning(
      publication.locate("measures", `/measures/${at}/series/${only.index}/value`),
      `“${name}” is ${formatNumber(only.value)} for ${only.period}, and its areas ${parts.map((one) => one.name).join(", ")} come to ${formatNumber(only.sum)}.`,
      "Correct the whole or the area that was mistyped. If the whole holds more than the areas, say so in a note of the measure.",
    );
  }
}
