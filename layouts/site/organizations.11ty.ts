// Organisations, each with what it is, what it owns and what it published.

import { html, type SafeHtml } from "../../scripts/lib/html.ts";
import { listMeetings } from "../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import type { OrganizationId } from "../../scripts/model/owner-id.ts";
import { listAuthored } from "../../scripts/model/publication-lists.ts";
import type { View } from "../../scripts/model/view.ts";
import { holdings, publishedList } from "../parts/holdings.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { pageShell } from "../parts/page-shell.ts";

const layout: PageLayout = {
  data: onePage("/organizations/index.html"),
  render({ view }) {
    const { organizations: words } = view.words.site;
    const bodies = [...view.register.organizations.values()].sort((a, b) =>
      view.words.grammar.compare(a.name, b.name),
    );
    return pageShell(view, {
      path: "/organizations/",
      title: words.title,
      description: words.summary,
      trail: [],
      main: html`<div data-pagefind-body><header class="page-head"><h1>${words.title}</h1><p class="page-head__summary">${words.summary}</p></header>
<ul class="directory">${bodies.map(({ id, name, short, classification, parent, url, about }) => {
        const whole = parent === undefined ? undefined : view.owner(parent, {});
        return html`<li class="directory__entry" id="${id}"><h2>${name}${short !== undefined && html` (${short})`}</h2>
<p class="directory__about">${whole === undefined ? classification : words.partOf(html, classification, html`<a href="#${parent}">${whole.label}</a>`)}${url !== undefined && html` <a href="${url}">${words.website}<span class="govuk-visually-hidden">${words.websiteOf(name)}</span></a>`}</p>
${about !== undefined && view.prose(about, {})}
${meets(view, id)}
${holdings(view, id)}${publishedList(view, listAuthored(view.register, id))}</li>`;
      })}</ul></div>`,
    });
  },
};
export default layout;

/** The way to the meetings of a body; nothing for one that has none here. */
function meets(view: View, id: OrganizationId): SafeHtml | undefined {
  if (!listMeetings(view.known).some(({ front }) => front.organization === id)) return undefined;
  return html`<p><a href="${view.href("/meetings/")}#${id}">${view.words.site.organizations.meetings(organizationName(view.register, id))}</a></p>`;
}
