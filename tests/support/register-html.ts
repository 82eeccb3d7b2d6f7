// Every text of a register as HTML, made with the least that a text asks for, to see what its tokens hold.
import { asHref } from "../../scripts/lib/href.ts";
import { html } from "../../scripts/lib/html.ts";
import type { Prose, ProseContext } from "../../scripts/model/prose/prose.ts";
import type { Register } from "../../scripts/model/register.ts";
import { prose as proseWords } from "../../scripts/words/en/prose.ts";

const context: ProseContext = {
  medium: "screen",
  lang: "en-GB",
  wordsLang: "en-GB",
  words: proseWords,
  anchorPrefix: "",
  isWithin: false,
  reference: ({ label, noun, id }) => ({ label: label ?? `${noun} ${id}` }),
  value: ({ path }) => path,
  block: ({ attributes }, content) => html`<div>${[...attributes.values()].join(" ")}${content}</div>`,
  address: asHref,
  fileBeside: () => undefined,
  picture: (address) => ({ src: address }),
};

/** The bodies of publications and parts, and every field. */
export function registerHtml({ publications, prose }: Register): readonly string[] {
  const bodies = [...publications.values()].flatMap(({ body, parts }) => [
    body,
    ...parts.map((part) => part.body),
  ]);
  const fields = [...prose.values()];
  return [
    ...[...bodies, ...fields].map((one: Prose) => one.toHtml(context).toString()),
    ...fields.map((one) => one.toInlineHtml(context).toString()),
  ];
}
