// The files of figures that the sample and a scorecard that is hard to write give away, for tests that read them again.
import { join } from "node:path";
import { propertyOf } from "../../scripts/lib/property-of.ts";
import { loadRegister } from "../../scripts/load/load-register.ts";
import { writeDataFiles } from "../../scripts/site/data/data-files.ts";
import { listOf } from "../support/list-of.ts";
import { hardScorecard } from "./hard-scorecard.ts";
import { loadView, viewOf } from "./load-view.ts";

/** The figures of one publication. */
export interface WrittenFigures {
  /** Where they stand, such as `/scorecards/hard`. */
  readonly folder: string;
  /** The text of a file in the folder; throws where there is none. */
  readonly text: (name: string) => string;
  /** What a file in the folder holds as JSON. */
  readonly json: (name: string) => unknown;
  /** The rows of `measures.json` as they should be in `measures.csv`, where a formula is made harmless. */
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The figures of every publication of the sample that has any, and those of the hard scorecard. */
export async function loadWrittenFigures(): Promise<readonly WrittenFigures[]> {
  const sample = await loadRegister({ source: join(import.meta.dirname, "..", ".."), today: "2026-03-31" });
  return [viewOf(sample.register), await loadView(hardScorecard)].flatMap((view) => {
    const files = new Map(writeDataFiles(view).map(({ path, text }) => [path, text]));
    return [...view.register.publications.values()]
      .filter(({ facts }) => facts.measures.length > 0)
      .map(({ id }) => {
        const text = (name: string) => {
          const found = files.get(`/${id}/${name}`);
          if (found === undefined) throw new Error(`There is no ${name} in ${id}.`);
          return found;
        };
        const json = (name: string): unknown => JSON.parse(text(name));
        return {
          folder: `/${id}`,
          text,
          json,
          rows: listOf(propertyOf(json("measures.json"), "rows")).map(harmlessRow),
        };
      });
  });
}

function harmlessRow(row: unknown) {
  return Object.fromEntries(
    Object.entries(Object(row)).map(([column, value]) => [
      column,
      typeof value === "string" && /^[=+\-@]/.test(value) ? `'${value}` : value,
    ]),
  );
}
