// Where sentences end, and where a full stop ends none.
import { expect, it } from "vitest";
import { splitSentences } from "../../../scripts/check/reading/sentences.ts";

/** Each is one text; a bar stands where one sentence ends and the next begins. */
const cases = [
  "One. | Two.",
  "It is so. | It was said “before.” | Then?",
  "Is it? | Yes! | It is…",
  "Dr. Smith met Cllr. J. Jones of St. Mary's. | He spoke.",
  "See No. 5, para. 4.2 and p. 6. | Then act.",
  "He said no. | Nobody moved.",
  "It rose, e.g. in May, i.e. early. | It fell.",
  "At 10 a.m. the meeting began. | It ended at 5 p.m. | Then tea.",
  "At 10 a.m. on Monday. | It met at 9 a.m. Tuesday.",
  "It cost £5.50 (approx. half) vs. 4.2. | It fell.",
  "They chose Option B. | It won. | See Appendix A. | It is long.",
  "J. R. Smith and A. N. Other came. | All left.",
  "1. The council agreed. | 2. The cabinet did.",
  "a. The first, etc. and more. | The last, etc. | End.",
  "In 2024. | 45 pupils came.",
  "The U.K. Government agreed. | So did the U.K. council.",
  "Address\n| Road",
  "Wait... then go. | Wait... | Then go.",
];

it.each(cases)("splits %s", (marked) => {
  const text = marked.replaceAll("| ", "");
  const split = splitSentences(text.replaceAll("|", ""));
  expect(split.map((one) => one.text)).toEqual(marked.split(/\s*\|\s*/));
  for (const one of split) expect(text.slice(one.start, one.end)).toBe(one.text);
});
