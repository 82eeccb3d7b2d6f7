// What stands around every page, and the pages that belong to no publication.

import type { HtmlTag, HtmlValue, SafeHtml } from "../../lib/html.ts";
import { lowerFirst } from "../../lib/lower-first.ts";
import { grammar } from "./grammar.ts";

const { and, count } = grammar;

/** Makes a link of words in the middle of a sentence. */
type Link = (words: string) => SafeHtml;

const everything = "Everything, A to Z";
const bodies = "The bodies that these publications name, with what they own and what they published.";
const owning = "Who owns which actions, recommendations and resolutions, and who sits on which body.";

/** The words of the site as a whole. */
export const site = {
  home: "Home",
  breadcrumb: "Breadcrumb",
  about: "About this site",
  decisions: "Decisions",
  due: "What is due",
  measures: "Measures",
  minutes: "Minutes",
  accessibility: "Accessibility statement",
  /** The name of a page with that of its site, for the title of a window. */
  windowTitle: (page: string, name: string) => `${page} – ${name}`,
  licensed: (html: HtmlTag, publisher: string, licence: HtmlValue) =>
    html`${publisher}. Published under the ${licence} unless a page says otherwise.`,
  homePage: {
    new: "What is new",
    promised: "What was promised",
    kinds: "All publications",
    nextMeetings: "Next meetings",
    latestMeetings: "Latest meetings",
    allMeetings: "All meetings",
    allDecisions: "All resolutions and recommendations, and what became of each",
    overdue: "overdue",
    unreported: "past their date, with no completion recorded",
    soon: "due in the next three months",
    closed: "closed",
    recommendations: (number: number) => count(number, { one: "recommendation", other: "recommendations" }),
    // An action may belong to no objective, and an objective may have none.
    actions: (actions: number, objectives: number) =>
      [
        ...(objectives > 0 ? [count(objectives, { one: "objective", other: "objectives" })] : []),
        ...(actions > 0 || objectives === 0 ? [count(actions, { one: "action", other: "actions" })] : []),
      ].join(" and "),
    priorities: (number: number, own = { one: "priority", many: "priorities" }) =>
      count(number, { one: lowerFirst(own.one), other: lowerFirst(own.many) }),
    promisedIn: (html: HtmlTag, counts: HtmlValue, publication: HtmlValue) =>
      html`${counts} in ${publication}`,
  },
  all: {
    title: everything,
    summary: "Every publication and page of this site with its sections.",
  },
  search: {
    description: "Search every publication and page of this site.",
    field: "Search for",
    withoutScript: "Search needs JavaScript. This list leads to everything without it.",
    /** What the script says; `{…}` is where it puts the words that were searched for, and a number, by its plural form. */
    script: {
      searching: "Searching…",
      nothing: "Nothing found for “{words}”.",
      found: { one: "{count} page found for “{words}”.", other: "{count} pages found for “{words}”." },
      failed: "Search is not available at the moment. Everything is listed below.",
    },
  },
  notFound: {
    title: "Page not found",
    description: "There is no page at this address.",
    summary: "There is no page at this address. It may have moved, or the address may be mistyped.",
    ways: (html: HtmlTag, to: { readonly search: Link; readonly all: Link; readonly home: Link }) =>
      html`You can ${to.search("search")}, look through ${to.all("everything from A to Z")}, or go to the ${to.home("home page")}.`,
  },
  moved: {
    title: "This page has moved",
    where: (html: HtmlTag, address: HtmlValue) => html`It is now at ${address}.`,
  },
  kind: { empty: "Nothing has been published yet." },
  glossary: {
    title: "Glossary",
    summary: "What the terms and abbreviations in these publications mean.",
    also: (names: readonly string[]) => `Also: ${names.join(", ")}`,
  },
  people: {
    title: "People and offices",
    description: owning,
    summary: `${owning} Elected members are named as in the published record; officers are known by office.`,
    seat: (
      html: HtmlTag,
      seat: {
        readonly role: HtmlValue;
        readonly body: HtmlValue;
        readonly from?: string | undefined;
        readonly until?: string | undefined;
      },
    ) =>
      html`${seat.role}, ${seat.body}${seat.from !== undefined && `, from ${seat.from}`}${seat.until !== undefined && `, until ${seat.until}`}`,
  },
  organizations: {
    title: "Organisations",
    summary: bodies,
    partOf: (html: HtmlTag, kind: HtmlValue, whole: HtmlValue) => html`${kind} of ${whole}`,
    website: "Website",
    /** Which website, for those who do not see what it stands beside. */
    websiteOf: (name: string) => ` of ${name}`,
    meetings: (body: string) => `Meetings of the ${body}`,
  },
  holdings: {
    in: (html: HtmlTag, counts: string, publication: HtmlValue) => html`${counts} in ${publication}`,
    counts: ({
      objective,
      action,
      recommendation,
      resolution,
    }: Readonly<Record<"objective" | "action" | "recommendation" | "resolution", number>>) =>
      and([
        ...(objective === 0 ? [] : [count(objective, { one: "objective", other: "objectives" })]),
        ...(action === 0 ? [] : [count(action, { one: "action", other: "actions" })]),
        ...(recommendation === 0
          ? []
          : [count(recommendation, { one: "recommendation", other: "recommendations" })]),
        ...(resolution === 0 ? [] : [count(resolution, { one: "resolution", other: "resolutions" })]),
      ]),
    undated: "No date",
    published: "Published or wrote:",
  },
};
