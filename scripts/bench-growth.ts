// npm run bench:growth: how the time of a build grows with what is in the source, in eleven ways.
import { commandForms } from "./command/command-forms.ts";
import { runBenchmark } from "./command/run-benchmark.ts";

await runBenchmark(commandForms.benchGrowth, "measure-growth.ts");
