// What a reader in a hurry reads before the text: the priorities, what is recommended, or how measures and actions stand.
// Its page and its PDF show the same, each in its way.

import { type HtmlValue, html, type SafeHtml } from "../../scripts/lib/html.ts";
import { screenOnly } from "../../scripts/lib/screen-only.ts";
import { mapInPlace } from "../../scripts/model/exempt/withheld-entry.ts";
import { promisesOf } from "../../scripts/model/facts/actions/action-plan.ts";
import { isBulleted, labelOf } from "../../scripts/model/facts/strategy/strategy.ts";
import { hasBlock } from "../../scripts/model/has-block.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import type { Ref } from "../../scripts/model/ref.ts";
import type { View } from "../../scripts/model/view.ts";
import { countsTable } from "./counts-table.ts";
import { itemName } from "./item-name.ts";
import type { Glance } from "./kinds/kind-layout.ts";
import { kindLayout } from "./kinds/kind-layouts.ts";
import { exemptNote, exemptWords } from "./meeting/exempt-note.ts";
import { ownWords } from "./own-words.ts";
import { pageEntry } from "./print/page-entry.ts";

/** All of them in order; none for most kinds of publications. */
export function glancesOf(view: View, publication: Publication): readonly Glance[] {
  return [
    priorities(view, publication),
    recommendations(view, publication),
    kindLayout(publication.kind.name).glance?.(view, publication),
    actions(view, publication),
  ].filter((glance) => glance !== undefined);
}

function priorities(view: View, publication: Publication): Glance | undefined {
  const { priorities: all = [] } = publication.facts.strategy ?? {};
  if (all.length === 0) return undefined;
  const isShown = hasBlock(publication, "priorities");
  const items = all.map(({ ref, title }) => {
    const link = view.itemLink({ publication: publication.id }, "priority", ref);
    if (!isShown) return html`<li>${title}</li>`;
    return view.medium === "screen"
      ? html`<li><a href="${link}">${title}</a></li>`
      : html`<li>${pageEntry(view.wordsFor(publication.lang).print, link.slice(1), title, title)}</li>`;
  });
  return {
    name: "priorities",
    title:
      labelOf(publication.facts.strategy, "priority")?.many ??
      view.wordsFor(publication.lang).publications.glance.priorities,
    isInContents: isListed(publication),
    content: list(
      view,
      "priorities",
      isBulleted(publication.facts.strategy, "priorities")
        ? html`<ul>${items}</ul>`
        : html`<ol>${items}</ol>`,
      isShown,
    ),
  };
}

/** Whether the contents list of the document, which has two levels, names them all. */
function isListed({ kind, body }: Publication): boolean {
  const shown = body.blocks.filter(({ name }) => name === "priorities");
  return kind.print === "document" && shown.length > 0 && shown.every(({ level }) => level <= 2);
}

/** Those of a report stand on its cover. */
function recommendations(view: View, publication: Publication): Glance | undefined {
  const { recommendations: open = [], withheldRecommendations: withheld, report } = publication.facts;
  const isShown = hasBlock(publication, "recommendations");
  if (report !== undefined || open.length + withheld.length === 0) return undefined;
  const from = { publication: publication.id };
  const say = view.wordsFor(publication.lang);
  /** An entry of a list of pages holds no links, so that `words` are those of `content` without any. */
  const item = (ref: Ref, content: SafeHtml, words: HtmlValue, spoken: string, decision?: string) => {
    const name = itemName(say, "recommendation", ref);
    const link = view.itemLink(from, "recommendation", ref);
    if (isShown && view.medium === "print") {
      // Below, its heading says what it is, or it is a paragraph and nothing does.
      const shown = hasBlock(publication, "recommendations", "paragraphs")
        ? html`<span class="contents__wide"><span class="contents__ref">${name}</span> ${words}</span>`
        : html`<span class="contents__ref">${ref}</span> <span>${words}</span>`;
      return html`<li>${pageEntry(view.wordsFor(publication.lang).print, link.slice(1), shown, `${name}: ${spoken}`)}</li>`;
    }
    const label = isShown ? html`<a href="${link}">${name}</a>` : name;
    return html`<li><p class="glance__label">${label}</p><p>${content}</p>${decision !== undefined && html`<p class="glance__decision"><strong>${decision}</strong></p>`}</li>`;
  };
  const items = mapInPlace(open, withheld, {
    open: ({ ref, text, response }) => {
      const words = view.plain(text, from);
      return item(ref, view.inline(text, from), words, words, response && say.interface[response.decision]);
    },
    withheld: ({ ref, exempt }) => {
      const note = exemptNote(view, ({ it }, why) => it(why), exempt, publication.lang);
      return item(
        ref,
        note,
        note,
        exemptWords(view, ({ it }, why) => it(why), exempt, publication.lang),
      );
    },
  });
  return {
    name: "recommendations",
    title: view.wordsFor(publication.lang).publications.glance.recommendations,
    content: list(
      view,
      "recommendations",
      view.medium === "print" && isShown
        ? html`<ol>${items}</ol>`
        : html`<ul class="glance__list">${items}</ul>`,
      isShown,
    ),
  };
}

/** A list of what stands below: on paper one of pages, where they are shown there. */
function list(view: View, name: string, entries: SafeHtml, isShown: boolean): SafeHtml {
  if (view.medium === "screen" || !isShown) return entries;
  return html`<nav role="doc-toc" aria-labelledby="front-${name}" class="contents contents--${name}">${entries}</nav>`;
}

function actions(view: View, publication: Publication): Glance | undefined {
  const { plan } = publication.facts;
  if (plan === undefined) return undefined;
  const id = view.medium === "screen" ? "page--counts" : "front-counts";
  const own = ownWords(view, { publication: publication.id });
  const { glance: words } = own.say.publications;
  const counts = countsTable(view, publication, plan.areas.flatMap(promisesOf), id, words.planCounts);
  if (counts === undefined) return undefined;
  const due = html`<p${screenOnly("tracking")}><a href="${view.href("/due/")}">${own.words(words.due)}</a></p>`;
  return {
    name: "standing",
    title: words.plan,
    content: html`${counts}${view.medium === "screen" && due}`,
  };
}
