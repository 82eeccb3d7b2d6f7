// The terminal as commands use it: colour where it is wanted, progress on one line where there is a screen.
import { styleText } from "node:util";
import type { Paint } from "../lib/format-findings.ts";

/** Where a command writes. Results go to `say`, progress and problems to `tell`, so that results can be piped. */
export interface Terminal {
  /** Colours what is told. */
  readonly paint: Paint;
  /** Colours what is said, which may go to a file while problems go to the screen. */
  readonly paintResults: Paint;
  say(text: string): void;
  tell(text: string): void;
  /** Shows what is being done; on a screen the next progress replaces it, elsewhere each is a line of its own. */
  progress(text: string): void;
}

interface Streams {
  readonly stdout: NodeJS.WriteStream;
  readonly stderr: NodeJS.WriteStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** A terminal over the streams of a process. */
export function openTerminal({ stdout, stderr, environment }: Streams): Terminal {
  const screen = stderr.isTTY === true && environment["CI"] === undefined;
  const painter = (onScreen: boolean): Paint => {
    const coloured =
      (onScreen || environment["FORCE_COLOR"] !== undefined) && environment["NO_COLOR"] === undefined;
    return (style, text) => (coloured ? styleText(style, text, { validateStream: false }) : text);
  };
  let pending = false;
  const clear = () => {
    if (pending) stderr.write("\r\u001b[2K");
    pending = false;
  };
  return {
    paint: painter(screen),
    paintResults: painter(stdout.isTTY === true && environment["CI"] === undefined),
    say: (text) => {
      clear();
      stdout.write(`${text}\n`);
    },
    tell: (text) => {
      clear();
      stderr.write(`${text}\n`);
    },
    progress: (text) => {
      clear();
      if (screen) stderr.write(text.slice(0, (stderr.columns ?? 80) - 1));
      else stderr.write(`${text}\n`);
      pending = screen;
    },
  };
}
