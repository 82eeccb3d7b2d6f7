// Organisations, each with what it is, what it owns and what it published.
import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import type { View } from "../../scripts/model/view.ts";
import { holdings, publishedList } from "../parts/holdings.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/organizations/index.html"),
  render({ view }) {
    const bodies = [...view.register.organizations.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
    return pageShell(view, {
      path: "/organizations/",
      title: "Organisations",
      description: "The bodies that these publications name, with what they own and what they published.",
      trail: [],
      main: html`<div data-pagefind-body><header class="page-head"><h1>Organisations</h1><p class="page-head__summary">The bodies that these publications name, with what they own and what they published.</p></header>
<ul class="directory">${bodies.map(({ id, name, short, classification, parent, url, about }) => {
        const whole = parent === undefined ? undefined : view.owner(parent, {});
        return html`<li class="directory__entry" id="${id}"><h2>${name}${short !== undefined && html` (${short})`}</h2>
<p class="directory__about">${classification}${whole !== undefined && html` of <a href="#${parent}">${whole.label}</a>`}${url !== undefined && html` <a href="${url}">Website<span class="govuk-visually-hidden"> of ${name}</span></a>`}</p>
${about !== undefined && view.prose(about, {})}
${meets(view, id)}
${holdings(view, id)}${publishedList(view, view.authoredBy(id))}</li>`;
      })}</ul></div>`,
    });
  },
};
export default layout;

/** The way to the meetings of a body; nothing for one that has none here. */
function meets(view: View, id: string): SafeHtml | undefined {
  if (!view.committees.meetings.some(({ front }) => front.organization === id)) return undefined;
  return html`<p><a href="${view.href("/meetings/")}#${id}">Meetings of the ${view.organizationName(id)}</a></p>`;
}
