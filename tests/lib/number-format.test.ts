// Figures as a British reader expects them.
import { describe, expect, it } from "vitest";
import { formatCount, formatNumber } from "../../scripts/lib/number-format.ts";

describe("numbers", () => {
  it.each([
    [0, "0"],
    [57.5, "57.5"],
    [45028, "45,028"],
    [-1204.25, "-1,204.25"],
    [0.1, "0.1"],
    [1_000_000, "1,000,000"],
  ])("%d is %s", (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  it("counts with the right form of the noun", () => {
    expect(formatCount(1, "page")).toBe("1 page");
    expect(formatCount(0, "page")).toBe("0 pages");
    expect(formatCount(1200, "entry", "entries")).toBe("1,200 entries");
  });
});
