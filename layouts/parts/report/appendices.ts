// The appendices of a report: parts of it, PDFs, other publications, what is kept elsewhere, and what is withheld.
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import type { Publication } from "../../../scripts/model/publication.ts";
import type { Appendix } from "../../../scripts/model/report.ts";
import type { View } from "../../../scripts/model/view.ts";
import { exemptNote } from "../meeting/exempt-note.ts";

/** The list in order, those written in Markdown first; nothing for none. */
export function appendixList(view: View, publication: Publication): SafeHtml | undefined {
  const { id, parts, withheld, facts } = publication;
  const own = parts.map(
    ({ slug, front }) =>
      html`<li><a href="${view.link({ publication: id }, { publication: id, part: slug })}">${front.label}: ${front.title}</a></li>`,
  );
  const others = (facts.report?.appendices ?? []).map(
    (appendix) => html`<li>${appendixLine(view, publication, appendix)}</li>`,
  );
  const exempt = withheld.map(
    ({ label, exempt: reason }) => html`<li>${exemptNote(view, `${label} is`, reason)}</li>`,
  );
  const all = [...own, ...exempt, ...others];
  return all.length === 0 ? undefined : html`<ul class="plain-list">${all}</ul>`;
}

/** What of a report is kept from the public, and why. */
export function exemptParts(view: View, { withheld, facts }: Publication): SafeHtml | string {
  const appendices = (facts.report?.appendices ?? []).flatMap((appendix) => {
    const exempt = view.committees.exemption(appendix);
    return exempt === undefined ? [] : [{ label: appendix.label, exempt }];
  });
  const notes = [...withheld, ...appendices].map(
    ({ label, exempt }) => html`<li>${exemptNote(view, `${label} is`, exempt)}</li>`,
  );
  return notes.length === 0 ? "No" : html`<ul class="plain-list">${notes}</ul>`;
}

function appendixLine(view: View, { id }: Publication, appendix: Appendix): SafeHtml {
  const { label, title, file, publication, url } = appendix;
  const exempt = view.committees.exemption(appendix);
  if (exempt !== undefined) return exemptNote(view, `${label} is`, exempt);
  const name = `${label}: ${title}`;
  if (file !== undefined) {
    const address = file.split("/").map(encodeURIComponent).join("/");
    return html`<a href="${view.asset(address, { publication: id })}">${name}</a> (PDF)`;
  }
  if (publication !== undefined)
    return html`<a href="${view.link({ publication: id }, { publication })}">${name}</a>`;
  return url === undefined ? html`${name}` : html`<a href="${url}">${name}</a>`;
}
