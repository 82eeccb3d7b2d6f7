// A list of names, and headings that bear the same names but for one: Caring, Honest, Bold, and a heading Brave.
import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { bareWords } from "../reading/bare-words.ts";
import { readSentences } from "../reading/read-sentences.ts";

/** A name of a list that no heading has, and the heading that has none of the names. */
export interface OtherName {
  readonly listed: string;
  readonly unit: TextUnit;
  readonly start: number;
  readonly heading: TextUnit;
}

/** The one name of each list that is another one in the headings below. */
export function* otherNames(text: ReadText): Iterable<OtherName> {
  const bySection = Map.groupBy(
    text.units.filter(({ sort, isQuoted }) => sort === "heading" && !isQuoted),
    ({ section, level }) => `${section.findLast((one) => one.level < (level ?? 0))?.id ?? ""} ${level}`,
  );
  const sets = [...bySection.values()].filter(({ length }) => length > 2 && length < 13);
  if (sets.length === 0) return;
  const lists = [
    ...text.lists.map(({ items }) =>
      items.flatMap(({ units: [unit], lists: inner }) =>
        unit === undefined || inner.length > 0 ? [] : { name: unit.text, unit, start: 0 },
      ),
    ),
    ...text.units.flatMap((unit) =>
      unit.sort === "paragraph" && unit.text.includes(":") ? runsOf(unit) : [],
    ),
  ].filter(({ length }) => length > 2 && length < 13);
  for (const set of sets) {
    const titles = set.map((unit) => ({ unit, key: keyOf(unit.text) }));
    for (const list of lists) {
      if (list.length !== set.length) continue;
      const names = list.map((one) => ({ ...one, key: keyOf(one.name) }));
      const lone = names.filter(({ key }) => titles.every((title) => title.key !== key));
      const other = titles.filter(({ key }) => names.every((name) => name.key !== key));
      const [name, title] = [lone[0], other[0]];
      if (name === undefined || title === undefined || lone.length > 1 || other.length > 1) continue;
      if (name.key === "" || title.key.includes(name.key) || name.key.includes(title.key)) continue;
      if (name.key.split(" ").length > 8) continue;
      yield { listed: name.name, unit: name.unit, start: name.start, heading: title.unit };
    }
  }
}

/** A heading or a name without its number and its noun: Priority 2: Homes. */
function keyOf(text: string): string {
  return bareWords(text.replace(/^(?:\p{L}+ )?(?:\d{1,2}(?:\.\d{1,2})*|[A-J])[.:)]?(?: ?[–—-])?\s+/u, ""));
}

/** “Our values are: Caring, Honest and Fair.” */
function* runs(unit: TextUnit) {
  for (const { text, start } of readSentences(unit)) {
    const run = /:\s*([^:.;()]{8,200})[.]?$/.exec(text);
    if (run === null) continue;
    const from = start + run.index + run[0].indexOf(run[1] ?? "");
    const pieces = (run[1] ?? "").split(/,\s*(?:and\s+)?|\s+and\s+/);
    yield pieces.map((name) => ({ name, unit, start: from }));
  }
}

function runsOf(unit: TextUnit) {
  return [...runs(unit)];
}
