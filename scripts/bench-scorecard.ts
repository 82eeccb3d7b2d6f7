// npm run bench:scorecard: how long a large scorecard takes to build, against the same site without it.
import { commandForms } from "./command/command-forms.ts";
import { runBenchmark } from "./command/run-benchmark.ts";

await runBenchmark(commandForms.benchScorecard, "build-scorecard.ts");
