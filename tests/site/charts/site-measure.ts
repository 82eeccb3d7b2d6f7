// The measure of words in the fonts of a site, for tests that draw charts.
import { loadFonts } from "../../../scripts/load/load-fonts.ts";
import { measureWith } from "../../../scripts/site/charts/text-width.ts";

const { fonts } = await loadFonts({});

/** Measures in the fonts of a site that names none. */
export const siteMeasure = measureWith(fonts.widthOf);
