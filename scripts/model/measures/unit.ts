// What a figure counts. Times by the clock are figures of seconds or minutes, and written as a clock has them.

/** Lengths, areas, volumes and energy: units that are written in one way, and added up. */
const plain = ["km", "miles", "m²", "hectares", "litres", "m³", "kWh", "MWh"] as const;

/** What a figure counts, as officers write it. */
export const units = [
  "number",
  "percent",
  "rate",
  "mm:ss",
  "hh:mm",
  "minutes",
  "hours",
  "days",
  "weeks",
  "months",
  "pounds",
  "£000",
  "£m",
  "kg",
  "tonnes",
  ...plain,
  "thousands",
  "ratio",
] as const;
export type Unit = (typeof units)[number];

const amounts: readonly Unit[] = ["number", "pounds", "£000", "£m", "kg", "tonnes", ...plain, "thousands"];

/** True for units whose figures add up, so that areas are parts of the whole; shares, rates and times do not. */
export function isAmount(unit: Unit): boolean {
  return amounts.includes(unit);
}

/** True for times as a clock has them: of `mm:ss` the figure is in seconds, of `hh:mm` in minutes. */
export function isClock(unit: Unit | undefined): unit is "mm:ss" | "hh:mm" {
  return unit === "mm:ss" || unit === "hh:mm";
}

/** How many pounds one of a unit of money is; undefined for all other units. */
export function poundsPer(unit: Unit | undefined): number | undefined {
  if (unit === "pounds") return 1;
  if (unit === "£000") return 1e3;
  return unit === "£m" ? 1e6 : undefined;
}

/** Whether the sign of a unit is one with the figure, so that it cannot stand behind the last of two alone. */
export function isWrittenWhole(unit: Unit): boolean {
  return isClock(unit) || poundsPer(unit) !== undefined;
}
