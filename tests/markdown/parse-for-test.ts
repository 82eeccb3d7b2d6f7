// Parses a text as load would, with places in a file text.md, and turns it into HTML with a plain context.

import { asHref } from "../../scripts/lib/href.ts";
import { trusted } from "../../scripts/lib/html.ts";
import { createParser } from "../../scripts/markdown/create-parser.ts";
import { parseProse } from "../../scripts/markdown/parse-prose.ts";
import type { Numbering } from "../../scripts/model/front-matter.ts";
import type { Prose, ProseContext } from "../../scripts/model/prose/prose.ts";
import { prose as proseWords } from "../../scripts/words/en/prose.ts";

/** How a test wants its text parsed. */
export interface TestText {
  readonly lang?: string;
  readonly numbering?: Numbering;
  readonly expansions?: Readonly<Record<string, string>>;
  /** The rows of sheets, by the name that the text gives. */
  readonly sheets?: Readonly<Record<string, readonly (readonly string[])[]>>;
}

/** Parses Markdown. */
export function parse(
  text: string,
  { lang = "en-GB", numbering = "none", expansions = {}, sheets = {} }: TestText = {},
): Prose {
  return parseProse(createParser(), {
    text,
    lang,
    words: proseWords,
    numbering,
    expansions: new Map(Object.entries(expansions)),
    before: { tables: 0, figures: 0 },
    sheets: new Map(Object.entries(sheets).map(([name, rows]) => [name, { rows }])),
    place: ({ line, column }) => ({ file: "text.md", line, column }),
  });
}

const context: ProseContext = {
  medium: "screen",
  lang: "en-GB",
  wordsLang: "en-GB",
  words: proseWords,
  anchorPrefix: "",
  isWithin: false,
  reference: ({ noun, id, label }) => ({ href: asHref(`/${noun}/${id}`), label: label ?? `${noun} ${id}` }),
  value: ({ path }) => `value of ${path}`,
  block: ({ name }, content) => trusted(`<section class="${name}">${content.toString()}</section>`),
  address: asHref,
  fileBeside: () => undefined,
  picture: (address) => ({ src: address }),
};

/** Parses Markdown and turns it into HTML. */
export function render(text: string, options: TestText = {}, change: Partial<ProseContext> = {}): string {
  return parse(text, options)
    .toHtml({ ...context, ...change })
    .toString();
}

/** Parses Markdown and turns what the public sees of it into HTML; a notice is a section with what it tells. */
export function renderOpen(text: string, options: TestText = {}): string {
  const whole = parse(text, options);
  const block: ProseContext["block"] = ({ name, withheld }, content) =>
    trusted(
      `<section class="${name}">${withheld ? JSON.stringify(withheld) : ""}${content.toString()}</section>`,
    );
  return (whole.open ?? whole).toHtml({ ...context, block }).toString();
}
