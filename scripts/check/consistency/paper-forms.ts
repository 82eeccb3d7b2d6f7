// The short forms of a paper: where each is used, and where the paper says what it stands for.
import { remember } from "../../lib/remember.ts";
import { shortFormsOf } from "../../model/prose/glossary-term.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { Register } from "../../model/register.ts";
import type { JudgedPaper } from "../for-rules/judged-papers.ts";
import { readSentences } from "../reading/read-sentences.ts";
import { type ShortForm, shortForms, spelledOutBefore } from "../reading/short-forms.ts";
import { isCapital, type Word } from "../reading/words.ts";

/** A short form where it stands; places of one paper are in reading order, those in facts behind its pages. */
interface FormUse extends ShortForm {
  readonly unit: TextUnit;
  readonly at: number;
  readonly isPage: boolean;
}

/** Where a paper says what a short form stands for; without words where it does so in another way than letter by letter. */
interface FormExpansion extends FormUse {
  readonly words?: string;
}

/** One short form of a paper, in one way to write it. */
export interface PaperForm {
  readonly form: string;
  readonly uses: readonly FormUse[];
  readonly expansions: readonly FormExpansion[];
}

/** The short forms of a paper by how they are written. */
export const paperForms = remember((paper: JudgedPaper): ReadonlyMap<string, PaperForm> => {
  const found = new Map<string, { form: string; uses: FormUse[]; expansions: FormExpansion[] }>();
  const entryOf = (form: string) => {
    const entry = found.get(form) ?? { form, uses: [], expansions: [] };
    found.set(form, entry);
    return entry;
  };
  let at = 0;
  for (const [texts, isPage] of [[paper.pages, true] as const, [paper.fields, false] as const])
    for (const { prose } of texts) {
      const { units, grids } = prose.read();
      for (const unit of units) {
        at += 1;
        const { uses, expansions } = shortForms(unit);
        for (const use of uses) entryOf(use.form).uses.push({ ...use, unit, at, isPage });
        for (const one of expansions) entryOf(one.form).expansions.push({ ...one, unit, at, isPage });
      }
      // A table whose rows begin with a short form and say behind it what it stands for.
      for (const { rows } of grids)
        for (const { cells } of rows) {
          const [first, second] = cells;
          const form = /^\p{Lu}\S*\p{Lu}$/u.exec(first?.unit.text.trim() ?? "")?.[0];
          if (form === undefined || first === undefined || second === undefined) continue;
          if (second.unit.text.trim().includes(" ") && sameInitial(form, second.unit.text))
            entryOf(form).expansions.push({
              form,
              start: 0,
              end: form.length,
              unit: first.unit,
              at: 0,
              isPage,
            });
        }
    }
  return found;
});

function sameInitial(form: string, text: string): boolean {
  return text.trimStart()[0]?.toLowerCase() === form[0]?.toLowerCase();
}

/** The short forms that the site explains or keeps as the names of bodies. */
export const keptForms = remember((register: Register): ReadonlySet<string> => {
  const glossary = [...register.terms.values()].flatMap((term) => [
    term.term,
    ...(term.aliases ?? []),
    ...shortFormsOf(term),
  ]);
  const bodies = [...register.organizations.values()].flatMap(({ short, aliases = [], name }) => [
    name,
    ...(short === undefined ? [] : [short]),
    ...aliases,
  ]);
  const scales = [...register.scales.values()].flatMap(({ name, levels }) => [
    name,
    ...levels.flatMap(({ label, key }) => [label, key.toUpperCase()]),
  ]);
  const measures = [...register.publications.values()].flatMap(({ facts }) =>
    (facts.measures ?? []).flatMap(({ number = "" }) => number),
  );
  return new Set([...glossary, ...bodies, ...scales, ...measures].flatMap((one) => one.split(/\s+/)));
});

/** Where the words for the letters of a short form stand in a paper, in capitals and without it beside them. */
export function longFormIn(
  paper: JudgedPaper,
  form: string,
): { readonly unit: TextUnit; readonly at: number; readonly words: string } | undefined {
  for (const { prose } of paper.pages)
    for (const unit of prose.read().units)
      for (const { words } of readSentences(unit))
        for (let end = words.length; end > 1; end -= 1) {
          const last = words[end - 1];
          if (!isOf(last, form)) continue;
          const from = spelledOutBefore(words, end, form);
          const first = from === undefined ? undefined : words[from];
          if (from === undefined || first === undefined || last === undefined) continue;
          if (!areNamed(words.slice(from, end)) || end - from < 3 || !isCapital(first)) continue;
          return { unit, at: first.start, words: unit.text.slice(first.start, last.end) };
        }
  return undefined;
}

function isOf(word: Word | undefined, form: string): boolean {
  return word?.kind === "word" && word.text.length > 2 && word.text[0] === form.at(-1)?.toUpperCase();
}

/** Whether the words are a name: all that are long begin with a capital. */
function areNamed(words: readonly Word[]): boolean {
  return words.every(({ kind, text }) => kind !== "word" || text.length < 4 || /^\p{Lu}\p{Ll}/u.test(text));
}
