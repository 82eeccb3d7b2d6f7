// The paragraphs by which things are exempt: those for bodies in England and in Wales, each with its Part of the Schedule.

import { describe, expect, it } from "vitest";
import { exemptionUnder } from "../../../scripts/model/exempt/access.ts";
import { en } from "../../../scripts/words/en.ts";

const act = "of Schedule 12A to the Local Government Act 1972";

describe("a paragraph", () => {
  it.each([
    ["1", "Part 1", "information relating to any individual"],
    ["7", "Part 1", "information relating to the prevention, investigation or prosecution of crime"],
    ["12", "Part 4", "information relating to a particular individual"],
    ["14", "Part 4", "information relating to the financial or business affairs of any particular person"],
    ["18", "Part 4", "information relating to the prevention, investigation or prosecution of crime"],
  ])("%s is of %s wherever it is said", (written, part, subject) => {
    const { paragraph } = exemptionUnder(written);
    expect(en.exempt.reason(paragraph)).toBe(`paragraph ${written} of ${part} ${act} (${subject})`);
  });

  it.each(["0", "8", "11", "19", "toString"])("%s is none", (written) => {
    expect(exemptionUnder(written)).toEqual({});
  });
});
