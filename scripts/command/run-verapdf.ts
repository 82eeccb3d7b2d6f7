// Has veraPDF judge files: a program of its own, which is no part of this project.
import { spawn } from "node:child_process";
import { type Judgement, readVerapdfReport } from "./verapdf-report.ts";

/** veraPDF could not judge. `message` says why and what to do about it. */
export class VerapdfError extends Error {
  override readonly name = "VerapdfError";
}

/** What to have judged. */
export interface VerapdfOrder {
  /** Path of the program. */
  readonly runner: string;
  /** One of veraPDF's names for a level, such as `ua1` or `2a`. */
  readonly level: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

// Starting it takes longer than judging a file, and a command line must not grow without end.
const FILES_AT_ONCE = 40;

/**
 * Has every file judged by one level, in the order in which they are given. Throws VerapdfError where the program
 * cannot be run or does not say of every file what came of it, and the signal's reason when aborted.
 */
export async function runVerapdf(order: VerapdfOrder): Promise<readonly Judgement[]> {
  const judgements: Judgement[] = [];
  for (let start = 0; start < order.files.length; start += FILES_AT_ONCE) {
    const files = order.files.slice(start, start + FILES_AT_ONCE);
    const { out, err, code } = await run({ ...order, files });
    order.signal.throwIfAborted();
    const report = readVerapdfReport(out);
    if (report === undefined)
      throw new VerapdfError(
        `${order.runner} ended with exit code ${code} and without a report that can be read. ${lastWords(err, out)}` +
          "Try it by itself with --version; 1.28 or later is needed.",
      );
    const byFile = new Map(report.map((judgement) => [judgement.file, judgement]));
    for (const file of files) {
      const judgement = byFile.get(file);
      if (judgement === undefined)
        throw new VerapdfError(`${order.runner} says nothing of ${file}. ${lastWords(err, "")}`.trim());
      judgements.push(judgement);
    }
  }
  return judgements;
}

interface Ended {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function run({ runner, level, files, environment, signal }: VerapdfOrder): Promise<Ended> {
  const parameters = ["--flavour", level, "--format", "json", "--maxfailuresdisplayed", "1", ...files];
  return new Promise((done, fail) => {
    const child = spawn(runner, parameters, { env: { ...environment }, stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (piece: Buffer) => out.push(piece));
    child.stderr.on("data", (piece: Buffer) => err.push(piece));
    signal.addEventListener("abort", () => child.kill("SIGTERM"), { once: true });
    child.on("error", (error) =>
      fail(
        new VerapdfError(
          `${runner} cannot be run: ${error.message}. Set VERAPDF to the path of veraPDF's program.`,
        ),
      ),
    );
    child.on("close", (code) =>
      done({ out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString(), code }),
    );
  });
}

/** The end of what a program has said, as a sentence to go on from. */
function lastWords(err: string, out: string): string {
  const said = (err.trim() || out.trim()).split("\n").slice(-3).join(" ").slice(-300).trim();
  return said === "" ? "" : `It said: ${said} `;
}
