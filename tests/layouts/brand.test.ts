// Whatever colour a council has, every text can be read on what it stands on, in light and in dark.
import { describe, expect, it } from "vitest";
import { brandContrasts, deriveBrand } from "../../scripts/model/site/brand.ts";

describe.each(["#0b4f6c", "#ffdd00", "#000000", "#ffffff", "#7fbf3f", "#d4351c", "#808080", "#ff00ff"])(
  "%s",
  (colour) => {
    const brand = deriveBrand(colour);

    it("passes AA wherever it is used", () => {
      const failing = brandContrasts(brand).filter(({ ratio, minimum }) => ratio < minimum);
      expect(failing).toEqual([]);
    });

    it("is the colour of the band in light", () => {
      expect(brand.light.band).toBe(colour);
    });
  },
);

it("looks at every scheme, and would find a pair that cannot be read", () => {
  const brand = deriveBrand("#0b4f6c");
  const pale = { ...brand, dark: { ...brand.dark, link: brand.dark.page } };
  const failing = brandContrasts(pale).filter(({ ratio, minimum }) => ratio < minimum);
  expect(failing.map(({ pair }) => pair)).toContain("link on page (dark)");
});
