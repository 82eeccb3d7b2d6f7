// A committee's own set of cover fields and sections. It is data, since committees change it every few years.
import Type, { type Static } from "typebox";
import { closed, idField, textField } from "../../field.ts";

/** Fields of a cover that are worked out from the report and its meeting, and written nowhere. */
export const computedCoverFields = [
  "meeting",
  "title",
  "authors",
  "summary",
  "recommendations",
  "appendices",
  "exempt",
] as const;

/** Fields of a cover that report.yaml has by name; all others stand under `other`. */
export const writtenCoverFields = [
  "key-decision",
  "forward-plan",
  "director",
  "wards",
  "background-papers",
  "other-consideration",
  "council-approval",
] as const;

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

/** The shape of `data/report-templates.yaml`. */
export const ReportTemplatesFile = Type.Object(
  { templates: Type.Array(ReportTemplate, { description: "The templates in use, past ones among them." }) },
  { ...closed, $id: "report-templates", title: "Templates of reports" },
);
export type ReportTemplatesFile = Static<typeof ReportTemplatesFile>;
