// One quantity has one value in a paper, and in the papers of one meeting.
import type { PublicationId } from "../../model/publication-id.ts";
import type { Register } from "../../model/register.ts";
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { judgedTexts } from "../for-rules/judged-texts.ts";
import { writtenBindings } from "../for-rules/written-papers.ts";
import { contradict, headOf } from "../telling/same-thing.ts";
import { summaryFigures, type ToldFigure, toldFigures } from "../telling/told-figures.ts";

export const twoValues = {
  name: "two-values",
  about:
    "What is said twice of one thing and one time has one figure, in a paper with its summary and its recommendations, and in the papers of one meeting: “312 pupils” and “321 pupils”, “within ten days” and “within fifteen days”, a grant of £4,250 and of £4,520.",
  why: "Members are asked to decide on one of two figures, and minutes will record either.",
  mend: "Find out which one holds, and write it in both places; if both do, say of what or of when each is.",
  level: "warning",
  *run(register) {
    const texts = textsByPublication(register);
    const told = new Set<string>();
    for (const group of groupsOf(register, texts)) {
      for (const [first, second] of contradictions(group)) {
        const place = second.unit.place(second.quantity.start);
        const key = `${place.file}:${place.line}:${place.column}`;
        if (told.has(key)) continue;
        told.add(key);
        yield contradiction(first, second);
      }
    }
  },
} as const satisfies Check;

/** A text, and of one that is no page the file that it stands in. */
interface Told {
  readonly figures: readonly ToldFigure[];
  readonly file: string | undefined;
}

/** Files whose fields speak of one thing each, or of the same at another time. */
const ofOneEach = /\/(?:measures|actions|strategy)\.yaml$|\.csv$/;

function textsByPublication(register: Register): ReadonlyMap<PublicationId, readonly Told[]> {
  const found = new Map<PublicationId, Told[]>();
  const add = (id: PublicationId, told: Told) => {
    if (told.figures.length > 0) found.set(id, [...(found.get(id) ?? []), told]);
  };
  for (const { prose, location, extent, place } of judgedTexts(register)) {
    const { publication } = location;
    if (publication === undefined || (extent === "field" && ofOneEach.test(place.file))) continue;
    add(publication, {
      figures: toldFigures(prose.read()),
      file: extent === "field" ? place.file : undefined,
    });
  }
  for (const publication of register.publications.values())
    if (found.has(publication.id))
      add(publication.id, { figures: summaryFigures(publication), file: undefined });
  return found;
}

/** The texts of each publication, and those of a meeting with all that is bound into its pack. */
function* groupsOf(
  register: Register,
  texts: ReadonlyMap<PublicationId, readonly Told[]>,
): Iterable<readonly Told[]> {
  yield* texts.values();
  for (const publication of register.publications.values()) {
    const bound = writtenBindings(publication).flatMap((binding) => binding.publication ?? []);
    const others = bound.flatMap((id) => texts.get(id) ?? []);
    if (others.length > 0) yield [...(texts.get(publication.id) ?? []), ...others];
  }
}

type Pair = readonly [ToldFigure, ToldFigure];

/** How many figures of one unit are held against each other in a group. */
const MOST = 400;

function* contradictions(texts: readonly Told[]): Iterable<Pair> {
  const figures = texts.flatMap((text) => text.figures);
  const fileOf = new Map(texts.flatMap(({ figures, file }) => figures.map((one) => [one, file] as const)));
  // Fields of one file stand beside each other, each for its own.
  const areFields = (a: ToldFigure, b: ToldFigure) =>
    fileOf.get(a) !== undefined && fileOf.get(a) === fileOf.get(b);
  const known = knownTogether(figures);
  const pairs: Pair[] = [];
  const groups = Map.groupBy(figures, (figure) =>
    figure.quantity.unit.kind === "count" ? `count ${headOf(figure)}` : figure.quantity.unit.kind,
  );
  for (const group of groups.values()) {
    const some = group.slice(0, MOST);
    for (const [at, first] of some.entries())
      for (const second of some.slice(at + 1))
        if (!areFields(first, second) && contradict(first, second) && !known.has(pairKey(first, second)))
          pairs.push([first, second]);
  }
  // A thing with three values is a row of figures.
  for (const pair of pairs) if (!pairs.some((other) => other !== pair && isThird(pair, other))) yield pair;
}

/** Pairs of values that one sentence names together: the paper knows that they are two. */
function knownTogether(figures: readonly ToldFigure[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const group of Map.groupBy(figures, ({ sentence }) => sentence).values())
    for (const [at, first] of group.entries())
      for (const second of group.slice(at + 1)) known.add(pairKey(first, second));
  return known;
}

function pairKey({ quantity: a }: ToldFigure, { quantity: b }: ToldFigure): string {
  return `${Math.min(a.value, b.value)} ${Math.max(a.value, b.value)}`;
}

/** Whether another pair shares a figure with a pair and has a third value. */
function isThird([a, b]: Pair, other: Pair): boolean {
  const values = new Set([a, b].map(({ quantity }) => quantity.value));
  return (
    other.some((one) => one === a || one === b) && other.some(({ quantity }) => !values.has(quantity.value))
  );
}

function contradiction(first: ToldFigure, second: ToldFigure): Problem {
  const [here, there] = [second, first].map(({ unit, quantity }) => unit.place(quantity.start));
  const file = here?.file === there?.file ? "" : `${there?.file}, `;
  return warning(
    second.unit.place(second.quantity.start),
    `It says “${saying(second)}”, and ${file}line ${there?.line} says “${saying(first)}” of the same.`,
    "Find out which one holds, and write it in both places. If both do, say of what or of when each is.",
  );
}

function saying({ quantity: { text, noun } }: ToldFigure): string {
  return noun === "" ? text : `${text} ${noun}`;
}
