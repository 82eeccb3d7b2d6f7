// What the public sees of a publication that is open, and of its parts and texts.

import type { Words } from "../../words/words.ts";
import { exemptionOf } from "../committees/meeting.ts";
import type { FrontMatter, PartFrontMatter } from "../front-matter.ts";
import { listItems } from "../list-items.ts";
import type { Prose } from "../prose/prose.ts";
import type { Part, Publication } from "../publication.ts";
import type { SourcePath } from "../source-path.ts";
import { wordsIn } from "../words-at.ts";
import { isExempt } from "./access.ts";
import type { RedactContext } from "./open-targets.ts";
import { publicLabel } from "./public-label.ts";
import { redactFacts } from "./redact-facts.ts";
import { open, type Redactors, redactBy, withheld } from "./redactors.ts";

/** Makes a publication for the public; `isPublic` says of a path in the source folder whether everybody may have the file. */
export function redactPublication(
  publication: Publication,
  context: RedactContext,
  isPublic: (file: SourcePath) => boolean,
): Publication {
  const front: Redactors<FrontMatter> = {
    title: open,
    type: open,
    status: open,
    summary: open,
    organization: open,
    authors: open,
    date: open,
    period: open,
    reference: open,
    version: open,
    lang: open,
    supersedes: (id) => (context.exempt.has(id) ? undefined : id),
    continues: (id) => (context.exempt.has(id) ? undefined : id),
    numbering: open,
    annex: open,
    access: open,
    paragraph: open,
    source: open,
  };
  const redacted = redactBy<Publication>(
    {
      id: open,
      kind: open,
      front: (written) => redactBy(front, written),
      lang: open,
      date: open,
      body: redactProse,
      parts: (parts) => parts.filter((part) => !isExempt(part.front)).map((part) => redactBy(openPart, part)),
      withheld: (_none, { parts }) =>
        parts.flatMap((part, at) => withheldPart(wordsIn(context.sayings, publication.lang), part, at)),
      facts: (_facts, whole) => redactFacts(whole, context),
      assets: (assets) => assets.filter(({ file }) => isPublic(file)),
      // Whatever can be pointed at is listed again, from what is left.
      items: () => [],
      place: open,
      // What was typed, and where, is for checks, which look at the whole register.
      files: () => ({}),
      locate:
        (_locate, { place }) =>
        () =>
          place,
      locateRead:
        (_locate, { place }) =>
        () =>
          place,
    },
    publication,
  );
  return { ...redacted, items: listItems(redacted) };
}

/** What the public sees of an open text. */
export function redactProse(prose: Prose): Prose {
  return redactBy(openProse, prose.open ?? prose);
}

const openProse: Redactors<Prose> = {
  headings: open,
  paragraphs: open,
  tables: open,
  figures: open,
  references: open,
  values: open,
  blocks: open,
  links: open,
  languages: open,
  strays: open,
  characters: open,
  text: open,
  exempt: () => [],
  definitions: () => [],
  open: withheld,
  // It would search the whole file.
  locate: () => () => ({ file: "", line: 1, column: 1 }),
  // It tells where things stand in the whole file.
  read: () => () => ({ units: [], grids: [], lists: [] }),
  toHtml: open,
  toInlineHtml: open,
};

const openPartFront: Redactors<PartFrontMatter> = {
  title: open,
  label: open,
  order: open,
  summary: open,
  numbering: open,
  access: open,
  paragraph: open,
  lang: open,
};

const openPart: Redactors<Part> = {
  slug: open,
  front: (front) => redactBy(openPartFront, front),
  body: redactProse,
  place: open,
  locate:
    (_locate, { place }) =>
    () =>
      place,
};

function withheldPart(words: Words, { front }: Part, at: number): Publication["withheld"] {
  const { exempt } = exemptionOf(front);
  return exempt === undefined
    ? []
    : [{ label: publicLabel(words, front.label), exempt, at, order: front.order }];
}
