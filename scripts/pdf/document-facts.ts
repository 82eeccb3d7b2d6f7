// What a print page says of itself in its head, and what finishing writes into the PDF.
import type { Page } from "puppeteer-core";
import Type, { type Static } from "typebox";
import { Parse } from "typebox/value";
import { readLanguageTag } from "./language-tag.ts";

/** The facts of a document. Texts and lists are empty and dates null when the page does not state them. */
export type DocumentFacts = Static<typeof DocumentFacts>;
export const DocumentFacts = Type.Readonly(
  Type.Object({
    title: Type.String(),
    /** BCP 47 tag, such as `en-GB`. */
    language: Type.String(),
    authors: Type.Array(Type.String()),
    publisher: Type.String(),
    subject: Type.String(),
    keywords: Type.Array(Type.String()),
    /** The web address that identifies the document. */
    identifier: Type.String(),
    version: Type.String(),
    /** The web address of the licence, and the words that say what may be done with the document. */
    licence: Type.String(),
    rights: Type.String(),
    /** Web addresses of what belongs to the document, such as its data. */
    relations: Type.Array(Type.String()),
    /** Days as `YYYY-MM-DD`, or months or years where no more is known: `YYYY-MM`, `YYYY`. */
    issued: Type.Union([Type.String(), Type.Null()]),
    modified: Type.Union([Type.String(), Type.Null()]),
  }),
);

// Code for the page is text: the project is compiled without the types of the DOM.
const READ_FACTS = `(() => {
  const all = (name) => Array.from(document.querySelectorAll('meta[name="' + name + '"]'))
    .map((meta) => (meta.getAttribute("content") ?? "").trim()).filter(Boolean);
  const first = (name) => all(name)[0] ?? "";
  return {
    title: document.title,
    language: document.documentElement.lang,
    authors: all("author"),
    publisher: first("dcterms.publisher"),
    subject: first("description"),
    // HTML has keywords separated by commas.
    keywords: all("keywords").flatMap((words) => words.split(",")).map((word) => word.trim()).filter(Boolean),
    identifier: first("dcterms.identifier"),
    version: first("dcterms.hasVersion"),
    licence: first("dcterms.license"),
    rights: first("dcterms.rights"),
    relations: all("dcterms.relation"),
    issued: all("dcterms.issued")[0] ?? null,
    modified: all("dcterms.modified")[0] ?? null,
  };
})()`;

/** Reads the facts of the page in a tab. Each one that is missing or malformed adds a sentence to `problems`. */
export async function readDocumentFacts(page: Page, problems: string[]): Promise<DocumentFacts> {
  const facts = Parse(DocumentFacts, await page.evaluate(READ_FACTS));
  if (facts.title === "") problems.push("The page has no <title>: a PDF needs one to be accessible.");
  if (facts.language === "")
    problems.push('The page has no <html lang="…">: a screen reader needs the language.');
  const language = readLanguageTag(facts.language);
  if (facts.language !== "" && language === undefined)
    problems.push(
      `The page has <html lang="${facts.language}">, which is no language tag: write one such as en-GB.`,
    );
  return {
    ...facts,
    language: language ?? "",
    issued: checkDate("dcterms.issued", facts.issued, problems),
    modified: checkDate("dcterms.modified", facts.modified, problems),
  };
}

function checkDate(name: string, date: string | null, problems: string[]): string | null {
  if (date === null) return null;
  const time = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? Date.parse(date) : Number.NaN;
  // Date.parse takes 31 February for 3 March.
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
  problems.push(
    `The <meta name="${name}"> says “${date}”: write a day that exists as YYYY-MM-DD, a month as YYYY-MM or a year.`,
  );
  return null;
}
