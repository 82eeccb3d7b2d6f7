// Looks up a cross-reference in the register: where it leads and the label it gets, or what is wrong with it.
import type { SitePath } from "../../lib/href.ts";
import { lowerFirst } from "../../lib/lower-first.ts";
import { suggest } from "../../lib/nearest.ts";
import { type Anchor, asAnchor } from "../anchor.ts";
import { isExempt } from "../exempt/access.ts";
import { factModules } from "../facts/fact-modules.ts";
import { itemsNamed, itemsOfNoun } from "../find-items.ts";
import type { Item } from "../item.ts";
import type { Location } from "../location.ts";
import { organizationId, personId } from "../owner-id.ts";
import { personLabel } from "../person.ts";
import type { Publication } from "../publication.ts";
import { type PublicationId, publicationId } from "../publication-id.ts";
import type { Register } from "../register.ts";
import { termAnchor } from "./glossary-term.ts";
import type { Reference } from "./reference.ts";
import { referenceLabel } from "./reference-label.ts";

/** Where something is: an anchor on the page of a publication or part, or on a page of the site such as `/glossary/`. */
export type Target =
  | { readonly publication: PublicationId; readonly part?: string; readonly anchor?: Anchor }
  | { readonly page: SitePath; readonly anchor?: Anchor };

/** What a look-up comes to. */
export type Resolution =
  | { readonly found: true; readonly target: Target; readonly label: string }
  | { readonly found: false; readonly message: string; readonly hint: string };

/** Words that may be written for a noun, with the noun that is meant. */
const synonyms: Readonly<Record<string, string>> = {
  organisation: "organization",
  appendix: "part",
  annex: "part",
};

/** The nouns that a reference may start with. */
export const referenceNouns: readonly string[] = [
  "paragraph",
  "section",
  "table",
  "figure",
  "slide",
  "annex",
  "appendix",
  ...factModules.flatMap(({ nouns }): readonly string[] => nouns),
  "person",
  "organization",
  "organisation",
  "term",
];

/** Finds what a reference means from where it stands. */
export function resolveReference(register: Register, from: Location, reference: Reference): Resolution {
  const { noun } = reference;
  if (noun === "publication")
    return resolvePublication(register, reference, publicationId(reference.id), from);
  if (!referenceNouns.includes(noun)) {
    return missing(
      `“${noun}” is not a sort of thing that can be referred to.`,
      suggest(noun, referenceNouns, `Start with one of: ${referenceNouns.join(", ")}.`),
    );
  }
  const meant = synonyms[noun] ?? noun;
  if (meant === "person" || meant === "organization" || meant === "term")
    return resolveEntry(register, meant, reference);

  const id = reference.publication ?? from.publication;
  const publication = id === undefined ? undefined : register.publications.get(id);
  if (publication === undefined) {
    return id === undefined
      ? missing(
          `“${noun} ${reference.id}” does not say in which publication.`,
          "Write the id of the publication and # before it.",
        )
      : resolvePublication(register, reference, id, from);
  }
  return resolveItem(register, publication, meant, reference, from);
}

function resolvePublication(
  register: Register,
  reference: Reference,
  id: PublicationId,
  from: Location,
): Resolution {
  const publication = register.publications.get(id);
  if (publication !== undefined) {
    return { found: true, target: { publication: id }, label: reference.label ?? publication.front.title };
  }
  // One bare word is more likely a forgotten noun than a publication.
  if (!id.includes("/") && reference.publication === undefined && from.publication !== undefined) {
    return missing(
      `“${id}” does not say what sort of thing it is.`,
      `Write a noun before it, such as [[section ${id}]], or the id of a publication.`,
    );
  }
  return missing(
    `There is no publication “${id}”.`,
    suggest(id, register.publications.keys(), "Write the path of its folder under content/."),
  );
}

function resolveEntry(
  register: Register,
  noun: "person" | "organization" | "term",
  reference: Reference,
): Resolution {
  if (noun === "person") {
    const person = register.people.get(personId(reference.id));
    return person === undefined
      ? missing(
          `There is no person “${reference.id}”.`,
          suggest(reference.id, register.people.keys(), "Add the person to data/people.yaml."),
        )
      : {
          found: true,
          target: { page: "/people/", anchor: asAnchor(person.id) },
          label: reference.label ?? personLabel(person),
        };
  }
  if (noun === "organization") {
    const body = register.organizations.get(organizationId(reference.id));
    return body === undefined
      ? missing(
          `There is no organisation “${reference.id}”.`,
          suggest(reference.id, register.organizations.keys(), "Add it to data/organizations.yaml."),
        )
      : {
          found: true,
          target: { page: "/organizations/", anchor: asAnchor(body.id) },
          label: reference.label ?? body.name,
        };
  }
  const term = findTerm(register, reference.id);
  return term === undefined
    ? missing(
        `There is no term “${reference.id}” in the glossary.`,
        suggest(reference.id, register.terms.keys(), "Add it to data/glossary.yaml."),
      )
    : {
        found: true,
        target: { page: "/glossary/", anchor: termAnchor(term) },
        label: reference.label ?? reference.id,
      };
}

/** The term as the glossary has it, for a term or one of its other forms in any case; undefined where there is none. */
function findTerm(register: Register, written: string): string | undefined {
  const folded = written.toLowerCase();
  for (const entry of register.terms.values()) {
    if ([entry.term, ...(entry.aliases ?? [])].some((form) => form.toLowerCase() === folded))
      return entry.term;
  }
  return undefined;
}

function resolveItem(
  register: Register,
  publication: Publication,
  noun: string,
  reference: Reference,
  from: Location,
): Resolution {
  const matches = itemsNamed(publication.items, noun, idOf(noun, reference));
  // In a part, what stands in the same part is meant before what stands elsewhere.
  const here = from.publication === publication.id ? from.part : undefined;
  const item = matches.find((match) => match.part === here) ?? matches[0];
  if (item === undefined) {
    const elsewhere = noun === "part" ? appendixElsewhere(publication, reference, from) : undefined;
    if (elsewhere !== undefined) return elsewhere;
    const items = itemsOfNoun(publication.items, noun);
    const where = from.publication === publication.id ? "here" : `in ${publication.id}`;
    return missing(
      `There is no ${reference.noun} “${reference.id}” ${where}.`,
      suggest(
        idOf(noun, reference),
        items.map((other) => (noun === "part" ? lowerFirst(other.id) : other.id)),
        items.length === 0
          ? `The publication has no ${reference.noun} at all.`
          : `Write the id of a ${reference.noun} of the publication.`,
      ),
    );
  }
  if (item.missingBlock !== undefined) {
    return missing(
      `The ${reference.noun} “${reference.id}” is shown on no page, so nothing can lead to it.`,
      `Put the block ${item.missingBlock} into index.md of ${publication.id}.`,
    );
  }
  const label = reference.label ?? referenceLabel(register, publication, noun, item, from);
  return { found: true, target: targetOf(publication.id, item), label };
}

/** What is said of an appendix that is no text of the folder, and so stands on no page that a reference could lead to. */
function appendixElsewhere(
  publication: Publication,
  reference: Reference,
  from: Location,
): Resolution | undefined {
  const name = `${reference.noun} ${reference.id}`.toLowerCase();
  const appendix = publication.facts.report?.appendices?.find(
    ({ label }) => label.trim().toLowerCase() === name,
  );
  if (appendix === undefined) return undefined;
  const { label, file, publication: id, url } = appendix;
  const words = reference.label ?? label;
  if (isExempt(appendix))
    return missing(
      `“${label}” is exempt and no text of the folder, so no reference can lead to it.`,
      `Write “${words}” without brackets.`,
    );
  if (id !== undefined)
    return missing(
      `“${label}” is a publication of its own, which a reference names by its id.`,
      `Write [[${id}|${words}]].`,
    );
  const own = from.publication === publication.id ? file : file && `/${publication.id}/${file}`;
  const address = own ?? url;
  return missing(
    `“${label}” is ${file === undefined ? "kept elsewhere" : "a file"}, and is referred to by a link, not by a reference.`,
    address === undefined ? `Write “${words}” without brackets.` : `Write [${words}](${address}).`,
  );
}

/** Where an item that has a place stands. */
export function targetOf(publication: PublicationId, { part, anchor, page }: Item): Target {
  if (page !== undefined) return { page };
  return {
    publication,
    ...(part === undefined ? {} : { part }),
    ...(anchor === undefined ? {} : { anchor }),
  };
}

/** Parts are known by their label: `[[annex 1]]` is the part labelled “Annex 1”. */
function idOf(noun: string, reference: Reference): string {
  return noun === "part" ? `${reference.noun} ${reference.id}` : reference.id;
}

function missing(message: string, hint: string): Resolution {
  return { found: false, message, hint };
}
