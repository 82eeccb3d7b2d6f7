// Whom to turn to. Bodies and offices only: never one person's telephone number or e-mail.
import Type, { type Static } from "typebox";
import { closed, markdownField, nameField } from "../field.ts";

/** The shape of `contacts.yaml`. */
export const ContactsFile = Type.Object(
  {
    contacts: Type.Array(
      Type.Object(
        {
          organization: nameField("organization", "The body."),
          text: markdownField("What it can help with."),
        },
        closed,
      ),
      { minItems: 1, description: "The contacts." },
    ),
  },
  { ...closed, $id: "contacts", title: "Contacts" },
);
export type ContactsFile = Static<typeof ContactsFile>;
