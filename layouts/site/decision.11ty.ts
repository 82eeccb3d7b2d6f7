// The page of a decision: what was asked or decided, how it stands, and its life from the first station to the last.

import { html } from "../../scripts/lib/html.ts";
import { writtenText } from "../../scripts/lib/screen-only.ts";
import type { Decision } from "../../scripts/model/committees/decision.ts";
import { datedTitle } from "../../scripts/model/committees/meeting-label.ts";
import type { View } from "../../scripts/model/view.ts";
import { decisionLife } from "../parts/decision/decision-life.ts";
import { openFor } from "../parts/decision/open-for.ts";
import { due, standing } from "../parts/due.ts";
import { type Fact, factList } from "../parts/fact-list.ts";
import { itemName } from "../parts/item-name.ts";
import { languageWithin } from "../parts/language.ts";
import { type DecisionItem, eachOf, type ListLayout } from "../parts/layout.ts";
import { leadWords, plainListed } from "../parts/listed-item.ts";
import { owners } from "../parts/lists.ts";
import { unmarked } from "../parts/own-words.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<DecisionItem> = {
  data: eachOf("decisions"),
  render({ view, item: { path, decision } }) {
    const { publication, noun, ref, lead, text, asks } = decision;
    const { id, lang } = publication;
    const title = datedTitle(publication);
    const from = { publication: id, elsewhere: true } as const;
    const name = itemName(view.words, noun, ref);
    const language = languageWithin(lang, view.register.site.lang);
    const { decision: words } = view.words.tracking;
    const made = html`<a href="${view.href(view.pathOf({ publication: id }))}"${language}>${title}</a>`;
    return pageShell(view, {
      path,
      title: `${name}: ${title}`,
      description: plainListed(view, decision).slice(0, 300),
      trail: [{ label: view.words.site.decisions, path: "/decisions/" }],
      main: html`<article data-pagefind-body>
<header class="page-head">
<p class="page-head__kind">${words.of(html, html`<span data-pagefind-meta="kind">${view.words.interface[noun]}</span>`, made)}</p>
<h1 data-pagefind-meta="title:${name}, ${title}">${name}</h1>
<div class="decision__text prose"${writtenText}${language}>${lead !== undefined && html`<p>${leadWords(decision)?.trim()}</p>`}${view.prose(text, from)}</div>
<div class="page-head__about" data-pagefind-ignore>${factList(unmarked, facts(view, decision))}</div>
</header>
<section class="decision__life prose"${writtenText} aria-labelledby="page--life"><h2 id="page--life">${words.life}</h2>
${decision.progress === undefined && html`<p>${asks === undefined ? words.unasked : words.asks[asks]}</p>`}
${decisionLife(view, decision)}</section>
</article>`,
    });
  },
};
export default layout;

function facts(view: View, decision: Decision): readonly Fact[] {
  const { publication, addressedTo, owner, progress } = decision;
  const from = { publication: publication.id, elsewhere: true } as const;
  const { decision: words } = view.words.tracking;
  const length = openFor(view, decision);
  const closed = progress?.standing === "closed";
  const all: readonly (Fact | undefined)[] = [
    addressedTo.length === 0 ? undefined : [words.askedOf, owners(view, addressedTo, from)],
    owner === undefined ? undefined : [words.owner, owners(view, [owner], from)],
    progress === undefined ? undefined : [words.due, due(view, progress, from)],
    progress === undefined ? undefined : [words.standing, standing(view, progress, from)],
    length === undefined ? undefined : [closed ? words.wasOpenFor : words.openFor, length],
  ];
  return all.filter((fact) => fact !== undefined);
}
