// The facts of a document for tests that are about something else.
import type { DocumentFacts } from "../../scripts/pdf/document-facts.ts";

/** Facts with a title and a language alone, but for those that are given. */
export function makeFacts(facts: Partial<DocumentFacts> = {}): DocumentFacts {
  return {
    title: "Table",
    language: "en-GB",
    authors: [],
    publisher: "",
    subject: "",
    keywords: [],
    identifier: "",
    version: "",
    licence: "",
    rights: "",
    relations: [],
    issued: null,
    modified: null,
    ...facts,
  };
}
