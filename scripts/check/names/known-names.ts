// Every id in a field names something that is kept: an organisation, a person, a scale, a measure, a template, a publication.
import { suggest } from "../../lib/nearest.ts";
import { isWrittenAsId, namedIn, namingAttributes } from "../../model/prose/named.ts";
import { placeInBlock } from "../../model/prose/prose.ts";
import type { Mention, Register } from "../../model/register.ts";
import { type Check, error, mayBeIn } from "../for-rules/check.ts";

interface Kept {
  readonly what: string;
  has(id: string): boolean;
  ids(): Iterable<string>;
  /** The files that hold them; a mention is not held against a file that cannot be read. */
  readonly files: readonly string[];
  readonly otherwise: string;
}

export const knownNames = {
  name: "known-names",
  about:
    "Every id in a field names an organisation, person, rating scale, measure, template or publication that exists.",
  why: "What has an id that nobody knows is missing on the page of its person, body or scale.",
  mend: "Correct the spelling; or, if it is new, add it once to the file that keeps its like.",
  *run(register, unreadable) {
    for (const mention of [...register.mentions, ...speakers(register), ...signatories(register)]) {
      const kept = keptFor(register, mention);
      if (
        kept.has(mention.id) ||
        unreadable.has(mention.id) ||
        kept.files.some((file) => mayBeIn(file, mention.id, unreadable))
      )
        continue;
      yield error(
        mention.place,
        `There is no ${kept.what} “${mention.id}”.`,
        wordsOfSubstitute(mention) ?? suggest(mention.id, kept.ids(), kept.otherwise),
      );
    }
  },
} as const satisfies Check;

/** How a substitute is written who is named in words. */
function wordsOfSubstitute({ kind, id }: Mention): string | undefined {
  return kind === "person" && /\s(?:substitut|deputi|standing in)/i.test(id)
    ? `Write it as a name: “- name: ${id}”, or “person: …” with an id and the words under “role”.`
    : undefined;
}

/** Who asks, answers or is stood for is named by an id or in words; what is written as ids are cannot be words. */
function* speakers(register: Register): Iterable<Mention> {
  for (const [at, { represents: id }] of register.memberships.entries()) {
    if (id === undefined || !isWrittenAsId(id)) continue;
    const place = register.locateInData("memberships.yaml", `/memberships/${at}/represents`);
    yield { kind: "organization", id, place };
  }
  for (const publication of register.publications.values()) {
    for (const list of ["present", "apologies", "in-attendance"] as const) {
      for (const [at, one] of (publication.files.minutes?.[list] ?? []).entries()) {
        const id = typeof one === "string" ? undefined : one.represents;
        if (id === undefined || !isWrittenAsId(id)) continue;
        const place = publication.locate("minutes", `/${list}/${at}/represents`);
        yield { kind: "organization", id, place, publication: publication.id };
      }
    }
    for (const [at, { questions = [] }] of (publication.files.minutes?.minutes ?? []).entries()) {
      for (const [index, question] of questions.entries()) {
        for (const key of ["by", "answered-by"] as const) {
          const id = question[key];
          if (id === undefined || !isWrittenAsId(id)) continue;
          const place = publication.locate("minutes", `/minutes/${at}/questions/${index}/${key}`);
          yield { kind: "person", id, place, publication: publication.id };
        }
      }
    }
  }
}

/** Who signs, is quoted or is written to in a text, in the same way. */
function* signatories({ texts }: Register): Iterable<Mention> {
  for (const { prose } of texts)
    for (const block of prose.blocks) {
      const named = namingAttributes(block.name).map((name) => block.attributes.get(name) ?? "");
      for (const id of named.flatMap(namedIn))
        if (isWrittenAsId(id)) yield { kind: "owner", id, place: placeInBlock(block, id) };
    }
}

function keysOf(kept: ReadonlyMap<string, unknown>): Pick<Kept, "has" | "ids"> {
  return { has: (id) => kept.has(id), ids: () => kept.keys() };
}

function keptFor(register: Register, { kind, publication }: Mention): Kept {
  const [people, organizations] = [keysOf(register.people), keysOf(register.organizations)];
  switch (kind) {
    case "organization":
      return {
        what: "organisation",
        ...organizations,
        files: ["data/organizations.yaml"],
        otherwise: "Add it to data/organizations.yaml.",
      };
    case "person":
      return {
        what: "person",
        ...people,
        files: ["data/people.yaml"],
        otherwise: "Add the person to data/people.yaml.",
      };
    case "owner":
      return {
        what: "person or organisation",
        has: (id) => people.has(id) || organizations.has(id),
        ids: () => [...people.ids(), ...organizations.ids()],
        files: ["data/people.yaml", "data/organizations.yaml"],
        otherwise: "Add the person or office to data/people.yaml, or the body to data/organizations.yaml.",
      };
    case "scale":
      return {
        what: "rating scale",
        ...keysOf(register.scales),
        files: ["data/rating-scales.yaml"],
        otherwise: "Add it to data/rating-scales.yaml.",
      };
    case "measure": {
      const measures =
        publication === undefined ? [] : (register.publications.get(publication)?.facts.measures ?? []);
      return {
        what: "measure",
        has: (id) => measures.some(({ ref }) => ref === id),
        ids: () => measures.map(({ ref }) => ref),
        files: publication === undefined ? [] : [publication],
        otherwise: "Add it to measures.yaml in the same folder.",
      };
    }
    case "template":
      return {
        what: "template",
        ...keysOf(register.templates),
        files: ["data/report-templates.yaml"],
        otherwise: "Add it to data/report-templates.yaml.",
      };
    case "publication":
      return {
        what: "publication",
        ...keysOf(register.publications),
        files: [],
        otherwise: "Write the path of its folder under content/.",
      };
  }
}
