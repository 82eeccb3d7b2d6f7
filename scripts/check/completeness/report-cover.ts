// A report has the cover that its template asks for, appendices that can be told apart, and a meeting to go to.
import { suggest } from "../../lib/nearest.ts";
import { listMeetings } from "../../model/committees/meetings.ts";
import { considerationsOf } from "../../model/committees/paper-trail.ts";
import { isExempt } from "../../model/exempt/access.ts";
import { isWrittenCoverField, type ReportFile } from "../../model/facts/report/report.ts";
import { isComputedCoverField, type ReportTemplate } from "../../model/facts/report/report-template.ts";
import type { Pointer } from "../../model/pointer.ts";
import type { Publication } from "../../model/publication.ts";
import type { Register } from "../../model/register.ts";
import { type Check, error, isWhole, type Problem, warning } from "../for-rules/check.ts";

export const reportCover = {
  name: "report-cover",
  about:
    "A report has the cover fields that its template has, appendices with labels of their own, and is on an agenda.",
  why: "Members learn from the cover what is asked of them, by whom and why. A field that the template lacks is not shown, and a report on no agenda reaches nobody.",
  mend: "Fill in what the template asks for, give each appendix a label of its own, and name the report among the papers of an item. Where the council's form has changed, change `data/report-templates.yaml`.",
  level: "warning",
  *run(register, unreadable) {
    for (const publication of register.publications.values()) {
      const { report } = publication.files;
      if (report === undefined || publication.kind.name !== "report") continue;
      const template = register.templates.get(report.template);
      if (template !== undefined) {
        yield* missingFields(publication, report, template);
        yield* unknownFields(publication, report, template);
      }
      yield* appendices(publication, report);
      if (isWhole(unreadable)) yield* homeless(register, publication);
    }
  },
} as const satisfies Check;

/** The fields that a report has written, with the pointer to each. */
function writtenFields(report: ReportFile): ReadonlyMap<string, Pointer<ReportFile>> {
  return new Map<string, Pointer<ReportFile>>([
    ...Object.keys(report).flatMap((key) => (isWrittenCoverField(key) ? [[key, `/${key}`] as const] : [])),
    ...Object.keys(report.other ?? {}).map((key) => [key, `/other/${key}`] as const),
  ]);
}

function* missingFields(
  publication: Publication,
  report: ReportFile,
  { fields, name }: ReportTemplate,
): Iterable<Problem> {
  const written = writtenFields(report);
  for (const { key, label, required } of fields) {
    if (required !== true || isComputedCoverField(key) || written.has(key)) continue;
    yield error(
      publication.locate("report", "/template"),
      `The template “${name}” asks for “${label}”.`,
      isWrittenCoverField(key) ? `Add a line “${key}: …”.` : `Add a line “${key}: …” under “other”.`,
    );
  }
}

function* unknownFields(
  publication: Publication,
  report: ReportFile,
  { fields, name }: ReportTemplate,
): Iterable<Problem> {
  const known = fields.map(({ key }) => key);
  for (const [key, pointer] of writtenFields(report)) {
    if (known.includes(key)) continue;
    const free = known.filter((one) => !isComputedCoverField(one));
    yield error(
      publication.locate("report", pointer),
      `The template “${name}” has no field “${key}”, so it would not be shown.`,
      suggest(key, free, "Take it out, or add the field to data/report-templates.yaml."),
    );
  }
  if (report["report-summary"] !== undefined && !known.includes("summary"))
    yield error(
      publication.locate("report", "/report-summary"),
      `The template “${name}” has no field “summary”, so this would not be shown.`,
      "Take it out, or add a field with “key: summary” to data/report-templates.yaml.",
    );
}

function* appendices(publication: Publication, report: ReportFile): Iterable<Problem> {
  const labels = new Set(publication.parts.map(({ front }) => front.label.toLowerCase()));
  const orders = new Set(publication.parts.map(({ front }) => front.order));
  for (const [at, { label, file, publication: id, url, order }] of (report.appendices ?? []).entries()) {
    const pointer = `/appendices/${at}` as const;
    // One that the council could not print is named alone, with words that say where it is.
    if ([file, id, url].filter((thing) => thing !== undefined).length > 1)
      yield error(
        publication.locate("report", pointer),
        `${label} is said to be in several places.`,
        "Write one of “file: …”, “publication: …” and “url: …”.",
      );
    if (labels.has(label.toLowerCase()))
      yield error(
        publication.locate("report", `${pointer}/label`),
        `There are two appendices “${label}”.`,
        "Give one of them another label; the Markdown files of the folder are appendices too.",
      );
    labels.add(label.toLowerCase());
    if (order === undefined) continue;
    if (orders.has(order))
      yield error(
        publication.locate("report", `${pointer}/order`),
        `Another appendix has the order ${order} too.`,
        "Give it another; the Markdown files of the folder are counted too.",
      );
    orders.add(order);
  }
}

function* homeless(register: Register, { id, front, place }: Publication): Iterable<Problem> {
  const meetings = considerationsOf(register, id).map(({ meeting }) => meeting.id);
  const home = listMeetings(register).find((meeting) => id.startsWith(`${meeting.id}/`))?.id;
  // Of an exempt one the rule about exempt papers says so.
  if (meetings.length === 0 && front.status !== "draft" && !isExempt(front))
    yield warning(
      place,
      "The report is on no agenda, so its cover names no meeting.",
      `Add “publication: ${id}” to the papers of an agenda item.`,
    );
  else if (meetings.length > 0 && home !== undefined && !meetings.includes(home))
    yield warning(
      place,
      `The report lies in the folder of ${home}, whose agenda does not have it.`,
      `Add it to the papers of an item there, or move its folder into that of ${meetings[0]}.`,
    );
}
