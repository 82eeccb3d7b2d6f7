// Whatever ends a command from outside: signals, the end of what started it, output that cannot be written, and faults
// that nobody caught. Each asks the command to stop in good order first.

/** What has ended a command: its exit code, and a sentence where there is something to say. */
interface Ending {
  readonly code: number;
  readonly message?: string;
  /** Somebody asked for it. */
  readonly isStop?: true;
}

/** The ends that a process may come to. */
export interface Ends {
  /** Aborted by the first of them. */
  readonly signal: AbortSignal;
  /** The first of them, where there was one before the command was done. */
  readonly ending: Ending | undefined;
  /** Says that the command is done; what comes later sets the exit code by itself. */
  settle(): void;
}

/** How long a command may take to stop after a fault that it did not see, in milliseconds. */
const patience = 10_000;

const signals: Readonly<Record<string, number>> = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };

/** Follows the ends of a process; `explain` says in plain words what a fault is. */
export function followEnds(
  own: NodeJS.Process,
  { tell, explain }: { readonly tell: (text: string) => void; readonly explain: (fault: unknown) => string },
): Ends {
  const abort = new AbortController();
  let ending: Ending | undefined;
  let isSettled = false;
  const end = (next: Ending) => {
    if (!isSettled) {
      ending ??= next;
      abort.abort();
    } else if (ending === undefined) {
      ending = next;
      own.exitCode = next.code;
      if (next.message !== undefined) tell(next.message);
    }
  };
  for (const [name, code] of Object.entries(signals))
    own.on(name, () => end({ code, message: "Stopped.", isStop: true }));
  // Whoever started the command holds a channel to it open, which closes however that process ends.
  own.on("disconnect", () => end({ code: 129, message: "Stopped.", isStop: true }));
  own.channel?.unref();
  own.stdout.on("error", (error) => end({ code: 3, message: unwritten(error) }));
  own.stderr.on("error", () => end({ code: 3 }));
  const fault = (error: unknown) => {
    // What fails while a command stops is no news.
    if (ending !== undefined) return;
    end({ code: 3, message: explain(error) });
    setTimeout(() => {
      tell(explain(error));
      own.exit(3);
    }, patience).unref();
  };
  own.on("uncaughtException", fault);
  own.on("unhandledRejection", fault);
  // Nothing is left that could bring the command to its end.
  own.on("beforeExit", () => {
    if (isSettled) return;
    tell(ending?.message ?? explain(new Error("it waits for something that never comes.")));
    own.exit(ending?.code ?? 3);
  });
  return {
    signal: abort.signal,
    get ending() {
      return ending;
    },
    settle: () => {
      isSettled = true;
    },
  };
}

function unwritten(error: Error): string {
  const code = "code" in error ? error.code : undefined;
  if (code === "EPIPE") return "The output was cut off: the program that it went to has ended.";
  if (code === "ENOSPC" || code === "EDQUOT") return "The output could not be written: the disk is full.";
  return `The output could not be written (${error.message}).`;
}
