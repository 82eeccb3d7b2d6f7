// What is cited by author and year stands in the list of references, and what stands there is cited.
import type { TextUnit } from "../../model/prose/text-unit.ts";
import type { LocatedText, Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { isEnglish } from "../reading/read-sentences.ts";
import { isHeadOfSources, isOfCited } from "./source-heads.ts";

export const citations = {
  name: "citations",
  about:
    "In a paper with a list “References”, every source that is cited by its author and year is in the list, and every source of the list is cited.",
  why: "A claim whose source is not in the list cannot be looked up.",
  mend: "Add the source to the list, or cite it where it was used; take out what the paper does not use.",
  level: "warning",
  *run(register) {
    for (const [, texts] of Map.groupBy(pages(register), ({ location }) => location.publication ?? ""))
      yield* problemsOf(texts);
  },
} as const satisfies Check;

function pages(register: Register): readonly LocatedText[] {
  return judgedTexts(register).filter(({ extent }) => extent === "page");
}

interface Source {
  readonly names: readonly string[];
  readonly year: string;
  readonly unit: TextUnit;
  readonly words: string;
}

function* problemsOf(texts: readonly LocatedText[]): Iterable<Problem> {
  const units = texts.flatMap(({ prose }) =>
    prose.headings.some(({ text }) => isHeadOfSources(text)) || texts.length > 1 ? prose.read().units : [],
  );
  const under = units.filter(isUnderSources);
  if (under.length === 0) return;
  // What the paper goes on to say below its list is no source.
  const listed = under.filter(({ sort }) => sort === under[0]?.sort);
  const sources = listed.flatMap(sourceOf);
  if (sources.length < 2 || sources.length * 2 < listed.length) return;
  const known = new Set(sources.map(({ unit }) => unit));
  const rest = units.filter((unit) => !known.has(unit) && unit.sort !== "heading");
  const cited = rest.flatMap(citedIn);
  for (const source of sources) {
    const isCited =
      cited.some(({ name, year }) => year === source.year && source.names.includes(name)) ||
      rest.some(({ text }) => isNear(text, source));
    if (!isCited && isOfCited(source.unit.section.at(-1)?.text ?? ""))
      yield warning(
        source.unit.place(0),
        `“${source.words}” stands among the references, and nothing cites it.`,
        "Cite it where it was used, or take it out of the list.",
      );
  }
  const told = new Set<string>();
  for (const { name, year, unit, at, written } of cited) {
    const key = `${name} ${year}`;
    if (told.has(key) || sources.some((one) => one.names.includes(name) && one.year === year)) continue;
    if (listed.some(({ text }) => text.toLowerCase().includes(name) && text.includes(year))) continue;
    told.add(key);
    const near = sources.find((one) => one.names.includes(name));
    yield warning(
      unit.place(at),
      `“${written}” is cited, and ${near === undefined ? "the references have no such source" : `the references have “${near.words}”`}.`,
      "Add it to the references, or correct the name or the year.",
    );
  }
}

function isUnderSources(unit: TextUnit): boolean {
  return (
    isHeadOfSources(unit.section.at(-1)?.text ?? "") &&
    (unit.sort === "item" || unit.sort === "paragraph") &&
    isEnglish(unit)
  );
}

/** A source that begins with who wrote it and the year: `LGA. (2017). …`, `Smith, J. and Jones, K. 2015. …`. */
function sourceOf(unit: TextUnit): readonly Source[] {
  const found = /^([^\d(]{2,120}?)[\s,.]*\(?((?:19|20)\d\d)[a-z]?\)?/.exec(unit.text);
  if (found === null) return [];
  const [, authors = "", year = ""] = found;
  const words = authors.match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  if (words.some((word) => /^\p{Ll}/u.test(word) && !small.test(word))) return [];
  const names = words.filter((word) => /^\p{Lu}./u.test(word)).map((word) => word.toLowerCase());
  const initials = (own: readonly string[]) => own.map((word) => word.charAt(0).toLowerCase()).join("");
  const shorts = [initials(words), initials(words.filter((word) => /^\p{Lu}/u.test(word)))];
  return names.length === 0
    ? []
    : [{ names: [...names, ...shorts], year, unit, words: `${authors.replace(/[\s.,]+$/, "")} (${year})` }];
}

/** Words in small letters that stand among authors. */
const small = /^(?:and|et|al|of|for|the|in|on|de|van|von|der|to|ed|eds)$/;

/** Whether a text names an author and, close behind, the year. */
function isNear(text: string, { names, year }: Source): boolean {
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(year); at >= 0; at = lower.indexOf(year, at + 4)) {
    const before = lower.slice(Math.max(0, at - 90), at);
    if (names.some((name) => name.length > 1 && before.includes(name))) return true;
  }
  return false;
}

interface Citation {
  readonly name: string;
  readonly year: string;
  readonly unit: TextUnit;
  readonly at: number;
  readonly written: string;
}

/** The sources that a piece cites in brackets: “(NAO, 2016, p. 8)”, “(Smith and Jones, 2015; LGA, 2017)”. */
function citedIn(unit: TextUnit): readonly Citation[] {
  if (!isEnglish(unit) || !unit.text.includes("(")) return [];
  const told = [...unit.text.matchAll(narrative)].map(
    ({ 0: written, 1: name = "", 2: year = "", index: at }): Citation => ({
      name: name.toLowerCase(),
      year,
      unit,
      at,
      written: written.trim(),
    }),
  );
  const bracketed = [...unit.text.matchAll(/\(([^()]{3,200})\)/g)].flatMap(({ 1: inside = "", index }) =>
    inside.split(";").flatMap((one): readonly Citation[] => {
      const found =
        /^\s*(?:see |e\.g\. |cf\. )?(\p{Lu}[\p{L}'’-]+)((?: (?:and|&|et al\.?,?|\p{Lu}[\p{L}'’-]+))*),? ((?:19|20)\d\d)[a-z]?\s*(?:,.*)?$/u.exec(
          one,
        );
      const [, name = "", more = "", year = ""] = found ?? [];
      const hasComma = one.includes(`, ${year}`);
      if (
        found === null ||
        !hasComma ||
        months.test(name) ||
        /\b(?:Act|Regulations|Order|Code)\b/.test(`${name}${more}`)
      )
        return [];
      const at = index + 1 + inside.indexOf(one) + (/^\s*/.exec(one)?.[0].length ?? 0);
      return [{ name: name.toLowerCase(), year, unit, at, written: one.trim() }];
    }),
  );
  return [...bracketed, ...told];
}

/** A source that is spoken of: “Harkness (2022) found”. */
const narrative =
  /(?<!\b(?!(?:As|In|See|While|But|And|When|Although|Both)\b)\p{Lu}[\p{L}’'-]{0,20} )\b(\p{Lu}\p{Ll}{2,20})(?: (?:and|&) \p{Lu}\p{Ll}+| et al\.?)? \(((?:19|20)\d\d)[a-z]?\)(?= (?:finds?|found|shows?|showed|argues?|argued|says?|said|reports?|reported|notes?|noted|suggests?|suggested|estimates?|estimated|concludes?|concluded|describes?|described|identif(?:y|ies|ied)|recommends?|recommended|warns?|warned|puts?|states?|stated)\b)/gu;

const months =
  /^(?:jan|january|feb|february|mar|march|apr|april|may|june?|july?|aug|august|sept?|september|oct|october|nov|november|dec|december|spring|summer|autumn|winter|version|since|cabinet|council|section|revised|updated|published)$/i;
