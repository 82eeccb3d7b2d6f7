// What a sentence says of a figure: the clause that it stands in, what it is, when it is, and which way it has gone.
import { describe, expect, it } from "vitest";
import { readPlainSentences } from "../../../scripts/check/reading/read-sentences.ts";
import { readWords } from "../../../scripts/check/reading/words.ts";
import { type Cut, clausesOf } from "../../../scripts/check/stating/clauses.ts";
import { movementIn, timeBeside } from "../../../scripts/check/stating/movements.ts";
import { isSaidOutright } from "../../../scripts/check/stating/outright.ts";
import { bodiesIn, roleOfHead, roleOfQuantity } from "../../../scripts/check/stating/roles.ts";
import { timeOfQuantity } from "../../../scripts/check/stating/said-times.ts";
import { isTelling, stemOf } from "../../../scripts/check/stating/stems.ts";

/** The one sentence of a text with the one clause that all of it is. */
function clauseIn(text: string) {
  const [sentence] = readPlainSentences(text);
  if (sentence === undefined) throw new Error(`“${text}” is no sentence.`);
  return { sentence, clause: sentence };
}

describe("clauses", () => {
  const cut = (text: string, how: Cut) =>
    clausesOf(clauseIn(text).sentence, how).map(({ start, end }) => text.slice(start, end));

  it.each<[string, ...string[]]>([
    ["Calls fell; visits rose.", "Calls fell", "; visits rose."],
    ["Calls fell while visits rose.", "Calls fell", "while visits rose."],
    ["Calls fell, but visits rose.", "Calls fell", ", but visits rose."],
    ["Calls fell – visits rose.", "Calls fell", "– visits rose."],
    ["Calls fell, visits and letters rose.", "Calls fell, visits and letters rose."],
    ["Calls (and letters; visits) fell.", "Calls (and letters; visits) fell."],
    ["It was 45 – 50% in 2024–25.", "It was 45 – 50% in 2024–25."],
    ["Re-opened cases fell.", "Re-opened cases fell."],
  ])("begin with a new thought: %s", (text, ...expected) => {
    expect(cut(text, "thoughts")).toEqual(expected);
  });

  it.each<[string, ...string[]]>([
    ["Calls fell, visits and letters rose.", "Calls fell", ", visits", "and letters rose."],
    ["Between 1 and 5 March calls fell.", "Between 1 and 5 March calls fell."],
    ["It cost £1,200 and took ten days.", "It cost £1,200", "and took ten days."],
  ])("are cut as finely as they can be: %s", (text, ...expected) => {
    expect(cut(text, "all")).toEqual(expected);
  });

  it("have what stands in them, and nothing of the others", () => {
    const { sentence } = clauseIn("In May 45% came on time, and in June 52 did.");
    expect(
      clausesOf(sentence, "thoughts").map(({ quantities, times }) => [
        quantities.map(({ value }) => value),
        times.map(({ text }) => text),
      ]),
    ).toEqual([
      [[45], ["May"]],
      [[52], ["June"]],
    ]);
  });
});

describe("what a quantity is", () => {
  const roles = (text: string) => {
    const { clause } = clauseIn(text);
    return clause.quantities.map((quantity) => roleOfQuantity(clause, quantity));
  };

  it.each<[string, ...string[]]>([
    ["Visits on time were 85%.", "value"],
    ["Visits on time were 85%, and the target was 90%.", "value", "target"],
    ["Visits on time were 85% against a target of 90%.", "open", "target"],
    ["The 90% target was missed.", "target"],
    ["The target for visits on time is 90%.", "target"],
    ["A new target of 92% is proposed.", "other"],
    ["It was 88% nationally.", "benchmark"],
    ["It was 88% (England).", "benchmark"],
    ["The national average is 88%.", "benchmark"],
    ["It was 85% (England 88%).", "open", "benchmark"],
    ["It rose by 4%.", "change"],
    ["An increase of 4% was seen.", "change"],
    ["It was 4 percentage points lower.", "change"],
    ["There were 12 fewer complaints.", "change"],
    ["The year to date is 83%.", "year-to-date"],
    ["It is 83% in the year to date.", "year-to-date"],
    ["It stands against a baseline of 70%.", "baseline"],
    ["The 5% tolerance was kept.", "other"],
    ["If 85% come on time, nobody waits.", "open"],
    ["The forecast is 85%.", "open"],
    ["It was 85% compared with 82%.", "open", "open"],
  ])("is told by the words around it: %s", (text, ...expected) => {
    expect(roles(text)).toEqual(expected);
  });

  it.each([
    ["Target", "target"],
    ["2024/25 target", "target"],
    ["Q1 actual", "value"],
    ["Year to date", "year-to-date"],
    ["Baseline (2019)", "baseline"],
    ["England", "benchmark"],
    ["Statistical neighbours", "benchmark"],
    ["Change on last year", "other"],
    ["RAG", "other"],
    ["Forecast", "other"],
  ])("is told by the head of its column: %s", (head, expected) => {
    expect(roleOfHead(head)).toBe(expected);
  });

  it.each<[string, ...string[]]>([
    ["the national average", "england"],
    ["the best of our neighbours", "best-neighbour"],
    ["statistical neighbours", "statistical-neighbours"],
    ["regional", "region"],
    ["the council"],
  ])("is of whoever is named: %s", (words, ...expected) => {
    expect(bodiesIn(words)).toEqual(expected);
  });
});

describe("when a quantity is", () => {
  const times = (text: string) => {
    const { sentence, clause } = clauseIn(text);
    return clause.quantities.map((quantity) => {
      const said = timeOfQuantity(sentence, clause, quantity);
      return said.kind === "time" ? said.time.text : said.kind;
    });
  };

  it.each<[string, ...string[]]>([
    ["Visits on time were 85%.", "none"],
    ["Visits on time were 85% in May 2024.", "May 2024"],
    ["In May 2024 visits on time were 85%.", "May 2024"],
    ["It was 85% in May and 88% in June.", "May", "June"],
    ["In May it was 85%, in June 88%.", "May", "June"],
    ["In May and June it was 85% and 88%.", "unclear", "unclear"],
    ["It was 85% last month.", "unclear"],
    ["It was 85% at 10am.", "none"],
    ["It has been 85% since May.", "none"],
    ["It rose from 85% to 88% in May.", "unclear", "May"],
  ])("is told by the time beside it or in turn: %s", (text, ...expected) => {
    expect(times(text)).toEqual(expected);
  });
});

describe("which way a figure has gone", () => {
  it.each([
    ["Complaints rose to 48.", "up"],
    ["Complaints have fallen to 48.", "down"],
    ["Performance improved.", "better"],
    ["Waiting times worsened in May.", "worse"],
    ["Complaints were 48, up 12 on October.", "up"],
    ["Complaints were down from 48.", "down"],
    ["Complaints rose and visits fell.", undefined],
    ["Complaints did not rise.", undefined],
    ["Complaints have not fallen.", undefined],
    ["Complaints are expected to have fallen.", undefined],
    ["The rate of growth has fallen.", undefined],
    ["Complaints rose between May and June.", undefined],
    ["They turned up late.", undefined],
    ["There were 48 complaints.", undefined],
  ])("is told by its verb, where that has happened: %s", (text, expected) => {
    expect(movementIn(clauseIn(text).clause)?.movement).toBe(expected);
  });

  it.each([
    ["Complaints were 48, up 12 on October.", "October"],
    ["Complaints have risen since March 2024.", "March 2024"],
    ["It was 48, compared with Q1 2024/25.", "Q1 2024/25"],
    ["It fell from 52 in May.", "May"],
    ["It rose on 3 May 2024.", undefined],
    ["In May it rose.", undefined],
    ["It rose since March and since May.", undefined],
  ])("is held against the time that is named for it: %s", (text, expected) => {
    expect(timeBeside(clauseIn(text).clause)?.text).toBe(expected);
  });
});

describe("a figure that is said of a measure outright", () => {
  it.each([
    ["Visits on time were 85%.", true],
    ["Visits on time in May 2024 were 85%.", true],
    ["85% of visits on time.", true],
    ["Visits on time, which the ombudsman asked about, were 85%.", false],
    ["Visits on time for new tenants were 85%.", false],
  ])("has nothing between it and the name but what joins them: %s", (text, expected) => {
    const { clause } = clauseIn(text);
    const name = new Set(clause.words.filter(({ lower }) => /^(?:visits|on|time)$/.test(lower)));
    const [quantity] = clause.quantities;
    expect(quantity && isSaidOutright(clause, quantity, name)).toBe(expected);
  });
});

describe("stems", () => {
  const stems = (text: string) => readWords(text).map((word) => stemOf(word));

  it("bring the forms of a word together, and leave out what tells nothing", () => {
    expect(stems("Contacts triaged")).toEqual(stems("contact triage"));
    expect(stems("Library’s visits")).toEqual(stems("library visit"));
    expect(stems("the percentage of the total")).toEqual(Array.from({ length: 5 }));
    expect(stems("Two homes")).toEqual(
      ["2", "home"].map((one) => stemOf({ lower: one, kind: "word" }) ?? one),
    );
  });

  it("know the words by which any measure is told of", () => {
    const telling = "rose target quarter improved nationally".split(" ");
    expect(telling.map((lower) => isTelling(stemOf({ lower, kind: "word" }) ?? ""))).toEqual(
      telling.map(() => true),
    );
    expect(isTelling(stemOf({ lower: "library", kind: "word" }) ?? "")).toBe(false);
  });
});
