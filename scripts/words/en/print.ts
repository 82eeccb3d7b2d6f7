// What documents and packs say that pages do not: on their covers and sheets, and in the heads and feet of their pages.
import type { HtmlTag } from "../../lib/html.ts";

/** The words of what is printed. */
export const print = {
  about: "About this document",
  aboutPaper: "About this paper",
  aboutMeeting: "About this meeting",
  kind: "Kind",
  summary: "Summary",
  source: "Source",
  version: (version: string) => `Version ${version}`,
  web: "On the web",
  webAddress: (address: string) => `This document on the web: ${address}`,
  data: "Data",
  dataAs: (name: string, format: string) => `${name} as ${format}`,
  licence: "Licence",
  rights: (publisher: string, licence: string) => `Published by ${publisher} under the ${licence}`,
  otherFormats: "Other formats and languages",
  tables: "Tables",
  figures: "Figures",
  /** What a listener hears before the number of a page. */
  onPage: (name: string) => `${name}, page `,
  /** The foot of a page; the printer counts. */
  pageOf: "{page} of {pages}",
  /** The pages of a paper of a pack; the printer puts the first and the last into it. */
  pageRange: "{first} to {last}",
  /** What a table says on its later pages; the printer puts its name into it. */
  continued: "{name} (continued)",
  /** Which of its columns a part of a wide table has, behind its caption; the printer puts their numbers into it. */
  partColumns: "(columns {first} to {last} of {count})",
  partColumn: "(column {last} of {count})",
  /** What a listener hears for a page of a PDF in a pack that is a picture and has no words; the printer puts the rest into it. */
  scannedPage: "Page {page} of {count} of {title}, a picture without text",
  /** What a link in a PDF in a pack is called that has no name and leads to no address. */
  linkInside: "Link inside {title}",
  blank: "This page is intentionally left blank.",
  annexOfFigures: "Annex: The figures of charts",
  annexOfMeasures: (number: number) =>
    number === 1 ? "Annex: The measure in full" : "Annex: Each measure in full",
  /** The same in as little room as can be read, and what it leaves to the page. */
  compactMeasures: {
    title: (number: number) =>
      number === 1 ? "Annex: The measure in short" : "Annex: Each measure in short",
    more: "Each measure has a page of its own on the website, with its chart, its target and how each area stands.",
  },
  /** The key of a scale in the foot of a page: the words of levels with what their symbols are. */
  key: (levels: readonly { readonly label: string; readonly symbol: string }[]) =>
    `Ratings: ${levels.map(({ label, symbol }) => `${label} (${symbol})`).join(", ")}; a dash where none is recorded`,
  symbols: {
    circle: "filled circle",
    triangle: "triangle",
    square: "square",
    diamond: "diamond",
    ring: "ring",
  },
  pack: {
    agenda: "Agenda",
    supplement: (number: number) => `Agenda, supplement ${number}`,
    pages: "Pages",
    membership: "Membership",
    laterMeetings: (html: HtmlTag, when: readonly string[]) => html`Meetings after that: ${when.join("; ")}`,
    nextMeeting: (html: HtmlTag, when: string) => html`<strong>Next meeting:</strong> ${when}`,
    late: (when: string) =>
      `These papers came out ${when}, after the agenda. The pages go on from those that were out before, which stay as they are.`,
    replaces: (title: string, before: string) => `“${title}” replaces “${before}” in the agenda pack.`,
    kind: (supplement: number | undefined) =>
      supplement === undefined ? "Agenda pack" : `Supplement ${supplement} to the agenda pack`,
    title: (kind: string, meeting: string, isForMembers: boolean) =>
      `${kind}${isForMembers ? " (for members only)" : ""}: ${meeting}`,
    description: (meeting: string) => `The agenda and the papers of the meeting: ${meeting}.`,
    item: (number: number) => `Agenda Item ${number}`,
    notPublic: "Not for publication",
    forMembers: "For members only.",
    twoSheets:
      "For members only. Pages with an E before their number hold what is exempt from publication; all others are those that everybody has. The front sheet for everybody follows.",
    files: "Files with this pack",
    aboutFiles: "Exempt papers lead to these files. They lie in the folder of the pack, for members only:",
    exemptMinute: (number: number, title: string) => `Minute ${number}: ${title}, exempt part`,
    sheetOf: (number: number, title: string) => `Agenda item ${number}: ${title}`,
    inPlace: "This sheet stands in its place.",
    paper: "The paper, for members only",
  },
  /** Names of papers, by what they are. */
  papers: {
    agenda: "Agenda",
    supplement: (number: number) => `Supplement ${number}`,
    forMembers: (title: string) => `${title} for members`,
    exempt: "Exempt paper",
    exemptPart: (number: number, day: string | undefined) => `Part of minute ${minute(number, day)}`,
    exemptPartOnly: (number: number, day: string | undefined) => `Minute ${minute(number, day)}: exempt part`,
    minutes: (day: string | undefined) => (day === undefined ? "Minutes" : `Minutes of ${day}`),
    draft: (title: string) => `${title} (draft)`,
    isExempt: (title: string) => `${title} (exempt)`,
    whole: (title: string) => `${title}, with what is exempt`,
  },
};

function minute(number: number, day: string | undefined): string {
  return day === undefined ? `${number}` : `${number} of ${day}`;
}
