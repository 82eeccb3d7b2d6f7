// A letter, with who wrote it to whom and when, who signed it, and what went with it.
import { type HtmlValue, html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { namedIn } from "../../../scripts/model/prose/named.ts";
import type { Block } from "../../../scripts/model/prose/prose.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Scene, View } from "../../../scripts/model/view.ts";
import { named, namedInLine } from "../named.ts";
import { ownWords } from "../own-words.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `letter`. */
export const letter: BlockLayout = (view, scene, block, content) => {
  const { location } = scene;
  const own = ownWords(view, location);
  const { letter: words } = own.say.blocks;
  const given = publicationSays(scene);
  const people = (name: string, otherwise?: string): HtmlValue => {
    const written = block.attributes.get(name) ?? otherwise;
    return written === undefined ? undefined : inLine(view, written, scene);
  };
  const subject = block.attributes.get("subject");
  const signed = signatures(view, scene, block, given.authors);
  const lines = (...facts: readonly (readonly [term: string, value: HtmlValue])[]) => {
    const said = facts.filter(([, value]) => value !== undefined);
    if (said.length === 0) return undefined;
    return html`<dl class="letter__head">${said.map(([term, value]) => html`<div><dt${own.attributes}>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
  };
  const above = lines(
    [words.from, people("from", given.authors ?? given.organization)],
    [words.to, people("to")],
    [words.date, block.attributes.get("date") ?? given.date],
    [words.reference, block.attributes.get("reference") ?? given.reference],
  );
  const below = lines([words.enclosures, block.attributes.get("enclosures")], [words.copy, people("copy")]);
  return html`<article class="letter${scene.publication.kind.print === "letter" && " letter--whole"}">${above}${subject !== undefined && html`<p class="letter__subject"><strong>${subject}</strong></p>`}${content}${signed}${below}</article>`;
};

/** What a publication that is a letter says of itself, so that its block need not say it again. */
interface Said {
  readonly authors?: string | undefined;
  readonly organization?: string | undefined;
  readonly date?: string | undefined;
  readonly reference?: string | undefined;
}

function publicationSays({ publication, location }: Scene): Said {
  const { kind, front, date }: Publication = publication;
  if (kind.print !== "letter" || location.part !== undefined) return {};
  const { authors, organization, reference } = front;
  return { authors: authors?.join("; "), organization, date: date?.text, reference };
}

/** People and bodies one after another. */
function inLine(view: View, written: string, { location }: Scene): SafeHtml {
  return html`${namedIn(written).map((one, at) => html`${at > 0 && "; "}${namedInLine(view, one, location)}`)}`;
}

/** Who signed: each with what is said of them on lines of their own. */
function signatures(
  view: View,
  { location }: Scene,
  block: Block,
  authors: string | undefined,
): SafeHtml | undefined {
  const office = block.attributes.get("office");
  const all = namedIn(block.attributes.get("signed") ?? authors ?? "");
  if (all.length === 0 && office === undefined) return undefined;
  const people = all.map((one) => {
    const { name, more } = named(view, one, location);
    return [name, ...(office === undefined ? more : [])];
  });
  const each = people.length === 0 ? [[]] : people;
  return html`${each.map((lines, at) => {
    const shown = at === each.length - 1 && office !== undefined ? [...lines, office] : lines;
    return html`<p class="letter__signature">${shown.map((line, index) => html`${index > 0 && html`<br>`}${line}`)}</p>`;
  })}`;
}
