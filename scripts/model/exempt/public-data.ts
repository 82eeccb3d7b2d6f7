// The people, bodies and words of data/ that the public may hear of: all but those that exempt texts or drafts alone name.
import { WordIndex } from "../../lib/word-index.ts";
import type { Prose } from "../prose/prose.ts";
import type { Publication } from "../publication.ts";
import type { Register } from "../register.ts";
import { holdsExempt } from "./exemptions.ts";

/** What of `data/` the public may see, with every text that a page may be made from. */
export interface PublicData
  extends Pick<Register, "people" | "organizations" | "terms" | "committees" | "memberships"> {
  readonly texts: ReadonlySet<string>;
}

/**
 * Chooses from `data/` by what is open already. Whoever and whatever is named nowhere stays; what something public
 * names is public with it: the body of an office, and whoever sits on a body.
 */
export function publicData(register: Register, open: Pick<Register, "site" | "publications">): PublicData {
  const texts = new Set<string>();
  const seen = new Set<object>();
  for (const publication of open.publications.values()) addUses(publication, register, texts, seen);
  const isAllOpen = open.publications.size === register.publications.size && !holdsExempt(register);
  const hidden = isAllOpen ? new Set<string>() : hiddenNames(register, texts, seen);
  for (;;) {
    const shown = dataWithout(register, hidden);
    const all = new Set(texts);
    addTexts([open.site, register.templates, register.scales, ...Object.values(shown)], all, new Set());
    for (const text of [...all]) addReferences(register.prose.get(text), all);
    const named = [...hidden].filter(isNamedIn(register, all));
    if (named.length === 0) return { ...shown, texts: all };
    for (const name of named) hidden.delete(name);
  }
}

type Shown = Omit<PublicData, "texts">;

function dataWithout(register: Register, hidden: ReadonlySet<string>): Shown {
  const isShown = (name: string) => !hidden.has(name);
  return {
    people: new Map([...register.people].filter(([id]) => isShown(id))),
    organizations: new Map([...register.organizations].filter(([id]) => isShown(id))),
    terms: new Map([...register.terms].filter(([term]) => isShown(termName(term)))),
    committees: new Map([...register.committees].filter(([body]) => isShown(body))),
    memberships: register.memberships.filter(({ organization }) => isShown(organization)),
  };
}

/** Everybody and everything that publications name, and no open one does; what is open has been `seen` and is passed over. */
function hiddenNames(register: Register, open: ReadonlySet<string>, seen: Set<object>): Set<string> {
  const whole = new Set<string>();
  for (const publication of register.publications.values()) addUses(publication, register, whole, seen);
  const closed = new Set([...whole].filter((text) => !open.has(text)));
  const [inClosed, inOpen] = [isNamedIn(register, closed), isNamedIn(register, open)];
  const { people, organizations, terms } = register;
  const names = [...people.keys(), ...organizations.keys(), ...[...terms.keys()].map(termName)];
  return new Set(names.filter((name) => inClosed(name) && !inOpen(name)));
}

/** Tells whether texts name somebody by id, or use a term in one of its forms, in any case. */
function isNamedIn({ terms }: Register, texts: ReadonlySet<string>): (name: string) => boolean {
  let words: WordIndex | undefined;
  return (name) => {
    const term = name.startsWith(termMark) ? terms.get(name.slice(termMark.length)) : undefined;
    if (term === undefined) return texts.has(name);
    words ??= new WordIndex([...texts].join("\n"));
    const index = words;
    return [term.term, ...(term.aliases ?? [])].some((form) => index.has(form));
  };
}

/** Told from an id by a character that no id has. */
const termMark = "term ";

function termName(term: string): string {
  return `${termMark}${term}`;
}

/** Adds the texts of a publication, and each id that its texts refer to. */
function addUses(
  { front, facts, body, parts }: Publication,
  { prose }: Register,
  texts: Set<string>,
  seen: Set<object>,
): void {
  const own = new Set<string>();
  addTexts([front, facts, parts.map((part) => part.front)], own, seen);
  for (const text of own) {
    texts.add(text);
    addReferences(prose.get(text), texts);
  }
  for (const { text, blocks, ...outline } of [body, ...parts.map((part) => part.body)]) {
    texts.add(text);
    addReferences(outline, texts);
    for (const { attributes } of blocks) addTexts(attributes, texts, seen);
  }
}

function addReferences(prose: Pick<Prose, "references"> | undefined, texts: Set<string>): void {
  for (const { id } of prose?.references ?? []) texts.add(id);
}

/** Adds every text that stands in a value, however deep. What several values share is looked through once. */
function addTexts(value: unknown, texts: Set<string>, seen: Set<object>): void {
  if (typeof value === "string") texts.add(value);
  else if (typeof value === "object" && value !== null && !seen.has(value)) {
    seen.add(value);
    for (const inner of Array.isArray(value)
      ? value
      : value instanceof Map
        ? value.values()
        : Object.values(value))
      addTexts(inner, texts, seen);
  }
}
