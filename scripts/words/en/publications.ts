// What the page and the document of a publication say of it, whatever its kind.
import type { HtmlTag, HtmlValue } from "../../lib/html.ts";
import { grammar } from "./grammar.ts";

/** A size as `38 kB` or `1.2 MB` (decimal units, as browsers show them). */
function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} kB`;
  return `${grammar.number(bytes / 1_000_000, 1)} MB`;
}

/** The words around a publication. */
export const publications = {
  writtenBy: "Written by",
  date: "Date",
  period: "Period",
  reference: "Reference",
  version: "Version",
  status: "Status",
  replaces: "Replaces",
  continues: "Carries on",
  continuedBy: "Carried on by",
  citeAs: "Cite as",
  consideredBy: "Considered by",
  download: "Download",
  whole: "The whole publication",
  /** What a PDF is, and how big. */
  pdfDetail: (pages: number, bytes: number) =>
    `PDF, ${grammar.count(pages, { one: "page", other: "pages" })}, ${formatBytes(bytes)}`,
  size: formatBytes,
  /** Its tables of data, by the names of their files. */
  tables: {
    actions: "Actions",
    objectives: "Objectives",
    outcomes: "Outcomes",
    priorities: "Priorities",
    recommendations: "Recommendations",
    options: "Options appraisal",
    "work-programme": "Work programme",
    resolutions: "Resolutions",
    measures: "Measures",
    "measure-groups": "Groups of measures",
  },
  parts: "Parts of this publication",
  neighbours: "Parts",
  source: "Where the facts come from",
  /** `Annex 1 of Buses`: the part, and a link to the whole. */
  partOf: (html: HtmlTag, part: HtmlValue, whole: HtmlValue) => html`${part} of ${whole}`,
  partTitle: (part: string, whole: string) => `${part} of ${whole}`,
  /** Below a chart: the papers that its figures come from. */
  figuresFrom: (html: HtmlTag, sources: readonly HtmlValue[]) =>
    html`${sources.length > 1 ? "Sources" : "Source"}: ${sources.map((one, index) => html`${index > 0 && "; "}${one}`)}`,
  table: (number: string) => `Table ${number}`,
  figure: (number: string | undefined) => `Figure ${number ?? ""}`,
  linkTo: (html: HtmlTag, name: HtmlValue) => html`Link to section: ${name}`,
  drafts: {
    draft: "This is a draft. It may change and has not been agreed.",
    withDraft: "This is not out yet: it lies in the folder of a draft, and goes out with it.",
  },
  statuses: {
    consultation: "This is out for consultation. It has not been agreed.",
    withdrawn: "This has been withdrawn. It is kept for the record.",
    superseded: "This has been replaced. It is kept for the record.",
    replacedBy: (html: HtmlTag, publication: HtmlValue) => html`This has been replaced by ${publication}.`,
  },
  glance: {
    priorities: "Priorities",
    recommendations: "Recommendations",
    measures: "How the measures stand",
    plan: "How the plan stands",
    planCounts: "How the whole plan stood at each report",
    due: "What is overdue and what is due next",
  },
  counts: {
    report: "Report",
    actions: "Actions",
    objectives: "Objectives",
    both: "Objectives and actions",
    notRated: "Not rated in this report",
  },
  ratings: {
    none: "The report has no rating that could be read. It says nothing about progress.",
  },
};
