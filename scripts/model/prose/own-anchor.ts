// Anchors that pages make by themselves, which no heading may take: the second of two things with one anchor is never
// found, neither by a link nor by the page numbers of a printed contents list.

/** What is numbered on a page, beside the facts of `fact-items.ts`: notes, their marks, paragraphs, tables, figures, slides. */
const numbered = [
  ...["note", "note-mark", "para", "table", "figure", "slide", "part"],
  ...[
    "item",
    "minute",
    "resolution",
    "recommendation",
    "work-item",
    "area",
    "objective",
    "action",
    "measure",
  ],
  ...["option", "criterion", "phase", "priority"],
].join("|");

const patterns = [
  new RegExp(`^(?:${numbered})-(?:\\d[\\d.]*[a-z]?|[a-z])$`),
  /^note-mark-\d+-\d+$/,
  /^notes$/,
  /^(?:page|measure)--[a-z]+$/,
  /^front-(?:about|agenda|contents|counts|cover|figures|files|members|measures|actions|notices|priorities|recommendations|standing|tables)$/,
  /^private-about$/,
  /^front-(?:annex|sheets?)-/,
  /^part-(?:minutes|withheld-\d+|(?:annex|appendix)-\w+)$/,
];

/** Whether a page may make an anchor by itself. */
export function isOwnAnchor(anchor: string): boolean {
  return patterns.some((pattern) => pattern.test(anchor));
}
