// Finishing step: says what the document is, whose, in what language and from when.
import type { FinishStep } from "./finish-step.ts";

// A document that states no date has this one, for the clock would make every build differ.
const NO_DATE = "1970-01-01";

/** Writes title, authors, subject, keywords, language and dates, and has viewers show the title. */
export const setMetadata: FinishStep = (document, facts) => {
  const issued = facts.issued ?? facts.modified ?? NO_DATE;
  document.setTitle(facts.title, { showInWindowTitleBar: true });
  if (facts.authors.length > 0) document.setAuthor(facts.authors.join("; "));
  if (facts.subject !== "") document.setSubject(facts.subject);
  if (facts.keywords !== "") document.setKeywords([facts.keywords]);
  if (facts.language !== "") document.setLanguage(facts.language);
  document.setCreator("Scrutineer");
  document.setCreationDate(new Date(`${issued}T00:00:00Z`));
  document.setModificationDate(new Date(`${facts.modified ?? issued}T00:00:00Z`));
};
