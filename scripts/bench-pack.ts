// npm run bench:pack: how long a pack of 40 papers and 300 pages takes, against one bare print of the same pages.
import { commandForms } from "./command/command-forms.ts";
import { runBenchmark } from "./command/run-benchmark.ts";

await runBenchmark(commandForms.benchPack, "print-pack.ts");
