// What stands between the --- lines at the head of a publication's index.md, and of its parts.

import Type, { type Static } from "typebox";
import { accessFields } from "./exempt/access.ts";
import { choiceField, closed, dateField, markdownField, nameField, textField } from "./field.ts";
import { kindNames } from "./kinds/kind-name.ts";
import { kinds } from "./kinds/kinds.ts";
import { annexForms } from "./measures/annex-form.ts";
import { measureMeanings } from "./measures/measure-meanings.ts";

/** Where a publication stands. */
const statuses = ["draft", "consultation", "adopted", "published", "superseded", "withdrawn"] as const;
export type Status = (typeof statuses)[number];

const numberings = ["author", "running", "auto", "none"] as const;
export type Numbering = (typeof numberings)[number];

/** Whether a word is the name of a numbering. */
export function isNumbering(word: string | undefined): word is Numbering {
  return numberings.some((numbering) => numbering === word);
}

const numberingField = choiceField(
  numberings,
  "Who numbers the paragraphs: author (2.1, 2.2, typed and checked), running (1, 2, 3 through the whole text, typed and checked), auto (by the system) or none.",
  {
    author: "numbers such as 2.1 are typed, and checked",
    running: "numbers that run through the whole text, 1, 2, 3, are typed, and checked",
    auto: "paragraphs are numbered by themselves",
    none: "no paragraph has a number",
  },
);

/** The shape of the front matter of `index.md`. */
export const FrontMatter = Type.Object(
  {
    title: textField("The title as it stands on the cover.", { maxLength: 200 }),
    type: choiceField(kindNames, "The kind of publication.", (name) => kinds[name].meaning),
    status: choiceField(statuses, "Where the publication stands. A draft stays out of the site.", {
      draft: "it is being written, and stays out of the site",
      consultation: "people are asked what they think of it",
      adopted: "the body has decided on it, and it holds",
      published: "it is out, and needs nobody to decide on it",
      superseded: "a later one has taken its place",
      withdrawn: "it holds no longer, and nothing has taken its place",
    }),
    summary: textField("One plain sentence that a citizen understands.", { maxLength: 300 }),
    organization: Type.Optional(
      nameField("organization", "The body that publishes it. Required but for a page."),
    ),
    authors: Type.Optional(
      Type.Array(nameField("owner", "A person or an organisation."), { description: "Who wrote it." }),
    ),
    date: Type.Optional(dateField("When it was published. Required but for a page.")),
    period: Type.Optional(textField("The years that it covers, such as 2018–2021.")),
    reference: Type.Optional(textField("The council's own reference.")),
    version: Type.Optional(textField("The version, such as 1.0.")),
    lang: Type.Optional(
      Type.String({ description: "Its language, such as en-GB.", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }),
    ),
    supersedes: Type.Optional(nameField("publication", "The publication that this one replaces.")),
    continues: Type.Optional(
      nameField(
        "publication",
        "The paper of the same programme that this one carries on, such as the strategy of a plan or last year's plan.",
      ),
    ),
    numbering: Type.Optional(numberingField),
    annex: Type.Optional(
      choiceField(
        annexForms,
        "What the annex behind it has of each of its measures. Left out, its own PDF has it in full, and packs have it compact.",
        measureMeanings.annex,
      ),
    ),
    ...accessFields,
    source: Type.Optional(
      Type.Object(
        {
          title: textField("The paper that the facts come from."),
          publisher: nameField("organization", "Who published that paper."),
          date: Type.Optional(dateField("When that paper was published.")),
          note: Type.Optional(markdownField("What was taken from it, and how.")),
        },
        { ...closed, description: "The paper that the facts come from." },
      ),
    ),
  },
  { ...closed, $id: "front-matter", title: "Front matter of a publication" },
);
export type FrontMatter = Static<typeof FrontMatter>;

/** The shape of the front matter of a part, such as an annex. */
export const PartFrontMatter = Type.Object(
  {
    title: textField("The title of the part.", { maxLength: 200 }),
    label: textField("How the part is referred to, such as Annex 1."),
    order: Type.Integer({ description: "Its place among the parts, from 1.", minimum: 1 }),
    summary: Type.Optional(textField("One plain sentence about it.", { maxLength: 300 })),
    numbering: Type.Optional(numberingField),
    ...accessFields,
    lang: Type.Optional(
      Type.String({ description: "Its language, such as en-GB.", pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }),
    ),
  },
  { ...closed, $id: "part-front-matter", title: "Front matter of a part" },
);
export type PartFrontMatter = Static<typeof PartFrontMatter>;
