// How a figure of a measure is told from the others, wherever it stands in its series.

/** Its period as written, and the ref of its area. */
export function figureKey({
  period,
  area = "",
}: {
  readonly period: string;
  readonly area?: string;
}): string {
  return `${period}|${area}`;
}
