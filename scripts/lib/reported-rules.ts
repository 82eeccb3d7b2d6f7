// The rules that are broken before or after the checks look: in reading, in files that go out, and in the last search.
// Checks bring the names and words of theirs.

/** What a rule says of itself to those who write: in the house's plain words, for officers who know Word. */
export interface RuleWords {
  /** One sentence: what the rule holds the content to. */
  readonly about: string;
  /** One or two sentences: what comes of it for a reader, a member or the council when it is broken. */
  readonly why: string;
  /** One or two sentences: how it is mended in general, at no loss. */
  readonly mend: string;
}

/** What a rule says that is not one of the checks. */
export interface ReportedWords extends RuleWords {
  /** What its findings weigh that are for a person to judge; without it all of them stop the build. */
  readonly level?: "warning" | "info";
  /** Whether a site can have those weigh less or more. */
  readonly isWeighed?: true;
  /** Whether they are looked for only when somebody asks for them. */
  readonly isAskedFor?: true;
}

/** What each of these rules says of itself, by its name; whatever is reported bears one of them. */
export const reportedRules = {
  acknowledgements: {
    about:
      "Whatever acknowledges a finding names one that is there, and says why it may stay and who says so.",
    why: "What was acknowledged in other words than those that stand there now may be a mistake that nobody has looked at.",
    mend: "Look at what stands there now: if it may stay, write the code that its finding has now; if it is mended, take the line away.",
    level: "warning",
  },
  "bindable-files": {
    about:
      "Every PDF that is a paper or an appendix can be bound into packs: it is whole, and has neither password, restrictions nor hidden layers.",
    why: "A pack cannot be printed with a PDF that is locked or broken, and members would get none of it.",
    mend: "Save the PDF again from the program that made it, with no password and no restrictions; if others made it, ask them for such a one.",
  },
  csv: {
    about:
      "Every file of figures is a table with columns that are known, whose rows hold periods, numbers and reasons that can be read.",
    why: "A figure in a column or form that is not understood would be missing in the table, the chart and the rating.",
    mend: "Keep one row of heads, one row for each entry and one figure to a cell; where there is no figure, write the reason.",
  },
  "dead-links": {
    about:
      "Every page of another site that the content links to is there. It is asked for with `npm run check -- --links` alone.",
    why: "Readers who want to see what a paper relies on get an error in place of it.",
    mend: "Look for the page on its site and write the address that it has now. Where it is gone, link to the copy in an archive of the web.",
    level: "warning",
    isWeighed: true,
    isAskedFor: true,
  },
  "duplicate-id": {
    about: "No two entries of a list in `data/` have the same id.",
    why: "Whatever names the id could mean either of the two entries.",
    mend: "Give the newer one an id of its own. Where both are one thing, bring what each of them says together in one entry.",
  },
  "empty-file": {
    about: "Every data file and every front matter has something in it.",
    why: "Most often the text was lost in copying or saving, and nobody would notice.",
    mend: "Look for the text and put it in. If the file was never to hold any, it can go.",
  },
  "exempt-leak": {
    about: "No file that is about to be published says what is exempt. Where one does, nothing is published.",
    why: "What is on the web once can never be called back.",
    mend: "Take the words out of what is open, or mark that as exempt too, and build again.",
  },
  "file-authors": {
    about: "Office files and PDFs that everybody may read name their authors only where that is meant.",
    why: "The name of somebody who once typed the file goes out with it, and stays in it for good.",
    mend: "Have the program take out the properties of the document before you save what is published. If the name is meant to be there, leave it.",
    level: "warning",
    isWeighed: true,
  },
  "front-matter": {
    about: "Every Markdown file begins with its front matter, between two lines of three hyphens.",
    why: "A text without it has no title, no kind and no status, so that it cannot be published.",
    mend: "Begin the file with a line of three hyphens, a line for each field, and another line of three hyphens.",
  },
  "hidden-content": {
    about:
      "Office files and PDFs bring along nothing that is not seen on opening them: tracked changes, comments, hidden sheets or text, files in them, programs.",
    why: "Readers find what was never meant for them: a remark about a colleague, or a name in a hidden row.",
    mend: "Make a copy for the public, in which changes are settled and comments, hidden sheets and files are taken out; keep the original elsewhere.",
    level: "warning",
  },
  "hidden-file": {
    about:
      "No file or folder beside texts is hidden by a dot before its name, but for those of systems and editors: it is neither read nor published.",
    why: "What was put there for readers reaches nobody, and no message says so again.",
    mend: "Take the dot from its name if it is for readers; if not, move it out of the folder.",
    level: "warning",
    isWeighed: true,
  },
  "installed-font": {
    about: "Every font that `data/site.yaml` names is installed and can be read.",
    why: "Pages and PDFs would look different on each machine, and might lack letters.",
    mend: "Ask the web team to install the font with npm, and write its name as it is called there.",
  },
  "moved-links": {
    about:
      "Links lead to the address that a page of another site has now, and not to one from which it has moved for good. It is asked for with `npm run check -- --links` alone.",
    why: "The way from an old address to the new one is one day taken away, and the link with it.",
    mend: "Open the link, see that it is the same page, and write the address that the browser shows.",
    level: "info",
    isWeighed: true,
    isAskedFor: true,
  },
  "page-and-pdf": {
    about: "Every PDF says and shows, whole, what its page says. Where one does not, nothing is published.",
    why: "Those who read the page and those who read the PDF would not have read the same.",
    mend: "The message names the place in the source: write what stands there in a simpler form, and build again.",
  },
  "printed-width": {
    about:
      "Every table fits on paper: upright, across the page, in smaller type, or in parts of some columns each; and so does all else. Where something does not, nothing is published.",
    why: "What runs over the edge of the paper is lost to all who read in print.",
    mend: "Shorten the heads and the longest words, or make two tables of one; show a picture or formula smaller.",
  },
  "publication-folder": {
    about:
      "Every text stands in the folder of a publication, which has an `index.md`, and a name that can be part of an address.",
    why: "A text that lies in no publication has no address, and nobody can read it.",
    mend: "Put it into a folder that has an `index.md` and a name of letters, figures and hyphens.",
  },
  "published-file": {
    about:
      "Every file that goes out is of a sort that is published, is whole, and is what its name says; drawings hold nothing but drawing.",
    why: "A file that is broken, or not what its name says, does not open for readers, or does something on their computers.",
    mend: "Save it anew from its own program, in a form that is published and with the ending of that form.",
  },
  "readable-file": {
    about:
      "Every file and folder can be read and lies in the source folder itself, and every text is a text in UTF-8.",
    why: "What cannot be read would be missing from the site.",
    mend: "Save texts as UTF-8, and put the file itself in the place of a link to it.",
  },
  schema: {
    about:
      "Every data file and front matter has the fields that it must have and no unknown ones, and each holds what it is for.",
    why: "A field that is misspelt or missing would be passed over: a date that is never due, a name that is never shown.",
    mend: "Write the field as the reference has it, with a value of the sort that it is for.",
  },
  "shown-sheets": {
    about:
      "Every CSV file that the block `table` shows is there, has rows below its heads, and the columns that are added up.",
    why: "Where the text promises a table, readers would find an empty one, or a wrong total.",
    mend: "Put the CSV file into the folder with one row of heads, and write the names of its columns as they stand there.",
  },
  "unknown-file": {
    about:
      "Every data file beside a publication has a name that is known there; a table may have any if something links to it or a block shows it.",
    why: "Facts in a file whose name is not known are read by nothing, and shown nowhere.",
    mend: "Give the file the name that is meant. A table for readers may have any name, once a text links to it or shows it.",
  },
  yaml: {
    about: "All YAML is written so that it can be read, and in one way only.",
    why: "One sign out of place can move a date to another action, or cut off the rest of the list.",
    mend: "Set in the lines that belong together equally far, with spaces; put quotation marks around a text with a colon in it; and write each field once.",
  },
} as const satisfies Readonly<Record<string, ReportedWords>>;

/** The name of one of these rules. */
export type ReportedRule = keyof typeof reportedRules;

/** What one of these rules says of itself; undefined for any other name. */
export function reportedRule(name: string): ReportedWords | undefined {
  return new Map<string, ReportedWords>(Object.entries(reportedRules)).get(name);
}
