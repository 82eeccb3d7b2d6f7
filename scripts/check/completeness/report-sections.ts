// A report has the sections of its template, by number and title and in order.
import { nearest } from "../../lib/nearest.ts";
import { type ReportTemplate, sectionTitle } from "../../model/facts/report/report-template.ts";
import type { Publication } from "../../model/publication.ts";
import { type Check, error, type Problem } from "../for-rules/check.ts";

export const reportSections = {
  name: "report-sections",
  about:
    "A report has the sections that its template asks for, each with its number and its title in the language of the report, in order.",
  why: "Members look for money, law and risk under the same heads in every report; where one is missing, nobody can tell whether it was considered.",
  mend: "Give the heading the number and the title that the template has, or add the section; where there is nothing to say in it, say that.",
  *run(register) {
    for (const publication of register.publications.values()) {
      const template = register.templates.get(publication.files.report?.template ?? "");
      if (template !== undefined && publication.kind.name === "report")
        yield* problemsOf(publication, template);
    }
  },
} as const satisfies Check;

function* problemsOf(
  { body, place, lang }: Publication,
  { name, sections = [] }: ReportTemplate,
): Iterable<Problem> {
  const heads = sections.map((section) => `${section.number} ${sectionTitle(section, lang)}`);
  const meant = new Set<string>();
  let last = -1;
  for (const heading of body.headings.filter(({ level }) => level === 2)) {
    const head = findHead(heading.text, heads);
    if (head === undefined) continue;
    meant.add(head);
    if (plain(head) !== plain(heading.text)) {
      yield error(
        heading.place,
        `“${heading.text}” is not a section of the template “${name}”.`,
        nearest(heading.text, [head]) === undefined
          ? `The template has “${head}” in its place: write that, or change the template in data/report-templates.yaml, whose “titles” say what a section is called in another language.`
          : `Did you mean “${head}”?`,
      );
      continue;
    }
    const at = heads.indexOf(head);
    if (at <= last)
      yield error(
        heading.place,
        `The section “${head}” stands after “${heads[last]}”.`,
        `Put the sections in the order of the template: ${heads.join(", ")}.`,
      );
    last = Math.max(last, at);
  }
  for (const [at, head] of heads.entries()) {
    if (sections[at]?.required === false || meant.has(head)) continue;
    yield error(place, `The template “${name}” asks for a section “${head}”.`, `Add a heading “## ${head}”.`);
  }
}

/** The section that a heading is, or is meant to be: by its words, by its number, or by its title. */
function findHead(text: string, heads: readonly string[]): string | undefined {
  const words = plain(text);
  const number = /^\S+/.exec(words)?.[0];
  return (
    heads.find((head) => plain(head) === words) ??
    heads.find((head) => /^\d/.test(words) && plain(head).startsWith(`${number} `)) ??
    heads.find((head) => plain(head).replace(/^\S+ /, "") === words.replace(/^\d\S* /, "")) ??
    nearest(words, heads)
  );
}

/** The words of a heading with everything left out by which two ways of writing it may differ. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(\d[\d.]*)\.\s/, "$1 ")
    .replace(/[’']/g, "'")
    .replace(/\s+/g, " ")
    .trim();
}
