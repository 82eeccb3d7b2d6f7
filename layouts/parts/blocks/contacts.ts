// Whom to turn to: bodies and offices, never one person.

import { html } from "../../../scripts/lib/html.ts";
import { organizationName } from "../../../scripts/model/organization.ts";
import type { BlockLayout } from "./block-layout.ts";

/** The block `contacts`. */
export const contacts: BlockLayout = (view, { publication, location }) => {
  const list = publication.facts.contacts ?? [];
  return html`<dl class="contacts">${list.map(({ organization, text }) => {
    const { href } = view.owner(organization, location);
    const name = organizationName(view.register, organization);
    return html`<div class="contacts__entry"><dt>${href === undefined ? name : html`<a href="${href}">${name}</a>`}</dt><dd>${view.prose(text, location)}</dd></div>`;
  })}</dl>`;
};
