// What veraPDF says of PDFs, read from the JSON that it prints.
import Type, { type Static } from "typebox";
import { Check } from "typebox/value";

/** A rule that a file breaks. */
interface BrokenRule {
  /** Clause and test number as veraPDF's profiles have them, such as `7.1-3`. */
  readonly rule: string;
  readonly description: string;
  /** How many places of the file break it. */
  readonly count: number;
  /** The first of them, as a path through the objects of the file. */
  readonly place: string;
}

/** What came of a file. One that cannot be judged has a reason in place of rules. */
export interface Judgement {
  /** Absolute path. */
  readonly file: string;
  readonly broken: readonly BrokenRule[];
  readonly unreadable?: string;
}

const Rule = Type.Object({
  clause: Type.String(),
  testNumber: Type.Integer(),
  failedChecks: Type.Integer(),
  description: Type.String(),
  checks: Type.Optional(Type.Array(Type.Object({ context: Type.Optional(Type.String()) }))),
});

const Result = Type.Object({
  compliant: Type.Boolean(),
  details: Type.Object({ ruleSummaries: Type.Optional(Type.Array(Rule)) }),
});

const Job = Type.Object({
  itemDetails: Type.Object({ name: Type.String() }),
  validationResult: Type.Optional(Type.Array(Result)),
  taskException: Type.Optional(Type.Object({ exceptionMessage: Type.Optional(Type.String()) })),
});

const Report = Type.Object({ report: Type.Object({ jobs: Type.Array(Job) }) });

/** Reads a report of `--format json`. Undefined where the text is none, or one of another form than 1.28 writes. */
export function readVerapdfReport(text: string): readonly Judgement[] | undefined {
  const report = parseJson(text);
  return Check(Report, report) ? report.report.jobs.map(judge) : undefined;
}

function judge({ itemDetails, validationResult, taskException }: Static<typeof Job>): Judgement {
  const file = itemDetails.name;
  const [result] = validationResult ?? [];
  if (result === undefined)
    return {
      file,
      broken: [],
      unreadable: taskException?.exceptionMessage ?? "veraPDF gives no result and no reason.",
    };
  const broken = (result.details.ruleSummaries ?? []).map((rule) => ({
    rule: `${rule.clause}-${rule.testNumber}`,
    description: rule.description,
    count: rule.failedChecks,
    place: rule.checks?.[0]?.context ?? "",
  }));
  broken.sort((a, b) => a.rule.localeCompare(b.rule, "en", { numeric: true }));
  if (broken.length === 0 && !result.compliant)
    return { file, broken, unreadable: "veraPDF says that it fails, and names no rule." };
  return { file, broken };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
