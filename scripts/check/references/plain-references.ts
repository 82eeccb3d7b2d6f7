// What is typed as “Table 2” and has one certain target could be a reference, which keeps its number right.
import { resolveReference } from "../../model/prose/resolve-reference.ts";
import { publicationAt } from "../../model/publication-at.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { type JudgedSentence, judgedSentences } from "../for-rules/judged-sentences.ts";
import { kindOf, plainNumber } from "../for-rules/numbered-things.ts";
import { scopeOf } from "../for-rules/reference-scope.ts";
import { titledThings } from "../for-rules/titled-things.ts";
import type { TypedReference } from "../reading/typed-references.ts";

export const plainReferences = {
  name: "plain-references",
  about:
    "What is typed as “Table 2” or “paragraph 4.1” and leads to one thing of the same publication could be a reference such as `[[table 2]]`. Where a site sets the rule to `info`, `--fix` writes it, and readers see the same words.",
  why: "A number that is typed stays as it is when a table or a paragraph is put in before it, and leads nowhere when it is touched.",
  mend: "Write the reference in double square brackets, or have `--fix` write all of which it is sure.",
  level: "off",
  *run(register) {
    for (const judged of judgedSentences(register)) {
      if (judged.sentence.references.length === 0) continue;
      for (const reference of judged.sentence.references) yield* problemsOf(register, judged, reference);
    }
  },
} as const satisfies Check;

function* problemsOf(
  register: Register,
  { text, unit, sentence }: JudgedSentence,
  reference: TypedReference,
): Iterable<Problem> {
  const { noun, named, start, end } = reference;
  const own = publicationAt(register, text.location);
  const [only] = named;
  if (text.extent !== "page" || own === undefined) return;
  if (only === undefined || named.length > 1 || !nouns.has(noun)) return;
  if (unit.sort !== "paragraph" && unit.sort !== "item" && unit.sort !== "cell") return;
  const words = unit.text.slice(start, end);
  // A short form, “No.” or markup between the two would be lost.
  if (!new RegExp(`^${noun} ${only.number.replaceAll(".", "\\.")}$`, "i").test(words)) return;
  if (!/^(?:\d+(?:\.\d+)*|[A-Z])$/.test(only.number) || unit.written(start, end) !== words) return;
  if (unit.text.slice(0, start).trim() === "" && !/^\s+\p{Ll}/u.test(unit.text.slice(end))) return;
  if (scopeOf(unit, sentence, reference)?.of !== "own") return;
  const texts = [own.body, ...own.parts.map((part) => part.body)];
  // What is typed as a caption may have the number that is meant.
  const isTyped = texts.some((prose) =>
    titledThings(prose).some(
      (one) =>
        one.kind === kindOf(noun) &&
        one.sort === "paragraph" &&
        plainNumber(one.number) === plainNumber(only.number),
    ),
  );
  if (isTyped) return;
  const place = unit.place(start);
  const found = resolveReference(register, text.location, { noun, id: only.number, place });
  if (!found.found || !("publication" in found.target) || found.target.publication !== own.id) return;
  if (found.label.toLowerCase() !== words.toLowerCase()) return;
  const instead =
    found.label === words ? `[[${noun} ${only.number}]]` : `[[${noun} ${only.number}|${words}]]`;
  yield warning(
    place,
    `“${words}” is typed, and could be the reference “${instead}”.`,
    `Write ${instead}, whose number is kept right by itself.`,
    {
      place,
      written: words,
      instead,
    },
  );
}

const nouns = new Set("table figure paragraph section annex appendix recommendation".split(" "));
