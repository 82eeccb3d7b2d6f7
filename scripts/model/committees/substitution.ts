// Who stands in for whom at one meeting, as minutes say it in words: “Cllr Ellis substituting for Cllr Demir”.
import type { PersonId } from "../owner-id.ts";
import type { Person } from "../person.ts";
import type { Register } from "../register.ts";
import type { Membership } from "./membership.ts";
import type { Attendee } from "./minutes-file.ts";

/** What words say of somebody who stands in for a member. */
export interface Substitution {
  /** What else they say: the name before them, or an office. */
  readonly rest: string;
  /** Whom they name, as written. */
  readonly whom: string;
  /** The member who is meant; undefined where that is nobody, or could be several. */
  readonly member?: PersonId;
}

const substituting =
  /^(.*?)[\s,(–-]*\b(?:as\s+)?(?:an?\s+)?(?:substitut(?:e|ed|ing)|deputi[sz]ing|standing\s+in)\s+for\s+(.+?)\)?\.?$/i;

const titles = /\b(?:cllrs?|councillors?|mrs?|ms|miss|dr|prof(?:essor)?|alderman)\b\.?/gi;

/** Reads it from the name or the part of somebody at a meeting; undefined where they say nothing of the kind. */
export function substitutionOf(
  people: Register["people"],
  members: readonly Membership[],
  { name, role }: Pick<Attendee, "name" | "role">,
): Substitution | undefined {
  const [, rest = "", whom] = substituting.exec(role ?? "") ?? substituting.exec(name ?? "") ?? [];
  if (whom === undefined) return undefined;
  const meant = new Set(
    members.flatMap(({ person }) => (isCalled(people.get(person), whom) ? [person] : [])),
  );
  const [member, ...others] = meant;
  return { rest, whom, ...(member === undefined || others.length > 0 ? {} : { member }) };
}

/** Whether somebody is called so: by the whole name, by the surname, or by another spelling that is kept. */
function isCalled(person: Person | undefined, written: string): boolean {
  const words = bare(written);
  const names = [person?.name, ...(person?.aliases ?? [])].map((name) => bare(name ?? ""));
  return words !== "" && names.some((name) => name === words || name.endsWith(` ${words}`));
}

function bare(name: string): string {
  return name
    .replaceAll(titles, " ")
    .replaceAll(/[^\p{L}'’-]+/gu, " ")
    .trim()
    .toLowerCase();
}
