// The appendices of a report: parts of it, PDFs, other publications, what is kept elsewhere, and what is withheld.

import { byOrder } from "../../../scripts/lib/by-order.ts";
import { html, type SafeHtml } from "../../../scripts/lib/html.ts";
import { exemptionOf } from "../../../scripts/model/committees/meeting.ts";
import type { Exemption } from "../../../scripts/model/exempt/access.ts";
import { listExempt } from "../../../scripts/model/exempt/exemptions.ts";
import { mapInPlace } from "../../../scripts/model/exempt/withheld-entry.ts";
import type { Appendix } from "../../../scripts/model/facts/report/report.ts";
import type { Part, Publication, WithheldPart } from "../../../scripts/model/publication.ts";
import type { View } from "../../../scripts/model/view.ts";
import { exemptNote } from "../meeting/exempt-note.ts";

/** An appendix, with its line in the list of all. */
interface ListedAppendix {
  readonly label: string;
  readonly exempt?: Exemption | undefined;
  readonly order?: number | undefined;
  readonly line: SafeHtml;
}

/** The list in order; nothing for none. */
export function appendixList(view: View, publication: Publication): SafeHtml | undefined {
  const all = allAppendices(view, publication);
  if (all.length === 0) return undefined;
  return html`<ul class="plain-list">${all.map(({ line }) => html`<li>${line}</li>`)}</ul>`;
}

/** Those in Markdown and all others, in order; what has no place stands behind what has one. */
function allAppendices(view: View, publication: Publication): readonly ListedAppendix[] {
  const { id, parts, withheld, facts, lang } = publication;
  const own = mapInPlace<Part, WithheldPart, ListedAppendix>(parts, withheld, {
    open: ({ slug, front }) => ({
      label: front.label,
      exempt: exemptionOf(front).exempt,
      order: front.order,
      line: html`<a href="${view.link({ publication: id }, { publication: id, part: slug })}">${front.label}: ${front.title}</a>`,
    }),
    withheld: ({ label, exempt, order }) => ({
      label,
      exempt,
      order,
      line: exemptNote(view, ({ named }, why) => named(label, why), exempt, lang),
    }),
  });
  const others = (facts.report?.appendices ?? []).map(
    (appendix): ListedAppendix => ({
      label: appendix.label,
      exempt: exemptionOf(appendix).exempt,
      order: appendix.order,
      line: appendixLine(view, publication, appendix),
    }),
  );
  return byOrder([...own, ...others]);
}

/** What of a report is kept from the public, in a sentence for each reason. */
export function exemptParts(view: View, publication: Publication): SafeHtml | string {
  const { id, kind, body, parts, facts, lang } = publication;
  const { exempt: say, kinds } = view.wordsFor(lang);
  const whole = listExempt(view.known).get(id);
  if (whole !== undefined)
    return exemptNote(view, (words, why) => words.publication(kinds[kind.name].title, why), whole, lang);
  const named = (label: string, exempt: Exemption | undefined) =>
    exempt === undefined ? [] : [{ label, exempt }];
  const all = [
    ...[body, ...parts.filter(({ front }) => !exemptionOf(front).exempt).map((part) => part.body)]
      .flatMap(({ blocks }) => blocks)
      .flatMap(({ exempt }) => named(say.partOfText, exempt)),
    ...mapInPlace(facts.recommendations ?? [], facts.withheldRecommendations, {
      open: ({ ref, exempt }) => ({ ref, exempt }),
      withheld: ({ ref, exempt }) => ({ ref, exempt }),
    }).flatMap(({ ref, exempt }) => named(say.numbered(ref), exempt)),
    ...allAppendices(view, publication).flatMap(({ label, exempt }) => named(label, exempt)),
  ];
  const notes = [...Map.groupBy(all, ({ exempt }) => exempt.paragraph)].map(([, same]) => {
    const [{ exempt } = { exempt: {} }] = same;
    const labels = [...new Set(same.map(({ label }) => label))];
    return html`<li>${exemptNote(view, ({ all: words }, why) => words(labels, why), exempt, lang)}</li>`;
  });
  return notes.length === 0 ? say.nothing : html`<ul class="plain-list">${notes}</ul>`;
}

function appendixLine(view: View, { id, lang }: Publication, appendix: Appendix): SafeHtml {
  const { label, title, file, publication, url } = appendix;
  // Of an exempt one the public knows no more than the label, and members what it is called.
  const name = title === label ? label : `${label}: ${title}`;
  if (file !== undefined) {
    const address = file.split("/").map(encodeURIComponent).join("/");
    return view
      .wordsFor(lang)
      .reports.pdf(html, html`<a href="${view.asset(address, { publication: id })}">${name}</a>`);
  }
  if (publication !== undefined)
    return html`<a href="${view.link({ publication: id }, { publication })}">${name}</a>`;
  const exempt = exemptionOf(appendix).exempt;
  if (exempt !== undefined) return exemptNote(view, ({ named }, why) => named(name, why), exempt, lang);
  return url === undefined ? html`${name}` : html`<a href="${url}">${name}</a>`;
}
