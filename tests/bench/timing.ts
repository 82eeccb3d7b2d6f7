// How benchmarks take times and write them.

/** Runs some work and resolves with the milliseconds that it took. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** The middle one of some times; 0 for none. */
export function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Times in milliseconds as `1.20 s (1.10 s to 1.40 s)`: the middle one, and the least and the most. */
export function spread(times: readonly number[]): string {
  return `${seconds(median(times))} (${seconds(Math.min(...times))} to ${seconds(Math.max(...times))})`;
}

/** A time in milliseconds as `1.20 s`. */
export function seconds(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}
