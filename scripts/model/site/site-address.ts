// The addresses that the site itself uses, and every address that a reader can be sent to.
import { decisionPath, listDecisions } from "../committees/decision.ts";
import { minutesPart } from "../item.ts";
import { kindNames } from "../kinds/kind-name.ts";
import { kinds } from "../kinds/kinds.ts";
import type { Register } from "../register.ts";

/** First pieces of addresses that no publication may have: the site's own pages, files and indexes. */
export function siteAddresses(): readonly string[] {
  const indexes = kindNames.map((name) => kinds[name]).filter((kind) => kind.formal);
  return [
    ...ownPages,
    "assets",
    "pagefind",
    "catalogue.json",
    "decisions.csv",
    "decisions.json",
    "meetings.ics",
    "meetings.json",
    "robots.txt",
    "schemas",
    "sitemap.xml",
    "404.html",
    ...indexes.map((kind) => kind.folder),
  ];
}

const ownPages = ["decisions", "due", "measures", "glossary", "people", "organizations", "search", "all"];

/** Every page of a site by its address, from `/` on. */
export function pageAddresses(register: Register): ReadonlySet<string> {
  const indexes = kindNames.map((name) => kinds[name]).filter((kind) => kind.formal);
  return new Set([
    "/",
    ...ownPages.map((page) => `/${page}/`),
    ...indexes.map((kind) => `/${kind.folder}/`),
    ...[...register.publications.values()].flatMap(({ id, parts, facts }) => [
      `/${id}/`,
      ...parts.map((part) => `/${id}/${part.slug}/`),
      ...(facts.minutes === undefined ? [] : [`/${id}/${minutesPart}/`]),
    ]),
    ...listDecisions(register).map(decisionPath),
  ]);
}
