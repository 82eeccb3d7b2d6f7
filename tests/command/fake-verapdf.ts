// Stands in for veraPDF in tests: a program that writes down how it was called and answers as it is told to.
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How the program behaves. `answer` is code of a function from the files and the level to what it prints. */
export interface FakeBehaviour {
  readonly answer: string;
  readonly error?: string;
  readonly code?: number;
}

/** A folder with the program and with PDFs, or files that have their name. */
export interface FakeVerapdf {
  readonly folder: string;
  readonly runner: string;
  /** The parameters of every call so far. */
  calls(): Promise<readonly (readonly string[])[]>;
  remove(): Promise<void>;
}

/** A report as veraPDF 1.28 prints it, shortened: files whose name has `bad` in it break one rule. */
export const REPORT = `(files) => JSON.stringify({ report: { buildInformation: {}, jobs: files.map((file) => ({
  itemDetails: { name: file, size: 1 },
  validationResult: [{
    details: { passedRules: 105, failedRules: 1, ruleSummaries: file.includes("bad") ? [{
      ruleStatus: "FAILED", specification: "ISO 14289-1:2014", clause: "7.1", testNumber: 3, failedChecks: 51,
      description: "Content shall be marked as Artifact or tagged as real content", object: "SESimpleContentItem",
      checks: [{ status: "failed", context: "root/document[0]/pages[0]", errorMessage: "Content is neither" }],
    }] : [] },
    jobEndStatus: "normal", profileName: "PDF/UA-1 validation profile", compliant: !file.includes("bad"),
  }],
})), batchSummary: {} } })`;

/** Makes the program. It needs a shell, as veraPDF's own does outside Windows. */
export async function makeFakeVerapdf({ answer, error = "", code = 0 }: FakeBehaviour): Promise<FakeVerapdf> {
  const folder = await mkdtemp(join(tmpdir(), "scrutineer vérapdf "));
  const log = join(folder, "calls.txt");
  const script = join(folder, "fake.mjs");
  const runner = join(folder, "verapdf");
  await writeFile(log, "");
  await writeFile(
    script,
    `import { appendFileSync } from "node:fs";
const parameters = process.argv.slice(2);
appendFileSync(${JSON.stringify(log)}, JSON.stringify(parameters) + "\\n");
const files = parameters.filter((parameter) => parameter.endsWith(".pdf"));
process.stderr.write(${JSON.stringify(error)});
process.stdout.write((${answer})(files, parameters[1]));
process.exitCode = ${code};
`,
  );
  await writeFile(runner, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  await chmod(runner, 0o755);
  return {
    folder,
    runner,
    calls: async () =>
      (await readFile(log, "utf8"))
        .split("\n")
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
