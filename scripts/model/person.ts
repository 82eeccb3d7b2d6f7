// Somebody who owns an action: an elected member by name, or an office without one. After Popolo's Person and Post.
import Type, { type Static } from "typebox";
import { closed, idField, nameField, textField } from "./field.ts";
import type { PersonId } from "./owner-id.ts";

const Person = Type.Object(
  {
    id: idField<PersonId>("A short id, such as head-of-send."),
    name: Type.Optional(
      textField("The name, for an elected member. An officer is known by office and has none."),
    ),
    role: Type.Optional(textField("The office held.")),
    organization: Type.Optional(nameField("organization", "The body in which the office is held.")),
    aliases: Type.Optional(
      Type.Array(textField("Another spelling or an old title."), { description: "Other names." }),
    ),
  },
  { ...closed, anyOf: [{ required: ["name"] }, { required: ["role"] }] },
);
export type Person = Static<typeof Person>;

/** The shape of `data/people.yaml`. */
export const PeopleFile = Type.Object(
  { people: Type.Array(Person, { description: "Every person and office that a publication names." }) },
  { ...closed, $id: "people", title: "People and offices" },
);
export type PeopleFile = Static<typeof PeopleFile>;

/** What a person is called in running text: by name, or by office where that is all that is known. */
export function personLabel(person: Person): string {
  return person.name ?? person.role ?? person.id;
}

/** The office of somebody who is called by name, which stands behind the name wherever people are listed. */
export function officeOf({ name, role }: Person): string | undefined {
  return name === undefined ? undefined : role;
}
