// The values that the data about meetings and decisions is made of: names, dates and public addresses.

import Type, { type Static, type TSchema } from "typebox";
import type { WebUrl } from "../../lib/href.ts";
import { anchorOf } from "../../model/anchor.ts";
import { decisionPath } from "../../model/committees/decision.ts";
import type { WorkTrail } from "../../model/facts/work-programme/work-trail.ts";
import { minutesPart } from "../../model/item.ts";
import type { OwnerId } from "../../model/owner-id.ts";
import type { Period } from "../../model/period.ts";
import { officeOf, personLabel } from "../../model/person.ts";
import type { Target } from "../../model/prose/resolve-reference.ts";
import type { PublicationId } from "../../model/publication-id.ts";
import type { View } from "../../model/view.ts";

/** A value that may be missing, and is null then, so that each entry has the same keys. */
export const Nullable = <Schema extends TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);

/** Words without markup. */
export const Words = (description: string) => Type.String({ description });

/** A public address of the site, which is the id of what stands there. */
export const Address = (description: string) =>
  Type.Unsafe<WebUrl>({ type: "string", description, pattern: "^https?://[^\\s]+$" });

/** A moment as `2024-09-17T10:00:00+01:00`, or a day where no hour is known (ISO 8601). */
export const Moment = (description: string) =>
  Type.String({
    description,
    pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}:\\d{2}([+-]\\d{2}:\\d{2}|Z))?$",
  });

/** An object of the data: no key but those that are described. */
export const Entry = <Fields extends Record<string, TSchema>>(description: string, fields: Fields) =>
  Type.Object(fields, { description, additionalProperties: false });

/** A person, an office or a body. One that has no entry of its own is known by words alone. */
export const Named = Entry("A person, an office or a body.", {
  id: Nullable(Address("Where it is described.")),
  name: Words("As readers know it."),
  office: Nullable(Words("The office of somebody who is known by name.")),
});
export type Named = Static<typeof Named>;

/** A date with the precision in which it was given. */
export const When = Entry("A date, or words in place of one.", {
  text: Words("As written."),
  start: Nullable(Moment("The first day that it can mean; null for words.")),
  end: Nullable(Moment("The last day that it can mean; null for words.")),
});
export type When = Static<typeof When>;

/** Who is meant by an id, or by words in place of one. */
export function nameOf(view: View, id: OwnerId): Named {
  const person = view.register.people.get(id);
  if (person !== undefined)
    return {
      id: view.publicUrl(`/people/#${id}`),
      name: personLabel(person),
      office: officeOf(person) ?? null,
    };
  const body = view.register.organizations.get(id);
  if (body !== undefined)
    return { id: view.publicUrl(`/organizations/#${id}`), name: body.name, office: null };
  return { id: null, name: id, office: null };
}

/** What is made of a value, or null where there is none. */
export function orNull<From, To>(value: From | undefined, make: (value: From) => To): To | null {
  return value === undefined ? null : make(value);
}

/** A date as data. */
export function whenOf(period: Period): When {
  if (period.precision === "words") return { text: period.text, start: null, end: null };
  return { text: period.text, start: period.start, end: period.end };
}

/** The public address of a place on the site. */
export function addressOf(view: View, target: Target): WebUrl {
  const path = "page" in target ? target.page : view.pathOf(target);
  return view.publicUrl(target.anchor === undefined ? path : `${path}#${target.anchor}`);
}

/** The public address of an item of an agenda. */
export function agendaItemAddress(view: View, meeting: PublicationId, number: number): WebUrl {
  return addressOf(view, { publication: meeting, anchor: anchorOf("item", `${number}`) });
}

/** The public address of a minute. */
export function minuteAddress(view: View, meeting: PublicationId, number: number): WebUrl {
  return addressOf(view, {
    publication: meeting,
    part: minutesPart,
    anchor: anchorOf("minute", `${number}`),
  });
}

/** The public address by which a decision is known. */
export function decisionAddress(view: View, decision: Parameters<typeof decisionPath>[0]): WebUrl {
  return view.publicUrl(decisionPath(decision));
}

/** The public address of an item of a work programme. */
export function workItemAddress(
  view: View,
  { programme, item }: Pick<WorkTrail, "programme" | "item">,
): WebUrl {
  return addressOf(view, { publication: programme.id, anchor: anchorOf("work-item", item.ref) });
}
