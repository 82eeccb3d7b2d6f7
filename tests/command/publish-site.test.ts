// A site takes the place of the last one whole: by a swap, and where the folder cannot be moved, by filling it.
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { checkOutput } from "../../scripts/command/check-output.ts";
import { UsageError } from "../../scripts/command/command-line.ts";
import { findOutputPlace } from "../../scripts/command/output-place.ts";
import { FILLING, openStaging } from "../../scripts/command/publish-site.ts";
import { temporaryFolder } from "../e2e/command.ts";

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

const before = { "catalogue.json": "1", "index.html": "1", "gone/index.html": "1", "kept/a.html": "1" };
const after = { "catalogue.json": "2", "index.html": "2", "kept/b.html": "2", "new/index.html": "2" };

describe.each([false, true])("where the output is fixed: %s", (isFixed) => {
  it("publishes the new site whole, with nothing of the last one and nothing beside it", async () => {
    const parent = temporaryFolder();
    const [output, spare] = [join(parent, "site"), join(parent, "spare")];
    put(output, before);
    const staging = await openStaging({ folder: output, isFixed }, spare);
    put(join(staging.folder, "site"), after);
    expect(list(output)).toEqual(expect.arrayContaining(Object.keys(before)));
    await staging.publish();
    await staging.discard();
    expect(list(output)).toEqual([...Object.keys(after), "kept", "new"].sort());
    for (const [name, text] of Object.entries(after))
      expect(readFileSync(join(output, name), "utf8")).toBe(text);
    expect(readdirSync(parent).filter((name) => name.startsWith("."))).toEqual([]);
    expect(existsSync(spare) ? readdirSync(spare) : []).toEqual([]);
  });
});

test("filling leaves what a disk holds of its own accord, and needs no other folder beside the output", async () => {
  const output = temporaryFolder();
  put(output, { ...before, "lost+found/1": "" });
  await checkOutput(output, temporaryFolder());
  const staging = await openStaging({ folder: output, isFixed: true }, temporaryFolder());
  put(join(staging.folder, "site"), after);
  await staging.publish();
  expect(readdirSync(output).sort()).toEqual(["catalogue.json", "index.html", "kept", "lost+found", "new"]);
});

test("a folder that was killed while it was filled is known for a site, and cleared when it is filled again", async () => {
  const output = temporaryFolder();
  put(output, { "index.html": "1", [`${FILLING}0-1-abc/old/catalogue.json`]: "1" });
  await checkOutput(output, temporaryFolder());
  put(output, { "other.txt": "" });
  await expect(checkOutput(temporaryFolderWith("letter.docx"), temporaryFolder())).rejects.toThrow(
    UsageError,
  );
});

function temporaryFolderWith(name: string): string {
  const folder = temporaryFolder();
  put(folder, { [name]: "" });
  return folder;
}

test("the target of a link is filled, also one that is not there yet", async () => {
  const parent = temporaryFolder();
  const target = join(parent, "target");
  symlinkSync("target", join(parent, "_site"));
  expect(await findOutputPlace(join(parent, "_site"))).toEqual({ folder: target, isFixed: false });
  mkdirSync(target);
  expect(await findOutputPlace(join(parent, "_site"))).toEqual({ folder: target, isFixed: false });
});

test("a link that leads to itself is refused, and not followed for ever", async () => {
  const parent = temporaryFolder();
  symlinkSync("other", join(parent, "_site"));
  symlinkSync("_site", join(parent, "other"));
  await expect(findOutputPlace(join(parent, "_site"))).rejects.toThrow("a link that leads to itself");
});

test("a link that leads among the content is refused as the folder is", async () => {
  const source = temporaryFolder();
  mkdirSync(join(source, "content", "papers"), { recursive: true });
  const link = join(temporaryFolder(), "_site");
  symlinkSync(join(source, "content", "papers"), link);
  const { folder } = await findOutputPlace(link);
  await expect(checkOutput(folder, source)).rejects.toThrow("among the content");
});

test.runIf(existsSync("/proc/self/mountinfo") && existsSync("/dev/shm"))(
  "a mount point is filled",
  async () => {
    expect(await findOutputPlace("/dev/shm")).toEqual({ folder: "/dev/shm", isFixed: true });
  },
);

test.runIf(process.platform !== "win32" && process.getuid?.() !== 0)(
  "a folder that cannot be written is refused before the work",
  async () => {
    const parent = temporaryFolder();
    mkdirSync(join(parent, "site"));
    await chmod(parent, 0o555);
    expect(await findOutputPlace(join(parent, "site"))).toMatchObject({ isFixed: true });
    await chmod(join(parent, "site"), 0o555);
    await expect(findOutputPlace(join(parent, "site"))).rejects.toThrow("not yours to write");
    await expect(findOutputPlace(join(parent, "other", "site"))).rejects.toThrow("not yours to write");
    await chmod(parent, 0o755);
  },
);
