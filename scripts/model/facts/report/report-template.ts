// A committee's own set of cover fields and sections. It is data, since committees change it every few years.
import Type, { type Static } from "typebox";
import { isSameLanguage } from "../../../lib/language.ts";
import { closed, idField, textField } from "../../field.ts";

/** Fields of a cover that are worked out from the report and its meeting, and written nowhere. */
const computedCoverFields = [
  "meeting",
  "title",
  "authors",
  "summary",
  "recommendations",
  "appendices",
  "exempt",
] as const;

/** The key of a field of a cover that is worked out. */
export type ComputedCoverField = (typeof computedCoverFields)[number];

/** Whether a field of a cover is one that is worked out. */
export function isComputedCoverField(key: string): key is ComputedCoverField {
  return (computedCoverFields as readonly string[]).includes(key);
}

const CoverField = Type.Object(
  {
    key: idField(
      "The field: one that is worked out, one that report.yaml has by name, or one under its “other”.",
    ),
    label: textField("The words before it."),
    required: Type.Optional(Type.Boolean({ description: "true where no report may leave it out." })),
  },
  closed,
);

const TemplateSection = Type.Object(
  {
    number: textField("Its number."),
    title: textField("Its heading."),
    titles: Type.Optional(
      Type.Record(Type.String({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]+)*$" }), textField("Its heading."), {
        description: "Its heading in other languages, each by the code of its language, such as cy: Cefndir.",
      }),
    ),
    required: Type.Optional(Type.Boolean({ description: "false where a report may leave it out." })),
  },
  closed,
);

const ReportTemplate = Type.Object(
  {
    id: idField("A short id, such as select-commission-2024."),
    name: textField("What the template is called."),
    heading: textField("The words at the head of a report, such as Public report."),
    fields: Type.Array(CoverField, { description: "The fields of the cover, in order." }),
    sections: Type.Optional(
      Type.Array(TemplateSection, { description: "The sections that a report must have, in order." }),
    ),
  },
  closed,
);
export type ReportTemplate = Static<typeof ReportTemplate>;

/** The template that a report follows, of those that there are. */
export function templateOf(
  { templates }: { readonly templates: ReadonlyMap<string, ReportTemplate> },
  report: { readonly template?: string | undefined } | undefined,
): ReportTemplate | undefined {
  return templates.get(report?.template ?? "");
}

/** The heading of a section in a report in a language: that which the template has for it, else the one for all. */
export function sectionTitle({ title, titles = {} }: Static<typeof TemplateSection>, lang: string): string {
  return titles[lang] ?? Object.entries(titles).find(([own]) => isSameLanguage(own, lang))?.[1] ?? title;
}

/** The shape of `data/report-templates.yaml`. */
export const ReportTemplatesFile = Type.Object(
  { templates: Type.Array(ReportTemplate, { description: "The templates in use, past ones among them." }) },
  { ...closed, $id: "report-templates", title: "Templates of reports" },
);
export type ReportTemplatesFile = Static<typeof ReportTemplatesFile>;
