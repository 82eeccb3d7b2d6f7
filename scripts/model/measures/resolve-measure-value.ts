// Looks up a live value of a measure by its path: what it asks for, as known on which day, or what is wrong with it.

import { suggest } from "../../lib/nearest.ts";
import type { Words } from "../../words/words.ts";
import { endOf, parsePeriod } from "../period.ts";
import { absent, missing, type ResolvedValue, unknown } from "../prose/resolved-value.ts";
import type { Publication } from "../publication.ts";
import type { MeasureRef } from "../ref.ts";
import { benchmarkFor, gapToBenchmark } from "./benchmark-value.ts";
import { withPlacesOf } from "./format-figure.ts";
import type { Measure } from "./measure.ts";
import { gapAlone, measureAt, measureProperties, measureValue, standingAlone } from "./measure-value.ts";
import { parseOwnPeriod } from "./own-period.ts";
import { additions } from "./value-additions.ts";
import { resolveSum, splitSum } from "./value-sum.ts";

/**
 * The parts of `REF.latest`, `REF.at 2016/17`, `REF.target at Q1 2016/17`, `REF.change from="March 2017"`,
 * `REF.benchmark england at 2016/17` and `REF.latest without unit @ 30 June 2017`.
 */
const measurePath =
  /^(?:measure\.)?(?<ref>.+?)\.(?:at\s+(?<period>[^@]+?)|(?<beside>benchmark|gap-to)\s+(?<body>[^@]+?)(?:\s+at\s+(?<when>[^@]+?))?|change\s+from[=\s]\s*["“]?(?<since>[^@"”]+?)["”]?|(?<property>[a-z-]+)(?:\s+at\s+(?<asof>[^@]+?))?)(?<bare>\s+without unit)?(?:\s*@\s*(?<pin>.+))?$/;

/** What needs a body behind it, which other properties do not. */
const besides = ["benchmark", "gap-to"];
const properties = [...measureProperties, ...besides].sort();

/** The refs of the measures that a live value names, where the publication has them; none for counts and options. */
export function measureRefsOf({ facts: { measures } }: Publication, path: string): readonly MeasureRef[] {
  const terms = splitSum(path)?.terms ?? [path];
  const refs = terms.map((term) => measurePath.exec(term)?.groups?.["ref"]);
  return measures.flatMap(({ ref }) => (refs.includes(ref) ? [ref] : []));
}

/** The words of a live value of a measure. */
export function resolveMeasureValue(
  words: Words,
  { facts: { measures } }: Publication,
  path: string,
): ResolvedValue {
  const sum = splitSum(path);
  if (sum !== undefined) return resolveSum(words, measures, sum);
  const match = measurePath.exec(path);
  const bare = path.replace(/^measure\./, "");
  const unread = measures.find(({ ref }) => bare === ref || (match === null && bare.startsWith(`${ref}.`)));
  if (unread !== undefined) return missing(`“${path}” is not a live value.`, formsOf(unread));
  const { ref = bare, period, when, beside, body = "", property: named, pin } = match?.groups ?? {};
  const { since, asof } = match?.groups ?? {};
  const property = since === undefined ? (named ?? "") : "change";
  const isBare = match?.groups?.["bare"] !== undefined;
  const measure = measures.find((other) => other.ref === ref);
  if (measure === undefined) return unknown("measure", ref, measures, "measures.yaml");
  if (pin !== undefined && endOf(parsePeriod(pin)) === undefined)
    return missing(`“${pin}” is not a date.`, "Write the day on which the figure was known: @ 30 June 2017.");
  const written = period ?? when ?? asof ?? since;
  if (written !== undefined && endOf(parseOwnPeriod(written, measure.rule)) === undefined)
    return missing(
      `“${written}” is not a period.`,
      "Write it as figures have it: at June 2017, or at 2016/17.",
    );
  if (beside !== undefined) return resolveBeside(words, measure, { beside, body, when, pin, bare: isBare });
  if (period !== undefined)
    return (
      found(measureAt(words, measure, period, { pin, bare: isBare })) ??
      lacking(measure, `figure for ${period}`, pin, additions.at)
    );
  if (besides.includes(property))
    return missing(
      `“${path}” does not say whose figure is meant.`,
      `Write it behind: ${ref}.${property} ${measure.benchmarks[0]?.of ?? "england"}.`,
    );
  const asked = measureProperties.find((known) => known === property);
  if (asked === undefined)
    return missing(
      `“${path}” is not a live value.`,
      suggest(property, properties, `Use one of: ${properties.join(", ")}.`),
    );
  const of = asof === undefined ? (since === undefined ? "" : ` from ${since}`) : ` for ${asof}`;
  return (
    found(measureValue(words, measure, asked, { pin, bare: isBare, when: asof, since })) ??
    lacking(measure, `${asked}${of}`, pin, additions[asked])
  );
}

/** A benchmark of a measure, or the gap to it. */
function resolveBeside(
  words: Words,
  measure: Measure,
  { beside, body, when, pin, bare }: Readonly<Record<"beside" | "body", string> & Written>,
): ResolvedValue {
  const { ref, benchmarks } = measure;
  if (benchmarks.length === 0) return lacking(measure, "benchmark", undefined, additions.benchmark);
  const bodies = benchmarks.map(({ of }) => of);
  const of = bodies.find((known) => known === body);
  if (of === undefined)
    return missing(`The measure “${ref}” has no benchmark of “${body}”.`, suggest(body, bodies, ""));
  const forWhen = when === undefined ? "" : ` for ${when}`;
  const benchmark = benchmarkFor(measure, of, when, pin);
  if (benchmark === undefined)
    return lacking(measure, `benchmark of “${of}”${forWhen}`, pin, additions.benchmark);
  if (beside === "benchmark")
    return {
      found: true,
      text: standingAlone(words, withPlacesOf(measure, benchmark.value), benchmark.value, bare),
    };
  const gap = gapToBenchmark(measure, benchmark, when, pin);
  const { latest } = measure.line;
  if (gap === undefined && when === undefined && latest !== undefined && benchmark.period !== undefined)
    return absent(
      `The benchmark of “${of}” is for ${benchmark.period} and the latest figure for ${latest.period.text}: amounts of times that are not as long have no gap.`,
      `Write for which time both are: ${ref}.gap-to ${of} at ${benchmark.period}`,
    );
  return (
    found(gap === undefined ? undefined : gapAlone(words, measure, gap, bare)) ??
    lacking(measure, `figure${forWhen}`, pin, additions[when === undefined ? "latest" : "at"])
  );
}

interface Written {
  readonly when: string | undefined;
  readonly pin: string | undefined;
  readonly bare: boolean;
}

function found(text: string | undefined): ResolvedValue | undefined {
  return text === undefined ? undefined : { found: true, text };
}

function lacking({ ref }: Measure, what: string, pin: string | undefined, addition: string): ResolvedValue {
  const [has, then] = pin === undefined ? ["has", ""] : ["had", ` as known on ${pin}`];
  return absent(`The measure “${ref}” ${has} no ${what}${then}.`, addition);
}

function formsOf({ ref }: Measure): string {
  return `Write what it should read after the measure: ${ref}.latest, or ${ref}.at 2016/17.`;
}
