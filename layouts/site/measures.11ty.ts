// The index of measures: how many are red, worsening and missing, and all of them from A to Z.
import { html } from "../../scripts/lib/html.ts";
import { formatNumber } from "../../scripts/lib/number-format.ts";
import type { LocatedMeasure } from "../../scripts/model/measures/located-measure.ts";
import type { Standing } from "../../scripts/model/measures/standing.ts";
import { onePage, type PageLayout } from "../parts/layout.ts";
import { measureIndex } from "../parts/measures/measure-index.ts";
import { filterAttribute, standingWords } from "../parts/measures/measure-words.ts";
import { pageShell } from "../parts/page-shell.ts";

const groups: readonly { readonly standing: Standing; readonly about: string }[] = [
  {
    standing: "red",
    about: "The latest figure misses its target, or the course for it, by more than is tolerated.",
  },
  { standing: "worsening", about: "The latest figure is worse than the one that it is compared with." },
  { standing: "missing", about: "There is no figure for the last period, or none at all." },
];

const retired: (typeof groups)[number] = {
  standing: "retired",
  about: "These are reported no longer, or no longer in this way, and are counted nowhere else.",
};

const layout: PageLayout = {
  data: onePage("/measures/index.html"),
  render({ view }) {
    const { current } = view.measures;
    const summary =
      "What is measured across all publications in force, and how it stands by the latest figures.";
    const isRetired = ({ measure }: LocatedMeasure) => view.measures.standings(measure).includes("retired");
    const lists = (current.some(isRetired) ? [...groups, retired] : groups).map(({ standing, about }) => ({
      standing,
      about,
      title: standingWords[standing],
      own: current.filter(({ measure }) => view.measures.standings(measure).includes(standing)),
    }));
    return pageShell(view, {
      path: "/measures/",
      title: "Measures",
      description: summary,
      trail: [],
      scripts: ["table-frame", "scorecard"],
      main: html`<div data-pagefind-body><header class="page-head"><h1>Measures</h1><p class="page-head__summary">${summary}</p>
<ul class="figures">${lists.map(({ standing, title, own }) => html`<li><a href="#${standing}"><span class="figures__number">${formatNumber(own.length)}</span> ${title}</a></li>`)}<li><a href="#all"><span class="figures__number">${formatNumber(current.length)}</span> All, A to Z</a></li></ul></header>
${lists.map(
  ({ standing, title, about, own }) =>
    html`<section class="due-group" aria-labelledby="${standing}"><h2 id="${standing}">${title} <span class="due-group__count">(${formatNumber(own.length)})</span></h2><p>${about}</p>${own.length === 0 ? html`<p class="missing">None at present.</p>` : measureIndex(view, own, `${standing}-table`, title)}</section>`,
)}
<section class="due-group" aria-labelledby="all"><h2 id="all">All measures, A to Z <span class="due-group__count">(${formatNumber(current.length)})</span></h2>${current.length === 0 ? html`<p class="missing">None at present.</p>` : html`<div${filterAttribute}>${measureIndex(view, current, "all-table", "All measures by name")}</div>`}</section>
</div>`,
    });
  },
};
export default layout;
