// Runs git over a folder, as if nobody had told it of another repository, and without a change to that of the folder.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** How git is run. */
export interface GitSettings {
  /** The folder that paths are relative to, and whose repository is meant. */
  readonly folder: string;
  /** That of the process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal?: AbortSignal;
  /** What git reads. */
  readonly input?: string;
  /** An index to use in place of that of the repository. */
  readonly index?: string;
}

/** What git prints; throws what `execFile` throws where it fails or is not there. */
export async function runGit(
  parameters: readonly string[],
  { folder, environment, signal, input, index }: GitSettings,
): Promise<string> {
  // A command that git itself runs is told of a repository, which need not be the one around the folder.
  const own = Object.entries(environment).filter(([name]) => !name.startsWith("GIT_"));
  const env = {
    ...Object.fromEntries(own),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
  };
  const running = promisify(execFile)("git", parameters, {
    cwd: folder,
    env,
    maxBuffer: 2 ** 28,
    ...(signal === undefined ? {} : { signal }),
  });
  // What git does not read to its end is told by how it ends.
  running.child.stdin?.on("error", () => undefined).end(input);
  return (await running).stdout;
}
