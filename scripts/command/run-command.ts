// Runs a command as a process: reads its line, stops it on a signal, and turns what it comes to into an exit code.
import { PrinterError } from "../pdf/printer-error.ts";
import { type CommandForm, type CommandLine, helpOf, readCommandLine, UsageError } from "./command-line.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** How a command ended: 0 done, 1 the content has problems, 2 the command line was wrong, 3 the tool or the browser failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is given. */
export interface CommandContext {
  readonly line: CommandLine;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C and by a request to end. */
  readonly signal: AbortSignal;
}

/** Runs a command over this process and sets its exit code. */
export async function runCommand(
  form: CommandForm,
  run: (context: CommandContext) => Promise<ExitCode>,
): Promise<void> {
  const environment = process.env;
  const terminal = openTerminal({ stdout: process.stdout, stderr: process.stderr, environment });
  const interruption = new AbortController();
  const signals: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  let interrupted: number | undefined;
  const interrupt = (code: number): void => {
    interrupted ??= code;
    interruption.abort();
  };
  for (const [name, code] of Object.entries(signals)) process.on(name, () => interrupt(code));
  // The launcher has ended without a word, as one that is killed does. Listening for it keeps no command running.
  process.once("disconnect", () => interrupt(143));
  process.channel?.unref();
  try {
    const line = readCommandLine(form, process.argv.slice(2));
    if (line.options.has("help")) {
      terminal.say(helpOf(form));
      return;
    }
    process.exitCode = await run({ line, terminal, environment, signal: interruption.signal });
  } catch (error) {
    process.exitCode = interrupted === undefined ? explain(error, terminal, environment) : 3;
  }
  if (interrupted !== undefined) {
    terminal.tell("Stopped. Nothing was changed.");
    process.exitCode = interrupted;
  }
}

function explain(error: unknown, terminal: Terminal, environment: CommandContext["environment"]): ExitCode {
  if (error instanceof UsageError) {
    terminal.tell(error.message);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PrinterError) terminal.tell(`The PDFs could not be printed. ${message}`);
  else if (isNoSpace(error))
    terminal.tell("The disk is full. Make room and run the command again; the last site is still whole.");
  else
    terminal.tell(
      `The tool failed, which is not your fault: ${message}\nRun the command again with SCRUTINEER_DEBUG=1 and pass on what it prints.`,
    );
  if (environment["SCRUTINEER_DEBUG"] !== undefined && error instanceof Error)
    terminal.tell(error.stack ?? "");
  return 3;
}

function isNoSpace(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");
}
