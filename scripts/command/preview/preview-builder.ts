// Builds the preview in a process of its own, so that a change of a layout is seen and nothing can bring the server down.
import { spawn } from "node:child_process";
import { readToldFindings, type ToldFindings } from "./told-findings.ts";

/** How a build is started. */
export interface PreviewBuild {
  readonly script: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
}

/** How a build ended, and all that it printed. */
export interface PreviewResult {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs builds, and keeps what was wrong with the last. */
export class PreviewBuilder {
  readonly #build: PreviewBuild;
  #problem: string | undefined;
  #findings: ToldFindings | undefined;

  constructor(build: PreviewBuild) {
    this.#build = build;
  }

  /** What the last build printed, where it failed. */
  get problem(): string | undefined {
    return this.#problem;
  }

  /** What the last build found that could read the content. */
  get findings(): ToldFindings | undefined {
    return this.#findings;
  }

  /** Builds now. Never throws: a build that cannot even start ends with exit code 3. */
  async build(): Promise<PreviewResult> {
    const { script, parameters, environment, signal } = this.#build;
    const result = await new Promise<PreviewResult>((done) => {
      let output = "";
      const child = spawn(
        process.execPath,
        ["--disable-warning=ExperimentalWarning", script, ...parameters],
        {
          env: { ...environment, FORCE_COLOR: undefined, NO_COLOR: "1" },
          // The channel ends a build whose preview has gone.
          stdio: ["ignore", "pipe", "pipe", "ipc"],
        },
      );
      const stop = () => child.kill("SIGTERM");
      signal.addEventListener("abort", stop, { once: true });
      const gather = (chunk: Buffer) => {
        output += chunk.toString("utf8");
      };
      child.on("message", (message) => {
        this.#findings = readToldFindings(message) ?? this.#findings;
      });
      child.stdout?.on("data", gather);
      child.stderr?.on("data", gather);
      child.on("error", (error) => done({ exitCode: 3, output: error.message }));
      child.on("close", (code) => {
        signal.removeEventListener("abort", stop);
        done({ exitCode: code ?? 3, output: withoutProgress(output) });
      });
    });
    this.#problem = result.exitCode === 0 ? undefined : result.output;
    return result;
  }
}

/** The steps of a build and where it wrote say nothing to somebody who watches the preview. */
function withoutProgress(output: string): string {
  return output
    .split("\n")
    .filter((line) => !/^(Reading and checking|Writing the|Done:)/.test(line))
    .join("\n");
}
