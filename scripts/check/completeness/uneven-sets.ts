// Sections and points of a set that all say who, by when or how it will be known, but for one.

import type { ReadText } from "../../model/prose/read-text.ts";
import type { TextList } from "../../model/prose/text-list.ts";
import type { TextUnit } from "../../model/prose/text-unit.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedPapers } from "../for-rules/judged-papers.ts";
import { isEnglish } from "../reading/read-sentences.ts";

export const unevenSets = {
  name: "uneven-sets",
  about:
    "Where all priorities, objectives, recommendations or risks of a paper but one have a line such as “Measure:”, “Lead:” or a heading such as “How we will know”, the one has it too; and so have the points of a list their “(Lead: …)”.",
  why: "The one priority without a measure, or the one recommendation without an owner, is the one that nobody is held to.",
  mend: "Write for it what the others have; where there is none, say so.",
  level: "warning",
  *run(register) {
    for (const { publication, pages } of judgedPapers(register)) {
      if (publication.front.status === "draft") continue;
      for (const { prose } of pages) {
        const text = prose.read();
        yield* ofSections(text);
        for (const list of text.lists) yield* ofPoints(list);
      }
    }
  },
} as const satisfies Check;

/** What a section of a set is called. */
const set =
  /^(?:\d+(?:\.\d+)*\.? )?(priority|objective|outcome|theme|recommendation|action|aim|goal|risk|commitment|workstream|project|strategic objective|strategic priority|finding) (?:no\.? ?)?(\d{1,2}|[A-H]|one|two|three|four|five|six|seven|eight)\b/i;

/** What may be said of each. */
const told =
  /^(?:measures?(?: of success)?|success measures?|how (?:we will|will we|we|it will be) (?:know|measure\w*|be measured)|how will we know|key performance indicators?|kpis?|indicators?|targets?|leads?(?: officer| member)?|owners?|responsible(?: officer)?|accountable(?: officer)?|by when|timescales?|deadline|due(?: date)?|actions?|key actions|what we will do|we will|outcomes?|milestones?|response|(?:cabinet|executive|council|management) response|decision|reasons?(?: for the? ?(?:decision|recommendation))?|rationale|cost|resources|mitigation|controls?|baseline)\s*(?:[:–-]|$)/i;

interface Section {
  readonly heading: TextUnit;
  readonly noun: string;
  readonly labels: Map<string, string>;
  size: number;
}

function* ofSections({ units }: ReadText): Iterable<Problem> {
  const sections: Section[] = [];
  let own: Section | undefined;
  for (const unit of units) {
    if (!isEnglish(unit) || unit.isQuoted) continue;
    if (unit.sort === "heading") {
      const noun = set.exec(unit.text.trim())?.[1]?.toLowerCase();
      if (noun !== undefined) {
        own = { heading: unit, noun, labels: new Map(), size: 0 };
        sections.push(own);
        continue;
      }
      if (own !== undefined && (unit.level ?? 0) <= (own.heading.level ?? 0)) own = undefined;
    }
    if (own === undefined) continue;
    own.size += 1;
    for (const line of unit.text.split("\n")) {
      const [written] = told.exec(line.trim()) ?? [];
      if (written === undefined || (unit.sort !== "heading" && !/[:–-]$/.test(written.trim()))) continue;
      own.labels.set(keyOf(written), written.trim());
    }
  }
  for (const all of Map.groupBy(sections, ({ noun, heading }) => `${heading.level} ${noun}`).values()) {
    if (all.length < 3) continue;
    const keys = new Map(all.flatMap(({ labels }) => [...labels]));
    for (const [key, written] of keys) {
      const without = all.filter(({ labels }) => !labels.has(key));
      const [one] = without;
      // A section of nothing but a heading is told of by another rule.
      if (one === undefined || without.length > 1 || one.size === 0) continue;
      yield warning(
        one.heading.place(0),
        `“${one.heading.text.trim()}” has no “${written.replace(/\s*[:–-]$/, "")}”, and the ${all.length - 1} others of its set have.`,
        "Write for it what the others have; where there is none, say so.",
      );
    }
  }
}

function keyOf(written: string): string {
  return written
    .toLowerCase()
    .replace(/[^a-z ]/g, "")
    .trim()
    .replace(/s$/, "");
}

/** A tail of a point that says who, or by when. */
const tail =
  /[([](?:(?:lead|owner|action|responsible|by whom|who)\s?[:–-]\s?|by )[^()[\]]{3,80}[)\]][.;]?$|[–—-] ?(?:lead|owner|action)(?: officer)?:\s?\S.{2,60}$/i;

function* ofPoints({ items }: TextList): Iterable<Problem> {
  const firsts = items.flatMap(({ units: [unit] }) => (unit === undefined ? [] : [unit]));
  if (firsts.length < 3 || !firsts.every((unit) => isEnglish(unit) && !unit.isQuoted)) return;
  const without = firsts.filter(({ text }) => !tail.test(text.trim()));
  const [one] = without;
  if (one === undefined || without.length > 1) return;
  const other = firsts.find((unit) => unit !== one);
  const shown = tail.exec(other?.text.trim() ?? "")?.[0] ?? "";
  yield warning(
    one.place(0),
    `“${short(one.text)}” does not say who or by when, as the other points do with “${shown}”.`,
    "Write for it what the others have; where there is nobody, say so.",
  );
}

function short(text: string): string {
  const words = text.trim().split(/\s+/);
  return words.length <= 9 ? text.trim() : `${words.slice(0, 9).join(" ")} …`;
}
