// The cover of a report to a committee as facts: its fields, its approvals and its appendices.
import { exemptionOf } from "../../committees/meeting.ts";
import { exemptEntries } from "../../exempt/exempt-entries.ts";
import { publicLabel } from "../../exempt/public-label.ts";
import { open, type Redactors, redactBy } from "../../exempt/redactors.ts";
import { reportYaml } from "../../starters/starter-report.ts";
import type { ExemptAround, FactModule } from "../fact-module.ts";
import { type Appendix, orderAppendices, ReportFile } from "./report.ts";

interface ReportPart {
  readonly report?: ReportFile;
}

/** Reports to committees as facts. */
export const reportFacts = {
  name: "report",
  schema: ReportFile,
  home: "report",
  derive: ({ report }) => (report === undefined ? {} : { report: orderAppendices(report) }),
  nouns: [],
  items: () => [],
  refs: () => [],
  counts: () => ({}),
  redact: (facts, around) =>
    redactBy<ReportPart>({ report: (report) => redactReport(report, around) }, facts),
  exempt: ({ report }) => exemptEntries("/appendices", report?.appendices ?? []),
  exemptPapers: ({ report }) =>
    (report?.appendices ?? []).flatMap((appendix) => {
      const { exempt } = exemptionOf(appendix);
      return appendix.publication === undefined || exempt === undefined
        ? []
        : [[appendix.publication, exempt] as const];
    }),
  dates: () => [],
  tracked: () => [],
  shown: ({ report }) => [{ by: { kind: "page" }, facts: report }],
  blocks: {},
  data: [],
  starter: (facts) => ({ "report.yaml": reportYaml(facts) }),
} as const satisfies FactModule<"report", typeof ReportFile, ReportPart>;

function redactReport(report: ReportFile, around: ExemptAround): ReportFile {
  return redactBy<ReportFile>(
    {
      template: open,
      "key-decision": open,
      "forward-plan": open,
      director: open,
      wards: open,
      "report-summary": open,
      "background-papers": open,
      "other-consideration": open,
      "council-approval": open,
      other: open,
      "accountable-officers": open,
      approvals: open,
      appendices: (all) => all.map((one) => redactAppendix(one, around)),
    },
    report,
  );
}

const openAppendix: Redactors<Appendix> = {
  label: open,
  title: open,
  file: open,
  publication: open,
  url: open,
  order: open,
  access: open,
  paragraph: open,
};

function redactAppendix(appendix: Appendix, { exempt, words }: ExemptAround): Appendix {
  const why = exemptionOf(appendix).exempt ?? exempt.get(appendix.publication ?? "");
  if (why === undefined) return redactBy(openAppendix, appendix);
  const label = publicLabel(words, appendix.label);
  const { paragraph } = why;
  const { order } = appendix;
  return {
    label,
    title: label,
    access: "exempt",
    ...(order === undefined ? {} : { order }),
    ...(paragraph === undefined ? {} : { paragraph }),
  };
}
