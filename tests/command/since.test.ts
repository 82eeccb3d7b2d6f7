// What a change brought in is told from what stood there, and neither the work tree nor the index notices.
import { execFileSync, spawn } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  watch,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { linkFindings } from "../../scripts/command/links/link-findings.ts";
import { listLinks } from "../../scripts/command/links/list-links.ts";
import { loadAndCheck } from "../../scripts/command/load-and-check.ts";
import { type Look, lookAtSource } from "../../scripts/command/look-at-source.ts";
import { findSince } from "../../scripts/command/since/find-since.ts";
import { withRevision } from "../../scripts/command/since/lay-out-revision.ts";
import type { Register } from "../../scripts/model/register.ts";
import { page, run, temporaryFolder } from "../e2e/command.ts";
import { baseFolder } from "../support/temporary-folder.ts";

const today = "2026-03-31";

/** A repository whose folder `our papers` is a source folder, with files as they were at first. */
function makeRepository(files: Readonly<Record<string, string>>) {
  const root = temporaryFolder();
  const source = join(root, "our papers");
  cpSync(baseFolder, source, { recursive: true });
  const own = { GIT_CONFIG_GLOBAL: join(root, "none"), GIT_CONFIG_NOSYSTEM: "1" };
  const git = (...parameters: readonly string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...parameters], {
      cwd: root,
      env: { ...process.env, ...own },
      encoding: "utf8",
    });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    writeFileSync(join(source, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  git("init", "--quiet", "--initial-branch=main");
  const commit = (words: string) => {
    git("add", "--all");
    git("commit", "--quiet", "--message", words);
  };
  commit("As it was");
  return { root, source, git, write, commit };
}

async function since(source: string, revision: string, environment: NodeJS.ProcessEnv = process.env) {
  const { findings, acknowledged, lines } = await loadAndCheck(source, today);
  const now = { findings, acknowledged, lineOf: lines.lineOf };
  const all = await findSince(now, today, { source, revision, environment });
  const told = (some: typeof findings) =>
    some.map(({ rule, place }) => `${rule} ${place.file}:${place.line}`).sort();
  return { brought: told(all.brought), leftOut: told(all.leftOut) };
}

/** What of our own stands among temporary files. */
const leftBehind = () =>
  readdirSync(tmpdir()).filter(
    (name) => name.startsWith("scrutineer-since-") && name.includes(`-${process.pid}-`),
  );

const marked = "It is ==marked== here.";
const kept = `${marked}\n\nBetween.\n\n${marked}`;

describe("what a change brought in", () => {
  const { root, source, git, write, commit } = makeRepository({
    "content/one/index.md": page("One", kept),
    "content/two/index.md": page("Two", marked),
  });
  // A link leads to wherever in the source folder.
  write("shared/text.md", page("Five", marked));
  mkdirSync(join(source, "content/five"));
  symlinkSync("../../shared/text.md", join(source, "content/five/index.md"));
  // A release leaves the papers out.
  writeFileSync(join(root, ".gitattributes"), "* export-ignore\n");
  commit("With attributes");
  git("update-ref", "refs/heads/-odd", "HEAD");
  // Lines move, the same is written once more, one file is renamed and another is new.
  write("content/one/index.md", page("One", `Above.\n\n${kept}\n\nAnd ==this== too. ==This==.\n\n${marked}`));
  git("mv", "our papers/content/two", "our papers/content/three");
  commit("Renamed");
  write("content/four/index.md", page("Four", marked));
  appendFileSync(join(source, "content/three/index.md"), "\nThe ==end==.\n");
  git("add", "our papers/content/three");
  // A hook hears of every index that is written.
  writeFileSync(join(root, ".git/hooks/post-index-change"), `#!/bin/sh\ntouch '${join(root, "heard")}'\n`);
  chmodSync(join(root, ".git/hooks/post-index-change"), 0o755);
  const status = () => git("--no-optional-locks", "status", "--porcelain=v2", "--untracked-files");

  it("is found wherever lines and files have moved, and nothing of the repository is touched", async () => {
    const index = () => readFileSync(join(root, ".git/index"));
    const before = [index(), status()];
    const { brought, leftOut } = await since(source, "HEAD~1");
    expect([index(), status()]).toEqual(before);
    expect(readdirSync(root)).not.toContain("heard");
    expect(leftBehind()).toEqual([]);
    expect(leftOut).toEqual([
      "foreign-marks content/five/index.md:10",
      "foreign-marks content/one/index.md:12",
      "foreign-marks content/one/index.md:16",
      "foreign-marks content/three/index.md:10",
    ]);
    expect(brought).toEqual([
      "foreign-marks content/four/index.md:10",
      "foreign-marks content/one/index.md:18",
      "foreign-marks content/one/index.md:18",
      "foreign-marks content/one/index.md:20",
      "foreign-marks content/three/index.md:12",
    ]);
  });
  const commitOf = (revision: string, environment: NodeJS.ProcessEnv = process.env) =>
    withRevision({ source, revision, environment }, async ({ commit: found }) => found);

  it("is told since whatever git takes for a commit", async () => {
    const [then, next] = ["HEAD~2", "HEAD~1"].map((name) => git("rev-parse", name).trim());
    for (const revision of ["HEAD^{/As it was}", ":/As it", "HEAD^^", then?.slice(0, 9) ?? ""])
      expect([revision, await commitOf(revision)]).toEqual([revision, then]);
    expect(await commitOf("-odd")).toBe(next);
    // A command that git runs is told of a repository.
    expect(await commitOf("-odd", { ...process.env, GIT_DIR: "/nowhere", GIT_INDEX_FILE: "/no" })).toBe(next);
  });

  it("cannot be told since what is no commit, nor without git", async () => {
    for (const revision of ["nothing", "HEAD..main", "HEAD:our papers", "--output=stray", "--help", "-"])
      await expect(commitOf(revision)).rejects.toThrow(`git knows no revision “${revision}” here. Write one`);
    expect(readdirSync(root)).not.toContain("stray");
    await expect(commitOf("HEAD", { PATH: "/nowhere" })).rejects.toThrow("git was not found");
    expect(leftBehind()).toEqual([]);
  });

  it("cannot be told of a folder that git does not keep, or keeps elsewhere", async () => {
    const open = (folder: string) =>
      withRevision({ source: folder, revision: "HEAD", environment: process.env }, async () => undefined);
    const outside = temporaryFolder();
    await expect(open(outside)).rejects.toThrow(`${outside} lies in no repository of git`);
    const inside = join(root, "inside");
    mkdirSync(join(inside, "content"), { recursive: true });
    await expect(open(inside)).rejects.toThrow("git keeps nothing of content/ and data/");
    execFileSync("git", ["init", "--quiet", join(inside, "content")]);
    await expect(open(inside)).rejects.toThrow("content/ lies in a repository of its own");
  });
});

it("is all of it where there was nothing yet, and what was left out may still stop the build", async () => {
  const { source, git, write, commit } = makeRepository({});
  git("rm", "--quiet", "-r", "--cached", ".");
  git("commit", "--quiet", "--amend", "--allow-empty", "--message", "Nothing");
  write("content/one/index.md", page("One", "See [[section nowhere]]."));
  commit("All of it");
  expect((await since(source, "HEAD~1")).brought).toEqual(["references content/one/index.md:10"]);
  const { code, out, err } = await run("check", ["--source", source, "--since", "HEAD", "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    findings: [],
    since: { revision: "HEAD", commit: git("rev-parse", "HEAD").trim(), leftOut: 1 },
  });
  expect(err).toBe(
    "Nothing new since “HEAD”. 1 finding that stood there already was left out. Errors among them still stop the build; npm run check without --since shows them.\n",
  );
});

it("tells of dead links, and of what was acknowledged, since then alone", async () => {
  const see = (...slugs: readonly string[]) =>
    page("Links", slugs.map((slug) => `See [${slug}](https://www.westford.gov.uk/${slug}).`).join("\n\n"));
  const { source, write, commit } = makeRepository({ "content/one/index.md": see("old", "stays") });
  const gone = { status: 404, isForGood: false } as const;
  const askLinks = async () => (register: Register) => linkFindings(listLinks(register, isOne), () => gone);
  const isOne = (file: string) => file.startsWith("content/one/");
  const look = (revision?: string) =>
    lookAtSource({ source, today, only: [], revision, environment: process.env, askLinks });
  const written = (word: string) => readFileSync(join(source, word), "utf8");
  const acknowledge = async (slug: string) => {
    const { findings } = await look();
    const code = findings.find(({ message }) => message.includes(`/${slug}”`))?.code;
    const text = written("content/one/index.md");
    write(
      "content/one/index.md",
      text.replace(
        `See [${slug}]`,
        `<!-- acknowledged ${code}: It is known. (A. Officer) -->\nSee [${slug}]`,
      ),
    );
  };
  const told = ({ findings, acknowledged }: Look) => [
    findings.map(({ message }) => /gov\.uk\/(\w+)/.exec(message)?.[1] ?? message),
    acknowledged.map(({ finding }) => /gov\.uk\/(\w+)/.exec(finding.message)?.[1]),
  ];
  await acknowledge("stays");
  commit("Acknowledged");
  expect(told(await look("HEAD"))).toEqual([[], []]);
  write(
    "content/one/index.md",
    `${written("content/one/index.md")}\nSee [new](https://www.westford.gov.uk/new).\n`,
  );
  await acknowledge("old");
  expect(told(await look("HEAD"))).toEqual([["new"], ["old"]]);
  expect(told(await look())).toEqual([["new"], ["old", "stays"]]);
});

it.skipIf(process.platform === "win32")("leaves nothing behind after Ctrl-C", async () => {
  const { source } = makeRepository({});
  const temporary = temporaryFolder();
  const watcher = watch(temporary);
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, "../../scripts/check.ts"), "--source", source, "--since", "HEAD"],
    { env: { ...process.env, TMPDIR: temporary } },
  );
  watcher.once("change", () => child.kill("SIGINT"));
  let err = "";
  child.stderr.on("data", (chunk: Buffer) => {
    err += chunk.toString();
  });
  const code = await new Promise((done) => child.on("close", done));
  watcher.close();
  expect([code, err]).toEqual([130, "Stopped. Nothing was changed.\n"]);
  expect(readdirSync(temporary)).toEqual([]);
});
