// A list of contents that is typed names the headings that are there.

import { suggest } from "../../lib/nearest.ts";
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

function keyOf(title: string): string {
  return plainTitle(
    title.replace(
      /^(?:(?:section|chapter|part)\s+)?(?:\d+(?:\.\d+)*|[A-Z]|[ivxIVX]{1,5})[.):]?\s+(?=\S)/,
      "",
    ),
  );
}
