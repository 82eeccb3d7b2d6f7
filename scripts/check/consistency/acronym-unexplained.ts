// A short form that a paper never says in full.
import { type Check, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { everydayForms, jargonForms } from "../reading/known-short-forms.ts";
import { keptForms, longFormIn, type PaperForm, paperForms } from "./paper-forms.ts";

export const acronymUnexplained = {
  name: "acronym-unexplained",
  about:
    "A short form of public bodies, such as CCG, or of a name that the paper has in full, is explained in the paper or in the glossary.",
  why: "Officers read the letters of their own service without a thought; residents and new members have to guess, and guess wrong.",
  mend: "Write the name in full at its first use with the letters behind it in brackets, or put them into `data/glossary.yaml`, which explains them wherever they stand.",
  level: "warning",
  *run(register, unreadable) {
    // What could not be read may say what a short form stands for.
    if (unreadable.has("data/glossary.yaml")) return;
    const kept = keptForms(register);
    for (const paper of judgedPapers(register)) {
      const forms = paperForms(paper);
      const explained = new Set(
        [...forms.values()]
          .filter(({ expansions }) => expansions.length > 0)
          .map(({ form }) => form.toUpperCase()),
      );
      const asked = new Set<string>();
      for (const { form, uses } of forms.values()) {
        const letters = form.toUpperCase();
        const [first] = uses.filter(({ unit }) => unit.sort !== "quotation" && !unit.isQuoted);
        if (first === undefined || explained.has(letters) || asked.has(letters)) continue;
        if (kept.has(form) || kept.has(letters) || everydayForms.has(letters)) continue;
        const jargon = jargonForms.get(letters);
        const long = longFormIn(paper, form);
        // The letters of three words are those of many others; what is jargon is no riddle beside its words.
        if (long === undefined ? jargon === undefined && !isOfBody(form, uses) : form.length < 4) continue;
        asked.add(letters);
        const place = first.unit.place(first.start);
        yield long === undefined
          ? warning(
              place,
              `Nothing in this paper or in the glossary says what “${form}” stands for.`,
              `Write it in full where it stands first${jargon === undefined ? "" : `, such as “${jargon} (${form})” if that is meant`}; or put it into data/glossary.yaml.`,
            )
          : warning(
              place,
              `Nothing says what “${form}” stands for: “${long.words}” stands ${inLine(long.unit.place(long.at), place)} without these letters.`,
              `If they are the same, write “${long.words} (${form})” where the name stands first; or put “${form}” into data/glossary.yaml.`,
            );
      }
    }
  },
} as const satisfies Check;

/** How often letters are used at the least that are told though nobody knows them. */
const OFTEN = 3;

/** Whether letters that no list knows are those of a body or scheme: the text says “the” before them, again and again. */
function isOfBody(form: string, uses: PaperForm["uses"]): boolean {
  if (!/^\p{Lu}{3,5}$/u.test(form)) return false;
  const said = uses.filter(
    ({ unit, start, end }) =>
      /^(?:paragraph|item)$/.test(unit.sort) &&
      /(?:^|\s)the $/i.test(unit.text.slice(0, start)) &&
      // A word behind it is what it says more of: the KPMG report, the BDO team.
      /^(?:['’]s)?(?:[.,;:)]|$| (?:is|was|has|had|will|and|or|to|for|in|on|at|by|of|met|meets|which|who|that|agreed|reviews|reviewed|asked|from|with|are|were|can|may|must|should|would)\b)/.test(
        unit.text.slice(end),
      ),
  );
  return said.length >= OFTEN;
}
