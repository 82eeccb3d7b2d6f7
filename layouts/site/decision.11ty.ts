// The page of a decision: what was asked or decided, how it stands, and its life from the first station to the last.
import { html } from "../../scripts/lib/html.ts";
import type { Decision } from "../../scripts/model/committees/decision.ts";
import type { View } from "../../scripts/model/view.ts";
import { decisionLife } from "../parts/decision/decision-life.ts";
import { openFor } from "../parts/decision/open-for.ts";
import { due, standing } from "../parts/due.ts";
import { type Fact, factList } from "../parts/fact-list.ts";
import { itemName } from "../parts/item-name.ts";
import { languageWithin } from "../parts/language.ts";
import { type DecisionItem, eachOf, type ListLayout } from "../parts/layout.ts";
import { owners } from "../parts/lists.ts";
import { siteWords } from "../parts/own-words.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: ListLayout<DecisionItem> = {
  data: eachOf("decisions"),
  render({ view, item: { path, decision } }) {
    const { publication, noun, ref, text } = decision;
    const { id, lang } = publication;
    const title = view.committees.datedTitle(publication);
    const from = { publication: id, elsewhere: true } as const;
    const name = itemName(view, noun, ref);
    const language = languageWithin(lang, view.register.site.lang);
    return pageShell(view, {
      path,
      title: `${name}: ${title}`,
      description: view.plain(text, from).slice(0, 300),
      trail: [{ label: "Decisions", path: "/decisions/" }],
      main: html`<article data-pagefind-body>
<header class="page-head">
<p class="page-head__kind"><span data-pagefind-meta="kind">${view.word(noun)}</span> of <a href="${view.href(view.pathOf({ publication: id }))}"${language}>${title}</a></p>
<h1 data-pagefind-meta="title:${name}, ${title}">${name}</h1>
<div class="decision__text prose"${language}>${view.prose(text, from)}</div>
<div class="page-head__about" data-pagefind-ignore>${factList(siteWords, facts(view, decision))}</div>
</header>
<section class="decision__life prose" aria-labelledby="page--life"><h2 id="page--life">What became of it</h2>
${decision.progress === undefined && html`<p>It asks nobody for anything, so there is no answer to wait for.</p>`}
${decisionLife(view, decision)}</section>
</article>`,
    });
  },
};
export default layout;

function facts(view: View, decision: Decision): readonly Fact[] {
  const { publication, addressedTo, owner, progress } = decision;
  const from = { publication: publication.id, elsewhere: true } as const;
  const length = openFor(decision);
  const closed = progress?.standing === "closed";
  const all: readonly (Fact | undefined)[] = [
    addressedTo.length === 0 ? undefined : ["Asked of", owners(view, addressedTo, from)],
    owner === undefined ? undefined : ["Owner", owners(view, [owner], from)],
    progress === undefined ? undefined : ["Due", due(view, progress, from)],
    progress === undefined ? undefined : ["Where it stands", standing(view, progress, from)],
    length === undefined ? undefined : [closed ? "Was open for" : "Open for", length],
  ];
  return all.filter((fact) => fact !== undefined);
}
