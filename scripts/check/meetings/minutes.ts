// Every minute is that of an item of the agenda or has a title of its own, and no item with papers goes unminuted.
import { suggest } from "../../lib/nearest.ts";
import { isMeeting, type MeetingPublication } from "../../model/committees/meetings.ts";
import { itemsOf } from "../../model/committees/minutes.ts";
import type { MinutesFile } from "../../model/committees/minutes-file.ts";
import { papersOf } from "../../model/committees/paper-trail.ts";
import type { Pointer } from "../../model/pointer.ts";
import { type Check, error, type Problem, warning } from "../for-rules/check.ts";

export const minutes = {
  name: "minutes",
  about:
    "Every minute and declaration names an item of the agenda and says something, and every item with papers has a minute.",
  why: "Where a minute says nothing, or an item with papers has none, nobody learns what the committee made of it.",
  mend: "Name the item of the agenda, and write what was said or decided; or that nothing was.",
  level: "warning",
  *run(register) {
    for (const publication of register.publications.values()) {
      if (!isMeeting(publication) || publication.files.minutes === undefined) continue;
      yield* unknownItems(publication);
      yield* untitled(publication);
      yield* empty(publication);
      yield* unminuted(publication);
    }
  },
} as const satisfies Check;

/** Everything in minutes that names an item of the agenda, with the pointer to its number. */
function itemUses({
  files,
}: MeetingPublication): readonly (readonly [number | undefined, Pointer<MinutesFile>])[] {
  const { minutes: entries = [], declarations = [], "in-attendance": others = [] } = files.minutes ?? {};
  return [
    ...entries.map(({ item }, at) => [item, `/minutes/${at}/item`] as const),
    ...declarations.map(({ item }, at) => [item, `/declarations/${at}/item`] as const),
    ...others.flatMap((one, at) => itemsOf(one).map((item) => [item, `/in-attendance/${at}/for`] as const)),
  ];
}

function* unknownItems(publication: MeetingPublication): Iterable<Problem> {
  const numbers = publication.facts.meeting.agenda.map(({ number }) => String(number));
  for (const [item, pointer] of itemUses(publication)) {
    if (item === undefined || numbers.includes(String(item))) continue;
    yield error(
      publication.locate("minutes", pointer),
      `The agenda has no item ${item}.`,
      suggest(String(item), numbers, "Write the number of an item of the agenda."),
    );
  }
}

function* untitled(publication: MeetingPublication): Iterable<Problem> {
  const seen = new Set<number>();
  for (const [at, { item, title }] of (publication.files.minutes?.minutes ?? []).entries()) {
    if (item === undefined && title === undefined)
      yield error(
        publication.locate("minutes", `/minutes/${at}`),
        "Nothing says what is minuted here.",
        "Add a line “item: …” with the number of the agenda item, or “title: …”.",
      );
    else if (item !== undefined && seen.has(item) && title === undefined)
      yield error(
        publication.locate("minutes", `/minutes/${at}/item`),
        `Item ${item} has a minute already.`,
        "Write the number of another item, or give this minute a “title” of its own.",
      );
    if (item !== undefined) seen.add(item);
  }
}

/** A minute of which readers would see its number and its title alone. */
function* empty(publication: MeetingPublication): Iterable<Problem> {
  const { minutes: entries = [], declarations = [] } = publication.files.minutes ?? {};
  for (const [at, entry] of entries.entries()) {
    const { text, questions = [], exempt, corrections = [], vote, resolved, item } = entry;
    const said = [text, exempt, vote, resolved].some((one) => one !== undefined);
    const isDeclared = item !== undefined && declarations.some((one) => one.item === item);
    if (said || isDeclared || questions.length + corrections.length > 0) continue;
    yield warning(
      publication.locate("minutes", `/minutes/${at}`),
      "This minute says nothing: not what was said, and not what was resolved.",
      "Write what was said under “text”, such as No business was raised., or what was decided under “resolved”.",
    );
  }
}

function* unminuted(publication: MeetingPublication): Iterable<Problem> {
  const minuted = new Set(publication.files.minutes?.minutes.map(({ item }) => item));
  for (const [at, item] of publication.facts.meeting.agenda.entries()) {
    if (minuted.has(item.number) || papersOf(publication, item).length === 0) continue;
    yield warning(
      publication.locate("meeting", `/agenda/${at}`),
      `Item ${item.number} has papers, and minutes.yaml has no minute of it.`,
      `Add a minute with “item: ${item.number}”.`,
    );
  }
}
