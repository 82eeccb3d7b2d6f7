// The people, bodies and words that the public may hear of: all but those that exempt texts alone name.

import type { Register } from "../register.ts";
import type { ExemptUses } from "./exempt-uses.ts";

/** The registers of names without those that only exempt texts and fields name. Whoever is named nowhere stays. */
export function withoutPrivateNames(
  register: Register,
  uses: ExemptUses,
): Pick<Register, "people" | "organizations" | "terms"> {
  const { open, exempt } = sortNames(register, uses);
  const isPublic = (name: string) => open.has(name) || !exempt.has(name);
  const people = new Map([...register.people].filter(([id]) => isPublic(id)));
  // An office that is not named is no reason to name the body that it is held in.
  for (const { organization } of people.values()) if (organization !== undefined) open.add(organization);
  return {
    people,
    organizations: new Map([...register.organizations].filter(([id]) => isPublic(id))),
    terms: new Map(
      [...register.terms].filter(([, { term, aliases = [] }]) => {
        const forms = [term, ...aliases].map(termKey);
        return forms.some((form) => open.has(form)) || !forms.some((form) => exempt.has(form));
      }),
    ),
  };
}

function sortNames(
  register: Register,
  { isExemptText, isExemptMention }: ExemptUses,
): { readonly open: Set<string>; readonly exempt: ReadonlySet<string> } {
  const open = new Set<string>();
  const exempt = new Set<string>();
  for (const mention of register.mentions) {
    // Where somebody works counts only once it is known that somebody is public.
    if (mention.place.file === "data/people.yaml") continue;
    (isExemptMention(mention) ? exempt : open).add(mention.id);
  }
  for (const text of register.texts) {
    const names = isExemptText(text) ? exempt : open;
    for (const { noun, id } of text.prose.references) {
      if (noun === "term") names.add(termKey(id));
      if (["person", "organization", "organisation"].includes(noun)) names.add(id);
    }
  }
  for (const { facts } of register.publications.values())
    for (const { questions } of facts.minutes?.minutes ?? [])
      for (const { by, "answered-by": answerer } of questions) {
        open.add(by);
        if (answerer !== undefined) open.add(answerer);
      }
  return { open, exempt };
}

function termKey(form: string): string {
  return `term ${form.toLowerCase()}`;
}
