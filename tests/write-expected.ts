// Writes the messages of faults: `node tests/write-expected.ts NAME …`, under Node 22.18 or later. Read them before you keep them.
import { stdout } from "node:process";
import { writeExpected } from "./support/read-fault.ts";

for (const name of process.argv.slice(2)) stdout.write(`${await writeExpected(name)}\n`);
