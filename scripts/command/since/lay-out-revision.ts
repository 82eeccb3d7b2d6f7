// Lays out a source folder as it was at a revision of git, in a folder of its own for as long as it is looked at. Neither
// the work tree nor the index of the repository is touched.
import { mkdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { errorCode } from "../../lib/error-code.ts";
import { propertyOf } from "../../lib/property-of.ts";
import { makeProcessFolder } from "../../pdf/browser/process-folder.ts";
import { UsageError } from "../command-line.ts";
import { type GitSettings, runGit } from "../run-git.ts";

/** A source folder as it was. */
export interface LaidOut {
  readonly folder: string;
  readonly commit: string;
  /** Files as they were called then, with what they are called now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/** Which source folder, and as it was when: whatever git takes for a commit. */
export interface Revision extends Pick<GitSettings, "environment" | "signal"> {
  readonly source: string;
  readonly revision: string;
}

const parts = ["content", "data"] as const;

/** Does some work with the source folder as it was; throws `UsageError` where git cannot tell. */
export async function withRevision<T>(
  { source, revision, ...settings }: Revision,
  work: (laidOut: LaidOut) => Promise<T>,
): Promise<T> {
  const git: GitSettings = { folder: source, ...settings };
  await requireOneRepository(git);
  const commit = await findCommit(revision, git);
  const temporary = await makeProcessFolder(tmpdir(), "scrutineer-since-");
  try {
    const folder = await layOut(commit, temporary, git);
    return await work({ folder, commit, renamed: await findRenamed(commit, git) });
  } finally {
    // What cannot be deleted now is cleared away by the next run.
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** Throws where the folder or a part of it lies in no repository, or in one of its own. */
async function requireOneRepository(git: GitSettings): Promise<void> {
  const rootOf = (folder: string) => runGit(["rev-parse", "--show-toplevel"], { ...git, folder });
  const root = await rootOf(git.folder).catch((error: unknown) => {
    if (errorCode(error) === "ENOENT")
      throw new UsageError("--since asks git how the content was, and git was not found. Install it first.");
    const said = String(propertyOf(error, "stderr"));
    if (/not a git repository/.test(said))
      throw new UsageError(
        `--since asks git how the content was, and ${git.folder} lies in no repository of git. Leave --since out.`,
      );
    throw new UsageError(
      `--since asks git how the content was, and git does not tell of ${git.folder}:\n${said.trim()}`,
    );
  });
  for (const part of parts) {
    // A folder that is not there, or a file in its place, is for the check to tell.
    const own = await rootOf(join(git.folder, part)).catch(() => root);
    if (own !== root)
      throw new UsageError(
        `--since asks git how the content was, and ${part}/ lies in a repository of its own, which has other revisions. Leave --since out.`,
      );
  }
}

async function findCommit(revision: string, git: GitSettings): Promise<string> {
  const verify = ["rev-parse", "--verify", "--quiet", "--end-of-options"];
  try {
    // Not at once, since “^{commit}” would belong to the words that “:/words” looks for.
    const named = await runGit([...verify, revision], git);
    return (await runGit([...verify, `${named.trim()}^{commit}`], git)).trim();
  } catch (error) {
    git.signal?.throwIfAborted();
    if (propertyOf(error, "stderr") === undefined) throw error;
    throw new UsageError(
      `git knows no revision “${revision}” here. Write one commit, such as main, HEAD~1 or v1.0; a copy that was made without its history has to fetch it first (fetch-depth in a workflow).`,
    );
  }
}

/** Writes the files of a commit out through an index of its own, as a check-out would, and returns the source folder there. */
async function layOut(commit: string, temporary: string, git: GitSettings): Promise<string> {
  const own: GitSettings = { ...git, index: join(temporary, "index") };
  // Nothing of the repository's own set-up has a say in it, or hears of it.
  const plain = [
    ["core.hooksPath", join(temporary, "no-hooks")],
    ["core.fsmonitor", "false"],
    ["core.splitIndex", "false"],
    ["core.sparseCheckout", "false"],
  ].flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  await runGit([...plain, "read-tree", commit], own);
  const list = (which: readonly string[]) =>
    runGit([...plain, "--literal-pathspecs", "ls-files", "--stage", "-z", "--", ...which], own);
  const listed = await list(parts);
  if (listed === "" && (await runGit(["ls-files", "-z", "--", ...parts], git)) === "")
    throw new UsageError(
      `--since asks git how the content was, and git keeps nothing of content/ and data/ in ${git.folder}. Leave --since out.`,
    );
  const entries = listed.split("\0");
  // A link leads to wherever in the source folder.
  const all = entries.some((entry) => entry.startsWith("120000 "))
    ? (await list(["."])).split("\0")
    : entries;
  const tree = join(temporary, "tree");
  const folder = join(tree, (await runGit(["rev-parse", "--show-prefix"], git)).replace(/\n$/, ""));
  await mkdir(folder, { recursive: true });
  const input = all.map((entry) => entry.slice(entry.indexOf("\t") + 1)).join("\0");
  await runGit([...plain, "checkout-index", "--quiet", `--prefix=${tree}/`, "-z", "--stdin"], {
    ...own,
    input,
  });
  return folder;
}

async function findRenamed(commit: string, git: GitSettings): Promise<ReadonlyMap<string, string>> {
  const what = ["-z", "--find-renames", "--diff-filter=R", "--name-status", "--relative", "--no-ext-diff"];
  const fields = (await runGit(["diff-index", ...what, commit, "--"], git)).normalize("NFC").split("\0");
  const renamed = new Map<string, string>();
  for (let at = 0; at + 2 < fields.length; at += 3) renamed.set(fields[at + 1] ?? "", fields[at + 2] ?? "");
  return renamed;
}
