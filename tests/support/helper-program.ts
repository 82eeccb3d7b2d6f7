// A program of the tests that runs beside a worker and answers one request after another: to start it for each would take
// longer than the answer.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";

/** A program that is asked. */
interface HelperProgram<Request, Answer> {
  /** Asks it, when it has answered whatever it was asked before. */
  ask(request: Request): Promise<Answer>;
  /** Ends it; it is started again when it is next asked. */
  end(): void;
}

/**
 * The program at `path`, which is started in `folder` when it is first asked, or when it has ended since. It ends with the
 * worker, whose channel to it is closed then, and keeps no worker from ending.
 */
export function helperProgram<Request extends object, Answer>(
  path: string,
  folder?: string,
): HelperProgram<Request, Answer> {
  let running: ChildProcess | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const ask = async (request: Request): Promise<Answer> => {
    running ??= startChild(path, folder);
    const child = running;
    const ended = new AbortController();
    const gone = once(child, "exit", { signal: ended.signal }).then(() => {
      running = undefined;
      throw new Error(`${path} has ended.`);
    });
    const told = once(child, "message", { signal: ended.signal }).then(([answer]: Answer[]) => answer);
    child.send(request);
    try {
      const answer = await Promise.race([told, gone]);
      if (answer === undefined) throw new Error(`${path} has not answered.`);
      return answer;
    } finally {
      ended.abort();
      await Promise.allSettled([told, gone]);
    }
  };
  return {
    ask: (request) => {
      const answer = last.then(() => ask(request));
      last = answer.catch(() => undefined);
      return answer;
    },
    end: () => {
      running?.kill();
      running = undefined;
    },
  };
}

function startChild(path: string, folder: string | undefined): ChildProcess {
  const child = fork(path, { cwd: folder, execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  child.unref();
  child.channel?.unref();
  return child;
}
