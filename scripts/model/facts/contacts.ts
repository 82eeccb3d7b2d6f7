// Whom to turn to. Bodies and offices only: never one person's telephone number or e-mail.
import Type, { type Static } from "typebox";
import { open, redactBy } from "../exempt/redactors.ts";
import { closed, markdownField, nameField } from "../field.ts";
import type { FactModule } from "./fact-module.ts";

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

interface ContactsPart {
  readonly contacts?: Static<typeof ContactsFile>["contacts"];
}

/** Contacts as facts. */
export const contactsFacts = {
  name: "contacts",
  schema: ContactsFile,
  home: undefined,
  derive: ({ contacts }) => (contacts === undefined ? {} : { contacts: contacts.contacts }),
  nouns: [],
  items: () => [],
  refs: () => [],
  counts: () => ({}),
  redact: (facts) => redactBy<ContactsPart>({ contacts: open }, facts),
  exempt: () => [],
  exemptPapers: () => [],
  dates: () => [],
  tracked: () => [],
  shown: ({ contacts }) => [{ by: { kind: "block", block: "contacts" }, facts: contacts }],
  blocks: { contacts: { text: false, attributes: {}, about: "Whom to turn to." } },
  data: [],
  starter: undefined,
} as const satisfies FactModule<"contacts", typeof ContactsFile, ContactsPart>;
