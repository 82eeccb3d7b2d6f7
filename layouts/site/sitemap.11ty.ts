// The sitemap for search engines.

import type { SitePath } from "../../scripts/lib/href.ts";
import { html } from "../../scripts/lib/html.ts";
import { decisionPath, hasPage } from "../../scripts/model/committees/decision.ts";
import { measurePath } from "../../scripts/model/measures/measure-path.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";

const layout: PageLayout = {
  data: onePage("/sitemap.xml"),
  render({ view }) {
    const { publications } = view.register;
    const paths: readonly SitePath[] = [
      "/",
      ...view.kinds.map(({ folder }): SitePath => `/${folder}/`),
      ...[...publications.values()].flatMap(({ id, parts }) => [
        view.pathOf({ publication: id }),
        ...parts.map(({ slug }) => view.pathOf({ publication: id, part: slug })),
      ]),
      ...view.committees.meetings.flatMap((meeting) => {
        const page = view.committees.minutesPage(meeting);
        return page === undefined ? [] : [view.pathOf(page)];
      }),
      ...view.committees.decisions.filter(hasPage).map(decisionPath),
      ...view.measures.all.map(({ publication, measure }) => measurePath(publication.id, measure.ref)),
      "/decisions/",
      "/due/",
      "/measures/",
      "/glossary/",
      "/people/",
      "/organizations/",
      "/all/",
    ];
    return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${paths.filter((path) => view.drafts.at(path) === undefined).map((path) => html`<url><loc>${view.publicUrl(path)}</loc></url>\n`)}</urlset>
`.toString();
  },
};
export default layout;
