// Runs commands one after another as they are asked for, each with a line, an environment and streams of its own, in one
// process: what they import is loaded once. A command that is the same file under another address is run anew.
import process from "node:process";
import { pathToFileURL } from "node:url";

/** A command to run. */
export interface CommandRequest {
  readonly script: string;
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** How it ended. */
export interface CommandAnswer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const ownEnvironment = process.env;
let runs = 0;
process.setMaxListeners(0);
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);

async function run({ script, parameters, environment }: CommandRequest): Promise<CommandAnswer> {
  const written = { stdout: "", stderr: "" };
  const write = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const name of ["stdout", "stderr"] as const)
    process[name].write = (text: string | Uint8Array) => {
      written[name] += String(text);
      return true;
    };
  process.argv = [process.execPath, script, ...parameters];
  process.env = { ...ownEnvironment, ...environment };
  process.exitCode = 0;
  runs += 1;
  try {
    await import(`${pathToFileURL(script).href}?run=${runs}`);
    return { code: Number(process.exitCode), out: written.stdout, err: written.stderr };
  } finally {
    process.exitCode = 0;
    process.env = ownEnvironment;
    for (const name of ["stdout", "stderr"] as const) process[name].write = write[name];
    // What a command listens for ends that command, and lets go of the channel to who started it.
    for (const name of process.eventNames()) if (!ownEvents.has(name)) process.removeAllListeners(name);
    process.channel?.ref();
  }
}

process.on(
  "message",
  (request: CommandRequest) => void run(request).then((answer) => process.send?.(answer)),
);

const ownEvents = new Set(process.eventNames());
