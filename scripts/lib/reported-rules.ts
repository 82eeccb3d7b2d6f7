// The rules that are broken before or after the checks look: in reading, in files that go out, and in the last search.
// Checks bring the names of theirs.

/** What each of these rules holds the content to, by its name; whatever is reported bears one of them. */
export const reportedRules = {
  "bindable-files":
    "Every PDF that is a paper or an appendix can be bound into packs: it is whole, and has neither password, restrictions nor hidden layers.",
  csv: "Every file of figures is a table with columns that are known, whose rows hold periods, numbers and reasons that can be read.",
  "duplicate-id": "No two entries of a list in `data/` have the same id.",
  "empty-file": "Every data file and every front matter has something in it.",
  "exempt-leak":
    "No file that is about to be published says what is exempt. Where one does, nothing is published.",
  "file-authors":
    "Office files and PDFs that everybody may read name their authors only where that is meant.",
  "front-matter": "Every Markdown file begins with its front matter, between two lines of three hyphens.",
  "hidden-content":
    "Office files and PDFs bring along nothing that is not seen on opening them: tracked changes, comments, hidden sheets or text, files in them, programs.",
  "hidden-file":
    "No file or folder beside texts is hidden by a dot before its name, but for those of systems and editors: it is neither read nor published.",
  "installed-font": "Every font that `data/site.yaml` names is installed and can be read.",
  "page-and-pdf":
    "Every PDF says and shows, whole, what its page says. Where one does not, nothing is published.",
  "printed-width":
    "Every table fits on paper: upright, across the page, in smaller type, or in parts of some columns each; and so does all else. Where something does not, nothing is published.",
  "publication-folder":
    "Every text stands in the folder of a publication, which has an `index.md`, and a name that can be part of an address.",
  "published-file":
    "Every file that goes out is of a sort that is published, is whole, and is what its name says; drawings hold nothing but drawing.",
  "readable-file":
    "Every file and folder can be read and lies in the source folder itself, and every text is a text in UTF-8.",
  schema:
    "Every data file and front matter has the fields that it must have and no unknown ones, and each holds what it is for.",
  "shown-sheets":
    "Every CSV file that the block `table` shows is there, has rows below its heads, and the columns that are added up.",
  "unknown-file":
    "Every data file beside a publication has a name that is known there; a table may have any if something links to it or a block shows it.",
  yaml: "All YAML is written so that it can be read, and in one way only.",
} as const;

/** The name of one of these rules. */
export type ReportedRule = keyof typeof reportedRules;
