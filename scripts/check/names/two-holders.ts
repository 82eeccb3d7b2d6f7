// One office that a paper, or papers of one meeting, give to two people.
import { type Check, type Problem, warning } from "../for-rules/check.ts";
import { inLine, judgedPapers } from "../for-rules/judged-papers.ts";
import { changesHands } from "./changing-hands.ts";
import { type OfficeHolder, officeHolders } from "./office-holders.ts";

export const twoHolders = {
  name: "two-holders",
  about:
    "An office of which there is one, such as the Director of Finance or the chair of a board, is held by one person in a paper, under one name.",
  why: "Readers write to somebody who cannot answer, and minutes say that a meeting was chaired by two.",
  mend: "Write the name of whoever holds the office. Where it changed hands, say when: “until May”, “former”, “interim”.",
  level: "warning",
  *run(register) {
    for (const paper of judgedPapers(register)) yield* judge(officeHolders(paper, register));
  },
} as const satisfies Check;

function* judge(holders: readonly OfficeHolder[]): Iterable<Problem> {
  for (const [office, all] of Map.groupBy(holders, (one) => one.office)) {
    const uses = all.filter(({ sentence }) => !changesHands(sentence));
    const [first, ...others] = uses;
    if (
      first === undefined ||
      uses.length < all.length ||
      new Set(uses.map(({ surname }) => surname)).size > 2
    )
      continue;
    const isBare =
      /^(?:vice-|deputy )?chair$|^(?:deputy |lord |town )?mayor$|^clerk$|^treasurer$|^head ?teacher$|^chief [a-z]+(?: officer)?$|^(?:medical|finance|managing) director$|^(?:lead|case|contact) officer$|^portfolio holder$|^(?:cabinet|lead|executive) member$|^report author$|^(?:data protection|proper|monitoring|returning) officer$/.test(
        office,
      );
    const other = others.find((one) => areTwo(first, one) && (!isBare || areOfOneBody(first, one, all)));
    if (other === undefined) continue;
    const place = other.unit.place(other.start);
    yield warning(
      place,
      `The ${other.officeShown} is “${other.name}” here, and “${first.name}” ${inLine(first.unit.place(first.start), place)}.`,
      "Write the same name in both places. If the office changed hands, say when; if they are two offices, say of what each is.",
    );
  }
}

/** Whether two names are not one: another surname, or another first name in full. */
function areTwo(one: OfficeHolder, other: OfficeHolder): boolean {
  if (one.unit === other.unit || one.unit.isExempt !== other.unit.isExempt) return false;
  if (one.surname !== other.surname) return !one.name.includes(other.name) && !other.name.includes(one.name);
  const isFull = one.first.length > 2 && other.first.length > 2;
  return (
    isFull &&
    one.first !== other.first &&
    one.first[0] === other.first[0] &&
    !one.first.startsWith(other.first) &&
    !other.first.startsWith(one.first)
  );
}

/** Whether an office without the name of its body is that of one body: it is said in two ways, and seldom. */
function areOfOneBody(one: OfficeHolder, other: OfficeHolder, all: readonly OfficeHolder[]): boolean {
  if (one.surname === other.surname) return true;
  if (all.length > 6) return false;
  const [body, its] = [one, other].map(bodyBehind);
  if (body !== undefined && body === its) return true;
  const isFree = one.form !== other.form || (lone.test(one.office) && one.form === "behind");
  return isFree && [one, other].every(isAlone);
}

/** Offices of which a council has one, in whichever way they are named. */
const lone = /^(?:clerk|(?:deputy |lord |town )?mayor|treasurer|chief executive|monitoring officer)$/;

/** The body that stands behind an office and its holder. */
function bodyBehind({ rest, form }: OfficeHolder): string | undefined {
  if (form === "bracket") return undefined;
  return /^,? (?:of |at |for )?(?:the )?(\p{Lu}[\p{L}’'&-]*(?: (?:\p{Lu}[\p{L}’'&-]*|and|of|for)){1,4})/u.exec(
    rest,
  )?.[1];
}

/** Whether no body stands behind an office; behind a chair in a list of those present stands the next of them. */
function isAlone({ office, form, rest }: OfficeHolder): boolean {
  return (
    (office.endsWith("chair") && form === "bracket") ||
    !/^[)]?,? (?:of |at |for )?(?:the )?\p{Lu}/u.test(rest)
  );
}
