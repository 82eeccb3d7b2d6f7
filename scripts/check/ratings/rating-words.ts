// A colour by which a text or a table rates something is a level of the scale, or of the key, that the paper has.
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { sentencesOf } from "../for-rules/judged-sentences.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { colours, type Explained, explainedRatings } from "./colour-words.ts";
import { ratedTables } from "./rated-tables.ts";

export const ratingWords = {
  name: "rating-words",
  about:
    "A colour by which a text or a table rates something is a level of the paper's rating scale, or of the key that it prints; in a column that is headed RAG it is red, amber or green.",
  why: "Who looks a colour up in the key and does not find it cannot tell whether it is the one beside it or something else.",
  mend: "Write the level as the scale or the key has it, or add the word to its aliases in `data/rating-scales.yaml`, or to the key.",
  level: "warning",
  *run(register) {
    yield* inTables(register);
    yield* inSentences(register);
  },
} as const satisfies Check;

function* inTables(register: Register): Iterable<Problem> {
  for (const { publication, head, rows } of ratedTables(register)) {
    const explained = explainedRatings(register).get(publication.id) ?? impliedBy(head);
    if (explained === undefined) continue;
    for (const { rating, colour } of rows)
      if (colour !== undefined && !isKnown(explained, colour))
        yield unknown(rating.unit.place(0), rating.unit.text.trim(), explained);
  }
}

function* inSentences(register: Register): Iterable<Problem> {
  for (const text of judgedTexts(register)) {
    const explained = explainedRatings(register).get(text.location.publication ?? "");
    if (explained === undefined) continue;
    for (const { unit, sentence } of sentencesOf(text)) {
      if (unit.sort !== "cell")
        for (const { 1: colour = "", index } of sentence.text.matchAll(rated)) {
          const at = sentence.start + sentence.text.indexOf(colour, index);
          if (!isKnown(explained, colour.toLowerCase())) yield unknown(unit.place(at), colour, explained);
        }
    }
  }
}

const rated = new RegExp(
  `\\b(?:rated|rag[- ]rated|brag[- ]rated|rated as|(?:rag |brag )?rating (?:of|is|was|remains)|status (?:of|is|was|remains)) (?:as |at )?(${colours.join("|")})\\b(?!-)`,
  "gi",
);

function isKnown({ levels }: Explained, colour: string): boolean {
  const own = colour === "gray" ? "grey" : colour;
  return levels.some(({ words }) =>
    words.some((word) => word === own || word.split(/[^\p{L}]+/u)[0] === own),
  );
}

/** The levels that the letters over a column stand for. Blue and grey often stand beside them. */
function impliedBy(head: string): Explained | undefined {
  if (!/\bb?rag+\b/i.test(head)) return undefined;
  return {
    by: `the head “${head}”`,
    levels: ["red", "amber", "green", "blue", "grey", "black", "white", "purple"].map((colour) => ({
      words: [colour],
      meaning: "",
      colour,
      isClosed: false,
    })),
  };
}

function unknown(place: Problem["place"], written: string, { by, levels }: Explained): Problem {
  const known = [...new Set(levels.map(({ words }) => words[0] ?? ""))].join(", ");
  return warning(
    place,
    `“${written}” is no level that ${by} has, which are ${known}.`,
    "Write the level that is meant; or add the word to the aliases of its level, or to the key, if both are in use.",
  );
}
