// How hard a section is to read, by the Automated Readability Index (Senter and Smith, 1967).
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedSentences } from "../for-rules/judged-sentences.ts";

/** The index from which only those who study read with ease, and how many words it takes to tell. */
const [HARDEST, LEAST] = [18, 100];

export const readability = {
  name: "readability",
  about:
    "No section is harder to read than 18 on the Automated Readability Index, which counts letters in words and words in sentences. Off unless a site asks for it, since the index knows nothing of what the words mean.",
  why: "Residents for whom a section is too hard do not learn what is decided about them.",
  mend: "Make the sentences shorter, and write words that people use when they talk.",
  level: "off",
  *run(register) {
    let own: Section | undefined;
    for (const { unit, sentence, text } of judgedSentences(register)) {
      if (unit.sort !== "paragraph" && unit.sort !== "item") continue;
      const head = unit.section.at(-1);
      const { file } = text.place;
      if (own === undefined || own.head !== head || own.file !== file) {
        if (own !== undefined) yield* judge(own);
        own = { head, file, first: unit, at: sentence.start, letters: 0, words: 0, sentences: 0 };
      }
      own.sentences += 1;
      for (const word of sentence.words) {
        if (word.kind === "sign") continue;
        own.words += 1;
        own.letters += word.text.length;
      }
    }
    if (own !== undefined) yield* judge(own);
  },
} as const satisfies Check;

/** What is counted of the text below one heading. */
interface Section {
  readonly head: TextUnit["section"][number] | undefined;
  readonly file: string;
  readonly first: TextUnit;
  readonly at: number;
  letters: number;
  words: number;
  sentences: number;
}

function* judge({ head, first, at, letters, words, sentences }: Section): Iterable<Problem> {
  if (words < LEAST) return;
  const index = 4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43;
  if (index <= HARDEST) return;
  yield warning(
    first.place(at),
    `${head === undefined ? "This text" : `The section “${head.text}”`} comes to ${index.toFixed(0)} on the Automated Readability Index, where ${HARDEST} is hard for most.`,
    `It has ${Math.round(words / sentences)} words a sentence on average: make the sentences shorter, and the words plainer.`,
  );
}
