// A list of contents that is typed names the headings that are there.

import { suggest } from "../../lib/nearest.ts";
import type { Heading } from "../../model/prose/heading.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { publicationAt } from "../../model/publication-at.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { plainTitle } from "../for-rules/titled-things.ts";

export const typedContents = {
  name: "typed-contents",
  about: "Every line of a list of contents that is typed has a heading of the same words in the paper.",
  why: "Readers look for a chapter that is not there, or is called otherwise.",
  mend: "Write the words of the heading; or take the list out, since every page and PDF has contents of its own.",
  level: "warning",
  *run(register) {
    for (const { prose, location, extent } of judgedTexts(register)) {
      if (extent !== "page") continue;
      const units = prose.read().units.filter(isOfContents);
      if (units.length < 3) continue;
      const publication = publicationAt(register, location);
      const titles = [
        ...prose.headings.map(({ text }) => text),
        ...(publication?.parts ?? []).flatMap(({ front }) => [
          front.title,
          front.label,
          `${front.label} ${front.title}`,
        ]),
      ];
      yield* problemsOf(units, titles);
      yield* otherNumbers(units, prose.headings);
    }
  },
} as const satisfies Check;

function isOfContents({ sort, section, text, isQuoted }: TextUnit): boolean {
  const head = section.at(-1)?.text ?? "";
  return (
    !isQuoted &&
    (sort === "item" || sort === "cell" || sort === "paragraph") &&
    /^[\d.\s]*(?:table of )?contents(?: page)?:?$/i.test(head) &&
    /\p{L}{3}/u.test(text) &&
    !/^(?:page|section|title|chapter|contents|item)s?(?: (?:no|number)\.?)?$/i.test(text.trim())
  );
}

function* problemsOf(units: readonly TextUnit[], titles: readonly string[]): Iterable<Problem> {
  const known = new Set(titles.flatMap((title) => [keyOf(title), plainTitle(title)]));
  const missing = units.filter(({ text }) => !known.has(keyOf(text)) && !known.has(plainTitle(text)));
  // A list of which most lines have no heading is none of headings.
  if (missing.length * 2 > units.length) return;
  for (const unit of missing) {
    const written = unit.text.replace(/[.\s…·]*\d{1,3}$/, "");
    yield warning(
      unit.place(0),
      `“${written}” stands in the contents, and no heading has these words.`,
      suggest(written, titles, "Write the words of the heading, or take the line out."),
    );
  }
}

/** A chapter that the contents give another number than its heading has. */
function* otherNumbers(units: readonly TextUnit[], headings: readonly Heading[]): Iterable<Problem> {
  for (const unit of units) {
    const [, number = "", title = ""] = numbered.exec(unit.text) ?? [];
    const alike = headings.filter(
      ({ text }) => plainTitle(numbered.exec(text)?.[2] ?? "") === plainTitle(title),
    );
    const [only] = alike;
    const own = only === undefined ? "" : (numbered.exec(only.text)?.[1] ?? "");
    if (only === undefined || alike.length > 1 || number === "" || own === number || plainTitle(title) === "")
      continue;
    yield warning(
      unit.place(0),
      `“${unit.text.replace(/[.\s…·]*\d{1,3}$/, "")}” stands in the contents, and its heading has the number ${own}, in line ${only.place.line}.`,
      "Write the same number in both places; or take the list out, since every page and PDF has contents of its own.",
    );
  }
}

const numbered = /^(?:(?:section|chapter|part)\s+)?(\d{1,2}(?:\.\d{1,2})*)[.):]?\s+(\p{L}.*)$/iu;

function keyOf(title: string): string {
  return plainTitle(
    title.replace(
      /^(?:(?:section|chapter|part)\s+)?(?:\d+(?:\.\d+)*|[A-Z]|[ivxIVX]{1,5})[.):]?\s+(?=\S)/,
      "",
    ),
  );
}
