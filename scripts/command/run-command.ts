// Runs a command as a process: reads its line, stops it where something ends it, and turns what it comes to into an exit code.

import { errorCode } from "../lib/error-code.ts";
import { propertyOf } from "../lib/property-of.ts";
import { PrinterError } from "../pdf/printer-error.ts";
import { type CommandForm, type CommandLine, helpOf, readCommandLine, UsageError } from "./command-line.ts";
import { followEnds } from "./follow-ends.ts";
import { FullDiskError, isNoSpace } from "./full-disk.ts";
import { explainSwallowed } from "./swallowed-options.ts";
import { openTerminal, type Terminal } from "./terminal.ts";

/** How a command ended: 0 done, 1 the content has problems, 2 the command line was wrong, 3 the tool or the browser failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command is given. */
export interface CommandContext {
  readonly line: CommandLine;
  readonly terminal: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Aborted by Ctrl-C, by a request to end, and by whatever else makes it useless to go on. */
  readonly signal: AbortSignal;
}

/** Runs a command over this process and sets its exit code. */
export async function runCommand(
  form: CommandForm,
  run: (context: CommandContext) => Promise<ExitCode>,
): Promise<void> {
  const environment = process.env;
  const terminal = openTerminal({ stdout: process.stdout, stderr: process.stderr, environment });
  const explain = (fault: unknown) => explainFault(fault, environment);
  const ends = followEnds(process, { tell: terminal.tell, explain });
  let fault: unknown;
  try {
    const parameters = process.argv.slice(2);
    const swallowed = explainSwallowed(form, environment, parameters);
    if (swallowed !== undefined) throw new UsageError(swallowed);
    const line = readCommandLine(form, parameters);
    if (line.options.has("help")) terminal.say(helpOf(form));
    else process.exitCode = await run({ line, terminal, environment, signal: ends.signal });
  } catch (error) {
    fault = error;
  }
  ends.settle();
  if (ends.ending !== undefined) {
    const { code, message, isStop } = ends.ending;
    process.exitCode = code;
    // A command that was still at work has left everything as it was.
    if (message !== undefined)
      terminal.tell(isStop && fault !== undefined ? `${message} Nothing was changed.` : message);
  } else if (fault !== undefined) {
    process.exitCode = fault instanceof UsageError ? 2 : 3;
    terminal.tell(explain(fault));
  }
}

function explainFault(fault: unknown, environment: CommandContext["environment"]): string {
  if (fault instanceof UsageError) return fault.message;
  const stack =
    environment["SCRUTINEER_DEBUG"] !== undefined && fault instanceof Error ? `\n${fault.stack}` : "";
  return messageOf(fault) + stack;
}

function messageOf(fault: unknown): string {
  const message = fault instanceof Error ? fault.message : String(fault);
  if (fault instanceof PrinterError) return `The PDFs could not be printed. ${message}`;
  if (fault instanceof FullDiskError) return message;
  if (isNoSpace(fault))
    return "The disk is full. Make room and run the command again; the last site is still whole.";
  if (["EACCES", "EPERM"].includes(errorCode(fault)) && typeof propertyOf(fault, "path") === "string")
    return `You may not read or write ${String(propertyOf(fault, "path"))}. Ask whoever keeps it to let you.`;
  return `The tool failed, which is not your fault: ${message}\nRun the command again with SCRUTINEER_DEBUG=1 and pass on what it prints.`;
}
