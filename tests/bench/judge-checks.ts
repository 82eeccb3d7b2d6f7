// Judges the rules of the check: what share of defects they find and how much of what they find is false, what they say
// of other papers, and how their time grows. Run as a program of its own: npm run bench:checks.
import { argv, stdout } from "node:process";
import { parseArgs } from "node:util";
import { checks } from "../../scripts/check/checks.ts";
import { runChecks } from "../../scripts/check/run-checks.ts";
import { compareFindings } from "../../scripts/lib/finding.ts";
import type { Look } from "../support/find-in-cases.ts";
import { checkFolder } from "./check-folder.ts";
import { judgeCases } from "./judge-cases.ts";
import { timeChecks } from "./time-checks.ts";

const { values } = parseArgs({
  args: argv.slice(2),
  options: {
    folder: { type: "string" },
    growth: { type: "boolean", default: false },
    all: { type: "boolean", default: false },
    list: { type: "boolean", default: false },
  },
});

/** What a check shows where nobody asks for more. */
const shown: Look = (register, unreadable) =>
  runChecks(register, unreadable).filter(({ severity }) => severity !== "info");

/** What every rule finds, whatever it weighs. */
const everything: Look = (register, unreadable) =>
  checks
    .flatMap((check) =>
      [...check.run(register, unreadable)].map((problem) => ({ ...problem, rule: check.name })),
    )
    .sort(compareFindings);

const look = values.all ? everything : shown;
const say = (line: string) => void stdout.write(`${line}\n`);
const isWithin = await judge();
process.exitCode = isWithin ? 0 : 1;

function judge(): Promise<boolean> {
  if (values.growth) return timeChecks(say);
  if (values.folder !== undefined) return checkFolder(values.folder, look, { list: values.list, say });
  const isOn = (name: string) => {
    const level = checks.find((check) => check.name === name)?.level;
    return values.all || (level !== "off" && level !== "info");
  };
  return judgeCases(look, isOn, { list: values.list, say });
}
