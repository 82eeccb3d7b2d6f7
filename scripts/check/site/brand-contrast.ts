// Every text of the site can be read on what it stands on, in the council's own colour (WCAG 2.2, 1.4.3 and 1.4.11).
import { brandContrasts, brandOf } from "../../model/site/brand.ts";
import { type Check, error } from "../for-rules/check.ts";

export const brandContrast = {
  name: "brand-contrast",
  about: "Every pair of colours of the brand has the contrast that WCAG AA asks for, in light and in dark.",
  why: "Readers with weak eyes, and everybody in the sun, cannot read the words or find the button.",
  mend: "Make the colour darker or lighter, or leave it out, and it derives from the brand colour.",
  *run(register) {
    for (const { pair, ratio, minimum } of brandContrasts(brandOf(register.site))) {
      if (ratio >= minimum) continue;
      yield error(
        register.locateInData("site.yaml", "/brand"),
        `The colours of ${pair} have a contrast of ${ratio.toFixed(2)} to 1; WCAG AA asks for ${minimum} to 1.`,
        "Choose a darker or lighter colour, or take it out and let it derive from the brand colour.",
      );
    }
  },
} as const satisfies Check;
