// Members' packs go into no folder whose files git keeps, nor into a site, whichever way it is named.
import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkPackOutput } from "../../scripts/command/check-pack-output.ts";
import { keepOutOfGit } from "../../scripts/command/keep-out-of-git.ts";

let source: string;
const git = (...parameters: readonly string[]) =>
  execFileSync("git", ["-c", "core.autocrlf=false", ...parameters], { cwd: source, encoding: "utf8" });

beforeEach(async () => {
  source = await realpath(await mkdtemp(join(tmpdir(), "scrutineer-output-")));
  for (const folder of ["content/about", "data", "kept/old", "keeper", "a/_members"])
    await mkdir(join(source, folder), { recursive: true });
  for (const file of ["content/about/index.md", "kept/old/notes.txt", "keeper/x.txt", "a/_members/y.txt"])
    await writeFile(join(source, file), "x\n");
});
afterEach(() => rm(source, { recursive: true, force: true }));

const withGit = { PATH: process.env["PATH"] };
const withoutGit = { PATH: "" };

async function refusal(folder: string, environment: Readonly<Record<string, string | undefined>> = withGit) {
  const output = join(source, folder);
  const outcome = await checkPackOutput({ output, source, audience: "members", environment }).catch(String);
  return outcome ?? "";
}

describe.each([
  ["with git", withGit],
  ["without git", withoutGit],
])("%s, a folder for members' packs", (_name, environment) => {
  beforeEach(() => {
    git("init", "--quiet");
    git("add", ".");
  });

  it.each(["kept", "kept/old", "", "a/_members"])(
    "is refused where git keeps files: “%s”",
    async (folder) => {
      expect(await refusal(folder, environment)).toContain("Git keeps files of the output folder");
    },
  );

  it.each(["_members", "kept/new", "keep", "members"])("is taken where it keeps none: %s", async (folder) => {
    expect(await refusal(folder, environment)).toBe("");
  });

  it("is refused through a link, and whatever repository the environment names", async () => {
    await symlink(join(source, "kept"), join(source, "linked"));
    expect(await refusal("linked/old", environment)).toContain("Git keeps files");
    git("init", "--quiet", "--bare", "other.git");
    expect(await refusal("kept", { ...environment, GIT_DIR: join(source, "other.git") })).toContain(
      "Git keeps files",
    );
  });
});

it("is refused where an index of another form cannot be read and git is not there", async () => {
  git("init", "--quiet");
  git("add", ".");
  git("update-index", "--index-version", "4");
  expect(await refusal("_members", withoutGit)).toContain("cannot be seen what of the folder is tracked");
  expect(await refusal("_members")).toBe("");
});

it("is refused in a site that a link leads to, and among the content", async () => {
  await mkdir(join(source, "_site"));
  await symlink(join(source, "_site"), join(source, "linked"));
  expect(await refusal("linked/members")).toContain("which everybody can read");
  await symlink(join(source, "content"), join(source, "texts"));
  expect(await refusal("texts/members")).toContain("among the content");
});

it("is refused where it cannot be seen what is there", async () => {
  await symlink("round", join(source, "round"));
  expect(await refusal("round/members")).toContain("leads cannot be seen (ELOOP)");
  await mkdir(join(source, "_members", ".gitignore"), { recursive: true });
  expect(await refusal("_members")).toContain("EISDIR");
});

it("is kept from git by a file of its own, which is not written over", async () => {
  git("init", "--quiet");
  const output = join(source, "_members");
  await keepOutOfGit(output);
  await writeFile(join(output, "pack.pdf"), "exempt");
  git("add", ".");
  expect(git("ls-files")).not.toContain("_members/pack.pdf");
  expect(await refusal("_members")).toBe("");
  await writeFile(join(output, ".gitignore"), "*\n!pack.pdf\n");
  expect(await refusal("_members")).toContain("has a .gitignore of its own");
  await keepOutOfGit(output);
  expect(await readFile(join(output, ".gitignore"), "utf8")).toBe("*\n!pack.pdf\n");
});
