// What a thing serves or carries on, and what serves it or carries it on: each a link to where it stands.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { upperFirst } from "../../scripts/lib/upper-first.ts";
import { type Tie, type Tied, tiedFrom, tiedTo } from "../../scripts/model/facts/ties.ts";
import { calledWords } from "../../scripts/model/item.ts";
import { targetOf } from "../../scripts/model/prose/resolve-reference.ts";
import type { Ref } from "../../scripts/model/ref.ts";
import type { Scene, View } from "../../scripts/model/view.ts";
import { markLanguage } from "./language.ts";
import { ownWords } from "./own-words.ts";

/** What may be tied to others: its number, and what it says of itself. */
interface Item {
  readonly ref: Ref;
  readonly serves?: readonly string[];
  readonly continues?: string;
}

/**
 * What it carries on and serves, and what serves it and carries it on; nothing for nothing. What other publications say may
 * have come later than a pack.
 */
export function ties(
  view: View,
  scene: Scene,
  noun: string,
  { ref, serves = [], continues }: Item,
): SafeHtml | undefined {
  const { serves: words } = ownWords(view, scene.location).say.blocks;
  const to = (written: readonly string[]) =>
    written.flatMap((one) => tiedTo(view.known, scene.publication.id, one) ?? []);
  const from = (tie: Tie) => tiedFrom(view.known, tie, scene.publication, noun, ref);
  const parts = [
    labelled(view, scene, words.continues, untitled(to(continues === undefined ? [] : [continues]))),
    labelled(view, scene, words.serves, to(serves)),
    labelled(view, scene, words.servedBy, from("serves")),
    labelled(view, scene, words.continuedBy, untitled(from("continues"))),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : html`${parts}`;
}

/** What is carried on says the same as a rule, and is not said twice. */
function untitled(all: readonly Tied[]): readonly Tied[] {
  return all.map(({ publication, item }) => ({ publication, item }));
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
  const words = said === "" ? undefined : markLanguage(lang, scene.publication.lang, said);
  const href = view.link(scene.location, targetOf(id, item));
  const [shown, more] = name === said ? [words, undefined] : [own.words(name), words];
  const link = html`<a href="${href}">${shown}</a>`;
  return html`${own.say.blocks.serves.one(own.html, link, more, isOwn ? undefined : front.title)}`;
}
