// npm run bench:checks: what share of defects the rules find, and how much of what they find is false.
import { resolve } from "node:path";
import { commandForms } from "./command/command-forms.ts";
import { runBenchmark } from "./command/run-benchmark.ts";

await runBenchmark(commandForms.benchChecks, "judge-checks.ts", ({ options }) =>
  [...options].flatMap(([name, values]) => [`--${name}`, ...values.map((value) => resolve(value))]),
);
