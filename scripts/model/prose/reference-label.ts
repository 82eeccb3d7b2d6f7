// What a reference to an item of a publication says, where it is given no words of its own.
import { datedTitle, meetingNouns, ofMeeting } from "../committees/meeting-label.ts";
import { calledWords, type Item } from "../item.ts";
import type { Location } from "../location.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import { wordsAt } from "../words-at.ts";

/** What an item is called from where a reference stands: with the publication that it is of, where that is another. */
export function referenceLabel(
  register: Register,
  publication: Publication,
  noun: string,
  { called }: Item,
  from: Location,
): string {
  const words = wordsAt(register, from);
  const name = calledWords(words, called);
  if (meetingNouns.includes(noun)) return `${name}${ofMeeting(register, publication, from)}`;
  const saysAll = "name" in called && noun !== "part";
  if (publication.id === from.publication || saysAll) return name;
  return words.tracking.names.of(name, datedTitle(publication));
}
