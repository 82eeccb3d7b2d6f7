// What a page tells search engines and other programs of itself, in the words of schema.org, as JSON-LD.
// It is data and no script: browsers run nothing of it, and the content security policy needs no exception.
import type { SitePath } from "../../scripts/lib/href.ts";
import { html, type SafeHtml, trusted } from "../../scripts/lib/html.ts";
import { meetingTimes } from "../../scripts/model/committees/meeting-times.ts";
import { isMeeting, type MeetingPublication } from "../../scripts/model/committees/meetings.ts";
import { organizationName } from "../../scripts/model/organization.ts";
import type { OwnerId } from "../../scripts/model/owner-id.ts";
import { planPacks } from "../../scripts/model/packs/plan-pack.ts";
import type { Period } from "../../scripts/model/period.ts";
import type { Publication } from "../../scripts/model/publication.ts";
import { pdfPath } from "../../scripts/model/site/published-names.ts";
import type { View } from "../../scripts/model/view.ts";

/** What the data is made from. */
export interface StructuredPage {
  readonly path: SitePath;
  readonly title: string;
  readonly trail?: readonly { readonly label: string; readonly path: SitePath }[];
  /** The publication that the page is of. */
  readonly subject?: Publication;
}

type Thing = Readonly<Record<string, unknown>>;

/** The data block of a page; undefined where there is nothing to tell. */
export function structuredData(view: View, page: StructuredPage): SafeHtml | undefined {
  const things = [breadcrumbs(view, page), subject(view, page.subject)].filter(
    (thing) => thing !== undefined,
  );
  if (things.length === 0) return undefined;
  const text = JSON.stringify({ "@context": "https://schema.org", "@graph": things });
  // No text may end the element that it stands in, or begin a comment in it.
  const safe = text.replace(/[<>&\u2028\u2029]/g, escapeCharacter);
  return html`<script type="application/ld+json">${trusted(safe)}</script>\n`;
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

function breadcrumbs(view: View, { trail, title, path }: StructuredPage): Thing | undefined {
  if (trail === undefined) return undefined;
  const steps: StructuredPage["trail"] = [
    { label: view.register.site.name, path: "/" },
    ...trail,
    { label: title, path },
  ];
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: step.label,
      item: view.publicUrl(step.path),
    })),
  };
}

function subject(view: View, publication: Publication | undefined): Thing | undefined {
  if (publication === undefined) return undefined;
  const { kind } = publication;
  if (isMeeting(publication)) return event(view, publication);
  if (kind.schemaType === undefined) return undefined;
  return { "@type": kind.schemaType, ...common(view, publication), ...work(view, publication) };
}

function common(view: View, { id, front, lang }: Publication): Thing {
  const url = view.publicUrl(view.pathOf({ publication: id }));
  return { "@id": url, url, name: front.title, description: front.summary, inLanguage: lang };
}

/** A strategy, a review, a plan or a report. Keys without a value are left out of the text. */
function work(view: View, publication: Publication): Thing {
  const { front, date } = publication;
  const { licence, organization } = view.register.site;
  const pdf = view.pdf(publication);
  return {
    publisher: body(view, front.organization ?? organization),
    author: front.authors?.map((id) => owner(view, id)),
    datePublished: written(date),
    identifier: front.reference,
    version: front.version,
    license: licence.url ?? licence.name,
    encoding:
      pdf === undefined
        ? undefined
        : {
            "@type": "MediaObject",
            contentUrl: view.publicUrl(pdfPath(publication)),
            encodingFormat: "application/pdf",
            contentSize: `${pdf.bytes} B`,
          },
  };
}

/** A meeting. One whose day is not known has no date, which is left out. */
function event(view: View, meeting: MeetingPublication): Thing {
  const { register } = view;
  const { state, changes, venue } = meeting.facts.meeting;
  const times = meetingTimes(view.register.site, { ...meeting.facts.meeting, date: meeting.date });
  const papers = planPacks(view.known, meeting)
    .flatMap((pack) => pack.papers)
    .flatMap(({ content, title }) =>
      content.kind === "publication"
        ? [{ "@type": "CreativeWork", name: title, url: view.publicUrl(view.pathOf(content)) }]
        : [],
    );
  return {
    "@type": "Event",
    ...common(view, meeting),
    startDate: times?.start,
    endDate: times?.end,
    eventStatus: `https://schema.org/${eventStatus(state === "cancelled", changes.length > 0)}`,
    location: venue === undefined ? undefined : { "@type": "Place", name: venue, address: venue },
    organizer: body(view, meeting.front.organization ?? register.site.organization),
    workFeatured: papers.length === 0 ? undefined : papers,
  };
}

function eventStatus(cancelled: boolean, moved: boolean): string {
  if (cancelled) return "EventCancelled";
  return moved ? "EventRescheduled" : "EventScheduled";
}

/** Somebody by name, or an office by what it is called. */
function owner(view: View, id: OwnerId): Thing {
  const person = view.register.people.get(id);
  if (person === undefined) return body(view, id);
  const url = view.publicUrl(`/people/#${id}`);
  return { "@type": "Person", "@id": url, url, name: person.name, jobTitle: person.role };
}

function body(view: View, id: OwnerId): Thing {
  const url = view.publicUrl(`/organizations/#${id}`);
  return { "@type": "Organization", "@id": url, url, name: organizationName(view.register, id) };
}

/** A date after ISO 8601, as exact as it was given; undefined for terms, quarters and words. */
function written(date: Period | undefined): string | undefined {
  switch (date?.precision) {
    case "day":
      return date.start;
    case "month":
      return date.start.slice(0, 7);
    case "year":
      return date.start.slice(0, 4);
    default:
      return undefined;
  }
}
