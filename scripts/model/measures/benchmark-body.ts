// Whose figures measures are set beside: bodies that every scorecard has, and those that a scorecard names.
import type { Words } from "../../words/words.ts";

/** The bodies that need no name. */
export const benchmarkBodies = [
  "statistical-neighbours",
  "best-neighbour",
  "region",
  "england",
  "top-quartile",
] as const;
type BenchmarkBody = (typeof benchmarkBodies)[number];

/** A benchmark by whose figure it is, with the name that its file gives it. */
interface OfBody {
  readonly of: string;
  readonly name?: string;
}

/** The body that needs no name; undefined for others. */
export function knownBody(of: string): BenchmarkBody | undefined {
  return benchmarkBodies.find((body) => body === of);
}

/** Whose figure it is, for readers: as the paper calls it, or else in our words. */
export function benchmarkName({ figures }: Words, { of, name }: OfBody): string {
  const body = knownBody(of);
  return name ?? (body === undefined ? of : figures.benchmarks[body]);
}

/** A benchmark as the names of a file have it: it may be called by its short id or by its name. */
export function namedBenchmark<One extends OfBody>(
  names: readonly { readonly ref: string; readonly name: string }[],
  benchmark: One,
): One {
  const folded = benchmark.of.toLowerCase();
  const named = names.find(({ ref, name }) => ref === benchmark.of || name.toLowerCase() === folded);
  return named === undefined ? benchmark : { ...benchmark, of: named.ref, name: named.name };
}
