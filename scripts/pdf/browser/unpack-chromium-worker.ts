// Runs in a worker thread whose TMPDIR is the folder to fill: `inflate` of @sparticuz/chromium unpacks
// into the temporary folder and nowhere else, and only a worker has an environment of its own.
import { join } from "node:path";
import { workerData } from "node:worker_threads";
import { inflate } from "@sparticuz/chromium";
import Type from "typebox";
import { Parse } from "typebox/value";

const { archives } = Parse(Type.Object({ archives: Type.String() }), workerData);
await Promise.all(
  ["chromium.br", "al2023.tar.br", "fonts.tar.br"].map((name) => inflate(join(archives, name))),
);
