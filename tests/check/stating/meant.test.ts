// Which measures a clause speaks of, which of their figures a text means, and whether what it gives is a slip for that.
import { beforeAll, describe, expect, it } from "vitest";
import { readPlainSentences } from "../../../scripts/check/reading/read-sentences.ts";
import { isSlip } from "../../../scripts/check/stating/figure-slips.ts";
import { knownFigures } from "../../../scripts/check/stating/known-figures.ts";
import { areaIn, meantBy, type Said } from "../../../scripts/check/stating/meant-figures.ts";
import {
  type AtHand,
  measuresAtHand,
  type Subject,
} from "../../../scripts/check/stating/measures-at-hand.ts";
import { measuresNamed } from "../../../scripts/check/stating/named-measures.ts";
import { bodiesIn, roleOfQuantity } from "../../../scripts/check/stating/roles.ts";
import { timeOfQuantity } from "../../../scripts/check/stating/said-times.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import { publicationId } from "../../../scripts/model/publication-id.ts";
import type { Register } from "../../../scripts/model/register.ts";
import { loadSource } from "../../support/load-source.ts";

const id = publicationId("scorecards/homes");
const files = {
  "content/scorecards/homes/index.md":
    "---\ntitle: Homes\ntype: scorecard\nstatus: published\nsummary: Homes.\norganization: westford-council\ndate: 30 June 2025\n---\n\nText.\n\n::: measures\n:::\n",
  "content/scorecards/homes/measures.yaml": `measures:
  - { ref: "1", number: "4.2", name: Repairs completed on time, definition: Share., unit: percent, good: high, target: { value: 90 }, benchmarks: [{ of: england, period: May 2025, value: 86.5 }] }
  - { ref: "2", name: Urgent repairs completed on time, definition: Share., unit: percent, good: high }
  - { ref: "3", name: Households in temporary accommodation, definition: Count., unit: number, good: low }
  - { ref: "4", name: Empty homes, definition: Count., unit: number, good: low }
`,
  "content/scorecards/homes/measures.csv":
    "measure,period,value\n1,April 2025,87.4\n1,May 2025,88.6\n2,May 2025,97.2\n3,April 2025,312\n3,May 2025,298\n4,May 2025,41\n",
};

let register: Register;
let atHand: AtHand;
let publication: Publication;
const subjectOf = (ref: string): Subject => {
  const found = atHand.subjects.find(({ own }) => own.measure.ref === ref);
  if (found === undefined) throw new Error(`There is no measure ${ref}.`);
  return found;
};

beforeAll(async () => {
  register = await loadSource(files);
  atHand = measuresAtHand(register, id);
  const found = register.publications.get(id);
  if (found === undefined) throw new Error("There is no scorecard.");
  publication = found;
});

function sentenceOf(text: string) {
  const [sentence] = readPlainSentences(text);
  if (sentence === undefined) throw new Error(`“${text}” is no sentence.`);
  return sentence;
}

describe("a clause names a measure", () => {
  it.each<[string, ...string[]]>([
    ["Repairs completed on time were 88.6%.", "sure 1"],
    ["Measure 4.2 stands at 88.6%.", "sure 1"],
    ["Urgent repairs completed on time were 97.2%.", "sure 2"],
    ["There were 298 households in temporary accommodation.", "sure 3"],
    ["The number of empty homes fell to 41.", "sure 4"],
    ["Gas repairs completed on time were 88.6%.", "likely 1"],
    ["Repairs completed on time in Northwick were 88.6%."],
    ["Repairs were completed by 12 people."],
    ["The board met twice."],
  ])("by its number, its name or the words that tell it from others: %s", (text, ...expected) => {
    const named = measuresNamed(register, atHand, sentenceOf(text));
    expect(
      named.map(({ certainty, subjects }) => `${certainty} ${subjects.map(({ own }) => own.measure.ref)}`),
    ).toEqual(expected);
  });
});

/** What the first figure of a sentence is said to be. */
function saidOf(text: string, subject: Subject): Said {
  const sentence = sentenceOf(text);
  const [quantity] = sentence.quantities;
  if (quantity === undefined) throw new Error(`“${text}” has no figure.`);
  return {
    role: roleOfQuantity(sentence, quantity),
    time: timeOfQuantity(sentence, sentence, quantity),
    area: areaIn(text, knownFigures(subject)),
    bodies: bodiesIn(text.toLowerCase()),
    times: sentence.times,
  };
}

describe("a text means a figure", () => {
  it.each<[string, string, ...number[]]>([
    ["1", "Repairs completed on time were 88.6%.", 88.6],
    ["1", "Repairs completed on time were 88.6% in April 2025.", 87.4],
    ["1", "Repairs completed on time were 88.6% in April.", 87.4],
    ["1", "Repairs completed on time were 88.6% in March 2025."],
    ["1", "Repairs completed on time were 88.6% last month."],
    ["1", "The target of 90% stands.", 90],
    ["1", "The national average is 86%.", 86.5],
    ["1", "The regional average is 86%."],
    ["1", "They rose by 2%."],
    ["3", "There were 298 households in temporary accommodation in May 2025.", 298],
  ])("by what it is, when and whose: %s, %s", (ref, text, ...expected) => {
    const subject = subjectOf(ref);
    const meant = meantBy(publication, saidOf(text, subject), knownFigures(subject));
    expect(meant.map(({ value }) => value)).toEqual(expected);
  });
});

describe("a figure that is not the one meant", () => {
  it.each<[string, string, "sure" | "likely", boolean]>([
    ["3", "There were 289 households in May 2025.", "sure", true],
    ["3", "There were 299 households in May 2025.", "sure", true],
    ["3", "There were 312 households in May 2025.", "sure", true],
    ["3", "There were 12 households in May 2025.", "sure", false],
    ["3", "There were about 280 households in May 2025.", "sure", false],
    ["3", "There were 280 to 290 households in May 2025.", "sure", false],
    ["3", "There were 289 households in May 2025.", "likely", true],
    ["3", "There were 312 households in May 2025.", "likely", false],
    ["4", "There were 14 homes.", "sure", true],
    ["4", "There were 7 homes.", "sure", false],
    ["1", "The target of 95% stands.", "sure", true],
  ])(
    "is a slip where it is near, turned, or another one of the data: %s, %s (%s)",
    (ref, text, certainty, expected) => {
      const subject = subjectOf(ref);
      const said = saidOf(text, subject);
      const [quantity] = sentenceOf(text).quantities;
      const known = knownFigures(subject);
      const [meant] = meantBy(publication, said, known);
      if (quantity === undefined || meant === undefined) throw new Error("Nothing is meant.");
      const others = known.filter(({ value }) => value === quantity.value);
      expect(isSlip({ quantity, said, certainty, isOutright: false, meant, others })).toBe(expected);
    },
  );
});
