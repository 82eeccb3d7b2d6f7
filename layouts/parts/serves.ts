// What a thing serves and what serves it, each a link to where it stands.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { upperFirst } from "../../scripts/lib/upper-first.ts";
import { servantsOf, servedBy, type Tied } from "../../scripts/model/facts/serves.ts";
import { calledWords } from "../../scripts/model/item.ts";
import { targetOf } from "../../scripts/model/prose/resolve-reference.ts";
import type { Ref } from "../../scripts/model/ref.ts";
import type { Scene, View } from "../../scripts/model/view.ts";
import { wordsIn } from "./language.ts";
import { ownWords } from "./own-words.ts";

/** What it says that it serves; nothing for nothing. */
export function served(view: View, scene: Scene, written: readonly string[] = []): SafeHtml | undefined {
  const { serves: words } = ownWords(view, scene.location).say.blocks;
  const all = written.flatMap((one) => servedBy(view.known, scene.publication.id, one) ?? []);
  return labelled(view, scene, words.serves, all);
}

/** What says that it serves this. What another publication says so may have come later than a pack. */
export function servants(view: View, scene: Scene, noun: string, ref: Ref): SafeHtml | undefined {
  const { serves: words } = ownWords(view, scene.location).say.blocks;
  return labelled(view, scene, words.servedBy, servantsOf(view.known, scene.publication, noun, ref));
}

function labelled(view: View, scene: Scene, label: string, all: readonly Tied[]): SafeHtml | undefined {
  if (all.length === 0) return undefined;
  const { attributes } = ownWords(view, scene.location);
  const isOwn = ({ publication }: Tied) => publication.id === scene.publication.id;
  const later = all.some(isOwn) ? undefined : screenOnly("later");
  return html`<div class="labelled serves"${later}><p class="labelled__label"${attributes}>${label}</p><ul>${all.map(
    (tied) =>
      html`<li${isOwn(tied) || later !== undefined ? undefined : screenOnly("later")}>${tiedLink(view, scene, tied)}</li>`,
  )}</ul></div>`;
}

/** A link that says its number, or its title where it has none. */
function tiedLink(view: View, scene: Scene, { publication, item, title, text }: Tied): SafeHtml {
  const own = ownWords(view, scene.location);
  const { front, id, lang } = publication;
  const isOwn = id === scene.publication.id;
  const said = title ?? (text === undefined ? "" : view.plain(text, { publication: id, elsewhere: true }));
  const name = upperFirst(calledWords(own.say, item.called));
  const words = wordsIn(lang, scene.publication.lang, said);
  const href = view.link(scene.location, targetOf(id, item));
  const link = (content: SafeHtml) => html`<a href="${href}">${content}</a>`;
  const [shown, more] =
    name === said ? [link(html`${words}`), undefined] : [link(html`${own.words(name)}`), words];
  return html`${own.say.blocks.serves.one(own.html, shown, more, isOwn ? undefined : front.title)}`;
}
