// People and offices, each with what they own.

import { html } from "../../scripts/lib/html.ts";
import { listAuthored } from "../../scripts/model/publication-lists.ts";
import { holdings, publishedList } from "../parts/holdings.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";
import { seatList } from "../parts/seat-list.ts";

const layout: PageLayout = {
  data: onePage("/people/index.html"),
  render({ view }) {
    const { title, description, summary } = view.words.site.people;
    const { compare } = view.words.grammar;
    const people = [...view.register.people.values()].sort((a, b) => compare(label(a), label(b)));
    return pageShell(view, {
      path: "/people/",
      title,
      description,
      trail: [],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${title}</h1><p class="page-head__summary">${summary}</p></header>
<ul class="directory">${people.map(({ id, name, role, organization }) => {
        const link = organization === undefined ? undefined : view.owner(organization, {});
        return html`<li class="directory__entry" id="${id}"><h2>${name ?? role ?? id}</h2>
<p class="directory__about">${name !== undefined && role !== undefined && html`${role}${link !== undefined && html`, `}`}${link !== undefined && html`<a href="${link.href}">${link.label}</a>`}</p>
${seatList(view, id)}
${holdings(view, id)}${publishedList(view, listAuthored(view.register, id))}</li>`;
      })}</ul></div>`,
    });
  },
};
export default layout;

function label({
  name,
  role,
  id,
}: {
  readonly name?: string;
  readonly role?: string;
  readonly id: string;
}): string {
  return name ?? role ?? id;
}
