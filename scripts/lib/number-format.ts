// Numbers as a British reader expects them, the same on every machine.

const grouped = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 20 });

/** A number with thousands separated by commas and its own decimals: `45,028`, `57.5`. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** A size in bytes as `38 kB` or `1.2 MB` (decimal units, as browsers show them). */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A count with its noun: `1 page`, `42 pages`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`;
}
