// A cover report to a committee: the fields of its cover, its approvals and its appendices. Its text is index.md.
import Type, { type Static } from "typebox";
import { byOrder } from "../../../lib/by-order.ts";
import { accessFields } from "../../exempt/access.ts";
import { closed, dateField, fileField, markdownField, nameField, textField, urlField } from "../../field.ts";

const Approval = Type.Object(
  {
    role: textField("On whose behalf, such as the Strategic Director with responsibility for this report."),
    person: Type.Optional(nameField("owner", "Who approved.")),
    date: Type.Optional(dateField("When.")),
    note: Type.Optional(markdownField("What else is to be said.")),
  },
  closed,
);

const Appendix = Type.Object(
  {
    label: textField("How it is referred to, such as Appendix 1."),
    title: textField("What it is."),
    file: Type.Optional(fileField("A PDF in the folder of the report. It is bound into the pack.")),
    publication: Type.Optional(nameField("publication", "A publication of the site.")),
    url: Type.Optional(urlField("Where it is, if it is kept elsewhere.")),
    order: Type.Optional(
      Type.Integer({
        description:
          "Its place among all appendices, those in Markdown included, from 1. Without one it stands behind those that have one.",
        minimum: 1,
      }),
    ),
    ...accessFields,
  },
  closed,
);
export type Appendix = Static<typeof Appendix>;

/** The fields of a cover that `report.yaml` has by name; all others stand under `other`. */
const coverFields = {
  "key-decision": Type.Optional(markdownField("Whether it is a key decision.")),
  "forward-plan": Type.Optional(markdownField("Whether it was on the forward plan.")),
  director: Type.Optional(nameField("owner", "Who approved its submission.")),
  wards: Type.Optional(markdownField("The wards that it affects.")),
  "background-papers": Type.Optional(
    Type.Array(markdownField("A paper."), {
      description: "The papers that it draws on; an empty list for none.",
    }),
  ),
  "other-consideration": Type.Optional(markdownField("Other bodies that consider it.")),
  "council-approval": Type.Optional(markdownField("Whether the council has to approve it.")),
};

/** The key of a field of a cover that `report.yaml` has by name. */
export type WrittenCoverField = keyof typeof coverFields;

/** Whether a field of a cover is one that `report.yaml` has by name. */
export function isWrittenCoverField(key: string): key is WrittenCoverField {
  return Object.hasOwn(coverFields, key);
}

/** The shape of `report.yaml`. */
export const ReportFile = Type.Object(
  {
    template: nameField("template", "The template that the report follows."),
    ...coverFields,
    "report-summary": Type.Optional(
      markdownField(
        "The summary on its cover, in as many paragraphs and lists as it has. Without it the cover has the summary of index.md.",
      ),
    ),
    other: Type.Optional(
      Type.Record(Type.String({ pattern: "^[a-z0-9]+(-[a-z0-9]+)*$" }), markdownField("What is said."), {
        description: "Further fields of the template, by their keys.",
      }),
    ),
    "accountable-officers": Type.Optional(
      Type.Array(nameField("owner", "An officer."), { description: "Who answers for it." }),
    ),
    approvals: Type.Optional(Type.Array(Approval, { description: "Who approved it, and when." })),
    appendices: Type.Optional(
      Type.Array(Appendix, { description: "Appendices other than the Markdown files of the folder." }),
    ),
  },
  { ...closed, $id: "report", title: "Report to a committee" },
);
export type ReportFile = Static<typeof ReportFile>;

/** A report as readers see it: its appendices in order, those without one behind the others. */
export function orderAppendices(report: ReportFile): ReportFile {
  const { appendices } = report;
  return appendices === undefined ? report : { ...report, appendices: byOrder(appendices) };
}
