// Of which meeting a minute, a resolution or an item is: their numbers come again, at another meeting or in another year.

import type { Location } from "../location.ts";
import { bodyOf } from "../owner-id.ts";
import type { Publication } from "../publication.ts";
import { publicationAt } from "../publication-at.ts";
import type { Register } from "../register.ts";
import { wordsAt } from "../words-at.ts";

/** The sorts of things that have a number which says nothing without its meeting. */
export const meetingNouns: readonly string[] = ["minute", "resolution", "item"];

/**
 * The words that go behind such a number: none where the meeting itself says it, ` of 30 July 2024` among the papers of
 * its body, and ` (Transport Panel, 30 July 2024)` elsewhere.
 */
export function ofMeeting(register: Register, meeting: Publication, from: Location): string {
  const { id, date, front } = meeting;
  const { whose: words } = wordsAt(register, from).meetings;
  if (from.publication === id) return "";
  const day = date?.text ?? wordsAt(register, from).prose.quoted(front.title);
  const reader = publicationAt(register, from);
  if (reader !== undefined && isOfSameBody(reader, meeting)) return words.day(day);
  const body = register.organizations.get(bodyOf(meeting));
  return body === undefined ? words.day(day) : words.body(body.short ?? body.name, day);
}

/** The title of a publication; of a meeting with its day, where the title does not say it: there may be one more “Transport Panel”. */
export function datedTitle({ front, date, facts }: Publication): string {
  const { title } = front;
  if (facts.meeting === undefined || date === undefined || date.precision === "words") return title;
  const [year = "", , day = ""] = date.end.split("-");
  const says =
    new RegExp(`\\b0?${Number(day)}(st|nd|rd|th)?\\b.*\\b${year}\\b`).test(title) || title.includes(date.end);
  return says ? title : `${title}, ${date.text}`;
}

/** Whether a publication is one of the body that met, or lies among its papers. */
function isOfSameBody(reader: Publication, { id, front }: Publication): boolean {
  const folder = id.slice(0, id.lastIndexOf("/") + 1);
  const isPaper =
    reader.id.startsWith(`${id}/`) || (folder.split("/").length > 2 && reader.id.startsWith(folder));
  return isPaper || (front.organization !== undefined && reader.front.organization === front.organization);
}
