// A term of the glossary; its short form is expanded at its first use on every page.
import Type, { type Static } from "typebox";
import { type Anchor, anchorOf } from "../anchor.ts";
import { closed, markdownField, textField } from "../field.ts";

const GlossaryTerm = Type.Object(
  {
    term: textField("The term as it stands in the text, such as EHCP."),
    expansion: Type.Optional(textField("What the letters stand for.")),
    definition: Type.Optional(markdownField("What it means, in plain words.")),
    aliases: Type.Optional(
      Type.Array(textField("Another form of the term."), { description: "Other forms." }),
    ),
  },
  { ...closed, anyOf: [{ required: ["expansion"] }, { required: ["definition"] }] },
);
export type GlossaryTerm = Static<typeof GlossaryTerm>;

/** The shape of `data/glossary.yaml`. */
export const GlossaryFile = Type.Object(
  { terms: Type.Array(GlossaryTerm, { description: "The terms, in any order." }) },
  { ...closed, $id: "glossary", title: "Glossary" },
);
export type GlossaryFile = Static<typeof GlossaryFile>;

/** What is explained where it first stands in a text: a short form, its plural, and other spellings that are given. */
export function shortFormsOf({ term, expansion, aliases = [] }: GlossaryTerm): readonly string[] {
  if (expansion === undefined) return [];
  // Other aliases are the long form in other words, and explain themselves.
  const short = aliases.filter(
    (alias) =>
      (alias.startsWith(term) && alias.length <= term.length + 3) || /^\S*\p{Lu}\S*\p{Lu}\S*$/u.test(alias),
  );
  const plural = /\p{Lu}$/u.test(term) ? [`${term}s`] : [];
  return [...new Set([term, ...plural, ...short])];
}

/** The last part of a term's address in the glossary. */
export function termAnchor(term: string): Anchor {
  const words = term
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/g, "");
  return anchorOf("term", words);
}
