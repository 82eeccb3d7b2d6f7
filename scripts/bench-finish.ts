// npm run bench:finish: how long it takes to finish a long document, against the time to print it.
import { commandForms } from "./command/command-forms.ts";
import { runBenchmark } from "./command/run-benchmark.ts";

await runBenchmark(commandForms.benchFinish, "finish-document.ts");
