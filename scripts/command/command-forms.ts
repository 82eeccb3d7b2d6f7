// The commands and their options: what the command line is read against, and what help and the reference page print.
import type { CommandForm, OptionForm } from "./command-line.ts";

const source: OptionForm = {
  value: "DIR",
  about: "The folder with content/ and data/. Default: this project.",
};
const output: OptionForm = {
  value: "DIR",
  about: "Where the site is written. Default: _site in the source folder.",
};
const today: OptionForm = {
  value: "YYYY-MM-DD",
  about: "The day that “overdue” is measured against. Default: SOURCE_DATE_EPOCH, or else today.",
};
const only: OptionForm = { value: "ID", repeatable: true, about: "Only this publication." };
const drafts: OptionForm = {
  about: "Show drafts too, marked as such. Without it they are left out.",
};
const help: OptionForm = { about: "Show this help." };

/** Every command by its name. */
export const commandForms = {
  build: {
    name: "build",
    about: "Checks the content and writes the whole site with its PDFs.",
    parameters: [],
    options: {
      source,
      output,
      today,
      only: {
        ...only,
        about:
          "Print only the PDF of this publication, and packs; others whose text has changed stay as the last build left them, and are named.",
      },
      drafts,
      "no-pdf": { about: "Write no PDFs." },
      "path-prefix": { value: "/x/", about: "The folder of the web server that the site will stand in." },
      help,
    },
  },
  pack: {
    name: "pack",
    about: "Prints the agenda pack of a meeting and its supplements.",
    parameters: ["<meeting>"],
    options: {
      audience: {
        value: "WHO",
        about:
          "public, or members for packs with the exempt papers, which no site may hold. Default: public.",
      },
      source,
      output: {
        value: "DIR",
        about:
          "The folder that they are written to. Default: _site in the source folder; for members _members beside it.",
      },
      drafts,
      today,
      help,
    },
  },
  check: {
    name: "check",
    about: "Shows every problem in the content, in one run.",
    parameters: [],
    options: {
      source,
      today,
      only: { ...only, about: "Show only the problems of this publication." },
      explain: {
        about:
          "Show beside how sheets of measures were understood: what each column was taken for, the groups, and what each measure is called by.",
      },
      acknowledged: {
        about: "List the findings that were acknowledged, with why and by whom; without it they are counted.",
      },
      since: {
        value: "REV",
        about:
          "Show only what has come in since a revision of git, such as main or v1.0: the content as it was is checked beside, as on the same day, and what was found there already is left out.",
      },
      fix: {
        about:
          "Write what can be mended for sure into the files, where exactly what was found still stands, and nothing else; say what was changed, and show what is left.",
      },
      links: {
        about:
          "Ask other sites, too, whether the pages are there that the content links to: politely, and none again that was there in the last week. HTTPS_PROXY, HTTP_PROXY and NO_PROXY are heeded.",
      },
      strict: { about: "End with 1 for warnings too. Without it only errors do." },
      format: {
        value: "FORMAT",
        choices: ["text", "json", "sarif", "github"],
        about:
          "text, or json, sarif (SARIF 2.1.0) or github (annotations of a workflow) for programs: these alone go to the standard output, and npm run --silent adds nothing of its own. Default: text.",
      },
      help,
    },
  },
  start: {
    name: "start",
    about: "Shows a preview that follows every change of the content. Stop it with Ctrl-C.",
    parameters: [],
    options: {
      source,
      today,
      host: {
        value: "ADDRESS",
        about:
          "Show the preview, drafts as well, to other machines: a name or address of this one, or 0.0.0.0 for all. Default: this machine only.",
      },
      port: { value: "NUMBER", about: "The port of the preview. Default: 8080, or the next that is free." },
      "path-prefix": { value: "/x/", about: "The folder of the web server that the site will stand in." },
      help,
    },
  },
  new: {
    name: "new",
    about:
      "Makes a valid starting folder for a publication: a draft that says what to write where. With data in place of both, it makes those files of data/ that are not there.",
    parameters: ["<kind>", "<id>"],
    options: { source, help },
  },
  pdfCheck: {
    name: "pdf:check",
    about: "Shows what any PDF says of itself, and what in it shuts readers out. Writes nothing.",
    parameters: ["<file>…"],
    options: {
      tree: { about: "Print every tag with its text, in place of the outline." },
      all: { about: "Show every place of a problem, in place of the first three." },
      json: { about: "Print the facts and problems as JSON, and with --tree the tags." },
      help,
    },
  },
  generate: {
    name: "generate",
    about:
      "Writes what is made from the schemas and rules: the JSON Schemas for editors and the reference page.",
    parameters: [],
    options: {
      help,
    },
  },
  test: {
    name: "test",
    about:
      "Runs types, lint, the search for code that nothing uses, unit tests, faults and end-to-end tests in the real browser, and says how long it took and which files were slowest.",
    parameters: [],
    options: {
      quick: {
        about:
          "Only types, lint and the tests that start neither a browser nor another process, as npm run test:quick does.",
      },
      all: {
        about:
          "The whole sweep, as npm run test:all does: every page at all widths and colour schemes, every PDF printed once more, the longest documents and more damaged files.",
      },
      coverage: {
        about: "Shows beside which branches of redaction, page numbers and references no test has gone.",
      },
      help,
    },
  },
  testPdfua: {
    name: "test:pdfua",
    about:
      "Has veraPDF judge PDFs by PDF/UA-1 and PDF/A-2a: those in files and folders that are named, or else every PDF of the sample and of the test pages. VERAPDF names the program.",
    parameters: ["<file>…"],
    options: { help },
  },
  benchChecks: {
    name: "bench:checks",
    about:
      "Judges the rules of the check by defects that are known, real ones among them: how many they find, and how many of their findings are false, by class and by rule. Ends with 1 where fewer than nine of ten are found, or more than one finding of ten is false.",
    parameters: [],
    options: {
      folder: {
        value: "DIR",
        about:
          "Instead show what they find in a folder of content, or of Markdown files of others. Ends with 1 over one finding in ten papers.",
      },
      growth: {
        about:
          "Instead measure the time of the rules alone for 250, 500, 1,000 and 2,000 publications of 20 items each. Ends with 1 if 1,000 take over 5 s, or it does not grow evenly.",
      },
      all: { about: "Have every rule look, those too that are off or for information." },
      list: { about: "Name each defect that is missed and each finding that is false." },
      help,
    },
  },
  benchFinish: {
    name: "bench:finish",
    about:
      "Measures how long a document of 300 pages takes to finish, against the time that the browser takes to print it in the same run. Ends with 1 if it is over the target.",
    parameters: [],
    options: { help },
  },
  benchPack: {
    name: "bench:pack",
    about:
      "Measures how long a pack of 40 papers and 300 pages takes to make, against one bare print of the same pages in the same run, and how much memory. Ends with 1 if it is over the target.",
    parameters: [],
    options: { help },
  },
  benchGrowth: {
    name: "bench:growth",
    about:
      "Measures how the time of a build grows with what is in the source, such as references, notes, columns and mistakes, each in three sizes in one run, and prints the exponent: 1 where twice as much takes twice as long. Ends with 1 if one is over the target.",
    parameters: [],
    options: { help },
  },
  benchScorecard: {
    name: "bench:scorecard",
    about:
      "Measures how long a scorecard of 87 measures over four years of months in five areas takes to build beyond the same site without it in the same run, and how long a phone takes to open it. Ends with 1 if it is over the target.",
    parameters: [],
    options: { help },
  },
} as const satisfies Readonly<Record<string, CommandForm>>;
