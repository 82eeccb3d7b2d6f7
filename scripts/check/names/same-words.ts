// Which words of a name are taken for each other: of one root, or of nearly one sense.
import { stemOf } from "./body-words.ts";

/** Words that are written for each other wherever they stand in a name. */
const anywhere = [
  "project programme",
  "resident tenant customer citizen leaseholder",
  "select scrutiny",
  "delivery implementation",
  "abuse violence",
  "staff employee",
  "regeneration renewal",
  "waste refuse",
  "safe safer",
  "strong stronger",
  "healthy healthier",
  "disabled disability",
  "emergency change",
  "substance drug",
  "elderly older",
  "youth young",
  "home property",
  "transport transit",
];

/** Words that are written for each other where a name ends with them. */
const atTheEnd = [
  "challenge campaign scheme initiative programme project",
  "strategy plan",
  "board committee panel commission group forum",
  "partnership alliance network",
  "fund grant",
  "centre hub",
];

/** Words that a name may have or lack and be the same. */
const optional = new Set(
  "joint integrated integration mayoral county combined waste fire action strategic foundation metropolitan borough".split(
    " ",
  ),
);

const innerGroups = groupsOf(anywhere);
const endGroups = new Map([...innerGroups, ...groupsOf(atTheEnd)]);

function groupsOf(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(groups.flatMap((group) => group.split(" ").map((word) => [word, group] as const)));
}

/** How two words can be written for each other. */
export type Likeness = "root" | "sense" | "end";

/** What all words have that are written for a word. */
export function senseOf(stem: string, isEnd: boolean): string {
  return (isEnd ? endGroups : innerGroups).get(stem) ?? rootOf(stem);
}

/** How two words that are not the same are alike; undefined where they are not. */
export function likenessOf(one: string, other: string, isEnd: boolean): Likeness | undefined {
  if (rootOf(one) === rootOf(other)) return "root";
  if (innerGroups.has(one) && innerGroups.get(one) === innerGroups.get(other)) return "sense";
  return isEnd && endGroups.get(one) === endGroups.get(other) ? "end" : undefined;
}

/** Whether a name may have or lack a word, after another word at least. */
export function isOptional(stem: string): boolean {
  return optional.has(stem);
}

const endings =
  "ational ations ation ional ions ion mental ments ment ness ings ing ance ity ive ial ical ics ic ate al ed ship y e".split(
    " ",
  );

/** Words that have the beginning of another, and none of its sense. */
const unlike = new Set("international internal universal university police policy general".split(" "));

/** The beginning that words of one root have. */
function rootOf(stem: string): string {
  const word = stemOf(stem);
  if (unlike.has(word)) return word;
  const ending = endings.find(
    (one) => word.endsWith(one) && word.length - one.length >= (one === "e" ? 6 : 5),
  );
  return ending === undefined ? word : word.slice(0, -ending.length).replace(/(?<=.{5})at$/, "");
}
