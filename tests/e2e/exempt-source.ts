// A source folder with a word of its own in everything that is exempt, in every way in which something can be.
import { PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import type { Files } from "../support/temporary-folder.ts";

const panel = "content/meetings/transport-panel";
const meeting = `${panel}/2026-02-03`;
const id = "meetings/transport-panel/2026-02-03";

/** Words that no other text has, by what they stand in. None ends as words of English do, which search would cut. */
export const sentinels = {
  folder: "vekzq01",
  title: "vekzq02",
  summary: "vekzq03",
  heading: "vekzq04",
  text: "vekzq05",
  recommendation: "vekzq06",
  reportField: "vekzq07",
  author: "vekzq08",
  picture: "vekzq09",
  pictureContent: "vekzq10",
  paperTitle: "vekzq11",
  paperFile: "vekzq12",
  paperText: "vekzq13",
  paperMetadata: "vekzq14",
  appendixTitle: "vekzq15",
  appendixLabel: "vekzq16",
  appendixFile: "vekzq17",
  partTitle: "vekzq18",
  partText: "vekzq19",
  partFile: "vekzq20",
  partPicture: "vekzq21",
  minuteText: "vekzq22",
  minutePerson: "vekzq23",
  minuteBody: "vekzq24",
  itemPurpose: "vekzq25",
  itemPresenter: "vekzq26",
  latePaper: "vekzq27",
  nestedTitle: "vekzq28",
  nestedFolder: "vekzq29",
  linkedFile: "vekzq31",
  term: "vekzq32",
  replacedTitle: "vekzq33",
  personId: "vekzq34",
  linkedText: "vekzq35",
  partLinkedText: "vekzq36",
  reference: "vekzq37",
  version: "vekzq38",
  sourceTitle: "vekzq39",
  sourceNote: "vekzq40",
  scorecard: "vekzq41",
  measure: "vekzq42",
  definition: "vekzq43",
  measureNote: "vekzq44",
  figureNote: "vekzq45",
  area: "vekzq46",
  analysis: "vekzq47",
  sheetFile: "vekzq48",
  sheetText: "vekzq49",
  passageHeading: "vekzq50",
  passageText: "vekzq51",
  passageNote: "vekzq52",
  passageTable: "vekzq53",
  passageFile: "vekzq54",
  passageFileText: "vekzq55",
  withheldRecommendation: "vekzq56",
  withheldOwner: "vekzq57",
  clause: "vekzq58",
  clauseFile: "vekzq59",
  reviewRecommendation: "vekzq60",
  reviewPassage: "vekzq61",
} as const;
export type Sentinel = keyof typeof sentinels;

/** What is no part of a paper, and so stands in no members' pack either: names of files and folders, and ids. */
export const unseen: ReadonlySet<Sentinel> = new Set<Sentinel>([
  "folder",
  "picture",
  "pictureContent",
  "paperFile",
  "paperMetadata",
  "appendixFile",
  "partFile",
  "partPicture",
  "nestedTitle",
  "nestedFolder",
  "linkedFile",
  "term",
  "personId",
  "reviewRecommendation",
  "reviewPassage",
]);

/** The files that are laid over the valid base. With `open`, the same words stand in texts that are not exempt. */
export async function exemptFiles({ open = false } = {}): Promise<Files> {
  const s = sentinels;
  const closed = open ? "" : "access: exempt\nparagraph: 3\n";
  const inline = open ? "" : ", access: exempt, paragraph: 3";
  const offers = `${meeting}/${s.folder}`;
  const front = (title: string, summary: string, author?: string) =>
    `---\ntitle: ${title}\ntype: report\nstatus: published\nsummary: ${summary}\norganization: westford-council\n` +
    `${author === undefined ? "" : `authors: [${author}]\n`}date: 2026-01-20\n`;
  const report = (wards: string) => `template: panel-2025\nkey-decision: "No"\nwards: ${wards}\n`;
  const picture = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 40"><text x="5" y="25">${text}</text></svg>`;
  const person = (one: string, name: string) =>
    `  - id: ${one}\n    name: Councillor ${name}\n    role: Adviser\n`;
  const byId = (one: string) => `office-${one}`;
  const passage = (text: string) => (open ? text : `:::: exempt paragraph=3\n${text}\n::::`);
  return {
    "data/people.yaml":
      "people:\n  - id: ada-archer\n    name: Councillor Ada Archer\n    role: Chair of Scrutiny\n    organization: westford-council\n" +
      "  - id: head-of-transport\n    role: Head of Transport\n    organization: westford-council\n" +
      ["ben-brook", "cem-demir", "dora-ellis", "eve-frost"].map((one) => person(one, one)).join("") +
      person(byId("author"), s.author) +
      person(s.personId, s.minutePerson) +
      person(byId("presenter"), s.itemPresenter) +
      person(byId("owner"), s.withheldOwner),
    "data/organizations.yaml":
      "organizations:\n  - id: westford-council\n    name: Westford Borough Council\n    url: https://westford.example\n" +
      "  - id: bus-partnership\n    name: Westford Bus Partnership\n    parent: westford-council\n" +
      "  - id: transport-panel\n    name: Transport Scrutiny Panel\n    classification: committee\n    parent: westford-council\n" +
      `  - id: bidder\n    name: ${s.minuteBody} and Sons\n`,
    // A report that is exempt, with everything that a report has.
    [`${offers}/index.md`]:
      `${front(`Offers ${s.title}`, `What ${s.summary} offered.`, byId("author"))}${closed}reference: No ${s.reference}\nversion: ${s.version}\n` +
      `source: { title: Paper ${s.sourceTitle}, publisher: westford-council, note: Taken from ${s.sourceNote}. }\n---\n\n## 1 Background\n\n### Prices ${s.heading}\n\n` +
      `The price is ${s.text}, from [[organization bidder]], as [their letter](letter%20one.pdf) and [their prices](${s.sheetFile}.csv) say.\n\n::: figure src=${s.picture}.svg id=prices alt="Prices"\nPrices.\n:::\n\n## 2 Key issues\n\nNone.\n`,
    [`${offers}/${s.picture}.svg`]: picture(s.pictureContent),
    [`${offers}/letter one.pdf`]: await pdf(`They say ${s.linkedText}`, "Letter"),
    [`${offers}/${s.sheetFile}.csv`]: `Route,Price\n7,${s.sheetText}\n`,
    // A scorecard of which the pages would show more than the paper does.
    [`${meeting}/route-7-figures/index.md`]: `---\ntitle: Figures ${s.scorecard}\ntype: scorecard\nstatus: published\nsummary: How the route does.\norganization: westford-council\ndate: January 2026\n${closed}---\n\n::: measures\n:::\n`,
    [`${meeting}/route-7-figures/measures.yaml`]: `areas: [{ ref: north, name: North ${s.area} }]
measures:
  - ref: fares
    name: Fares ${s.measure}
    unit: number
    good: high
    definition: Every fare of ${s.definition}.
    note: Counted by ${s.measureNote}.
    analysis: [{ period: June 2025, text: It fell by ${s.analysis}. }]
    series:
      - { period: June 2025, value: 40, note: Without ${s.figureNote} }
      - { period: June 2025, area: north, value: 20 }
`,
    [`${offers}/report.yaml`]: report(`The ward of ${s.reportField}`),
    [`${offers}/recommendations.yaml`]: `recommendations:\n  - ref: "1"\n    text: Take the offer of ${s.recommendation}.\n    addressed-to: [transport-panel]\n`,
    // What lies in the folder of an exempt report is exempt, whatever it says itself.
    [`${offers}/${s.nestedFolder}/index.md`]: `${front(`More ${s.nestedTitle}`, "More.")}---\n\n## 1 Background\n\nText.\n\n## 2 Key issues\n\nNone.\n`,
    [`${offers}/${s.nestedFolder}/report.yaml`]: report("All"),
    // An open report with an exempt passage and an exempt recommendation.
    [`${meeting}/driver-training/index.md`]: `${front("Training of drivers", "How many drivers are trained.")}numbering: author\n---\n\n## 1 Background\n\n1.1 The panel asked for this report.\n\n${passage(
      `### Wages ${s.passageHeading}\n\n1.2 Each is paid ${s.passageText}[^wages], as [the list](${s.passageFile}.csv) says.\n\nTable: Wages ${s.passageTable} {#wages}\n\n| Driver | Wage |\n|---|---:|\n| First | 4 |`,
    )}\n\n[^wages]: A note of ${s.passageNote}.\n\n## 2 Key issues\n\n2.1 Ten drivers are trained.\n`,
    [`${meeting}/driver-training/${s.passageFile}.csv`]: `Driver,Wage\nFirst,${s.passageFileText}\n`,
    [`${meeting}/driver-training/recommendations.yaml`]: `recommendations:
  - { ref: "1", text: That ten more drivers be trained., addressed-to: [westford-council] }
  - { ref: "2", text: That ${s.withheldRecommendation} be paid., addressed-to: [${byId("owner")}]${open ? "" : ", access: exempt, exempt-paragraph: 3"} }
`,
    // An open review, which is a paper of no meeting, with the same.
    "content/reviews/routes-2025/index.md": `---\ntitle: Review of routes\ntype: review\nstatus: published\nsummary: What councillors found out about routes.\norganization: westford-council\ndate: 12 May 2025\n---\n\n::: recommendations\n:::\n\n## Findings\n\n${passage(`Each costs ${s.reviewPassage}.`)}\n`,
    "content/reviews/routes-2025/recommendations.yaml": `recommendations:
  - { ref: "1", text: Run more routes., addressed-to: [westford-council] }
  - { ref: "2", text: Pay ${s.reviewRecommendation} for them., addressed-to: [westford-council]${open ? "" : ", access: exempt, exempt-paragraph: 3"} }
`,
    // An open report with exempt appendices: a PDF, and a part with a picture and a link of its own.
    [`${meeting}/driver-training/appendix-a.md`]:
      "---\ntitle: Drivers by month\nlabel: Appendix A\norder: 1\n---\n\nTable: Drivers trained {#trained}\n\n| Month | Drivers |\n|---|---:|\n| October | 4 |\n",
    [`${meeting}/driver-training/${s.partFile}.md`]: `---\ntitle: Names ${s.partTitle}\nlabel: Appendix E\norder: 2\n${closed}---\n\nText ${s.partText}, as [the letter](${s.linkedFile}.pdf) and [[term ${s.term}]] say.\n\n![The three routes that the bus takes](${s.partPicture}.svg)\n`,
    [`${meeting}/driver-training/${s.partPicture}.svg`]: picture("A map"),
    [`${meeting}/driver-training/${s.linkedFile}.pdf`]: await pdf(`A letter ${s.partLinkedText}`, "Letter"),
    [`${meeting}/driver-training/${s.appendixFile}.pdf`]: await pdf("An appendix", "Appendix"),
    [`${meeting}/driver-training/report.yaml`]: `${report("Borough-wide")}appendices:\n  - { label: "${open ? "Appendix F" : ""} ${s.appendixLabel}", title: Wages ${s.appendixTitle}, file: ${s.appendixFile}.pdf${inline} }\n`,
    "data/glossary.yaml": `terms:\n  - { term: ${s.term}, definition: A word that exempt texts alone use. }\n`,
    [`${meeting}/${s.paperFile}.pdf`]: await pdf(`The letter says ${s.paperText}`, s.paperMetadata),
    [`${meeting}/late-${s.paperFile}.pdf`]: await pdf("A late letter", "Late"),
    [`${meeting}/meeting.yaml`]: `state: held
published: 2026-01-26
agenda:
  - standing: minutes
    papers:
      - minutes: meetings/transport-panel/2025-11-04
  - title: Training of drivers
    papers:
      - publication: ${id}/driver-training
      - { file: ${s.paperFile}.pdf, title: Letter ${s.paperTitle} ${s.replacedTitle}${inline} }
  - title: Offers for route 7
    purpose: To weigh ${s.itemPurpose}.
    presenters: [${byId("presenter")}]
    papers:
      - publication: ${id}/${s.folder}
      - publication: ${id}/route-7-figures
${open ? "" : "    access: exempt\n    paragraph: 3\n"}supplements:
  - published: 2026-01-30
    papers:
      - { item: 2, file: late-${s.paperFile}.pdf, title: Late ${s.latePaper}, replaces: ${s.paperFile}.pdf${inline} }
`,
    [`${meeting}/minutes.yaml`]: `present: [ada-archer]
minutes:
  - item: 1
    resolved: { clauses: [{ text: Approve the minutes. }] }
  - item: 3
    text: The panel considered the offers.
    resolved:
      clauses:
        - text: Agree.
`,
    [`${panel}/2025-11-04/${s.clauseFile}.csv`]: "Driver,Wage\nFirst,4\n",
    [`${panel}/2025-11-04/minutes.yaml`]: `first-number: 7
present: [ada-archer, ben-brook]
minutes:
  - item: 1
    text: There were no apologies.
  - item: 2
    text: No interests were declared.
  - item: 3
    text: The Head of Transport presented the review.
    resolved: { clauses: [{ text: Agree. }, { text: "Pay ${s.clause}, as [the list](${s.clauseFile}.csv) says."${inline} }, { text: Ask for a report., addressed-to: [westford-council] }] }
  - title: An offer
    text: ${open ? `The offer was ${s.minuteText}, said [[person ${s.personId}]].` : "An offer had come."}
${open ? "" : `    exempt: { paragraph: "3", text: "The offer was ${s.minuteText}, said [[person ${s.personId}]]." }\n`}`,
  };
}

/** A PDF with some text, and metadata. */
async function pdf(text: string, metadata: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  document.addPage([595, 842]).drawText(text, { x: 60, y: 700, size: 12, font });
  document.setTitle(metadata);
  document.setAuthor(metadata);
  return document.save();
}
