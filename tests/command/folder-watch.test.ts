// What is watched is followed whatever becomes of it: files, folders, and the whole replaced at once.
import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { FolderWatch } from "../../scripts/command/preview/folder-watch.ts";

async function begin() {
  const root = mkdtempSync(join(tmpdir(), "scrutineer-watch-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const content = join(root, "content");
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  write("a/index.md", "first");
  write("b/index.md", "first");
  const watch = new FolderWatch([content, join(root, "data")], 5);
  await watch.begin();
  const never = new AbortController().signal;
  const next = async () => (await watch.next(never)).map((path) => relative(root, path)).sort();
  return { root, content, write, next, watch };
}

describe("a watch", () => {
  it("tells what was changed, added and removed", async () => {
    const { content, write, next } = await begin();
    write("a/index.md", "second");
    expect(await next()).toEqual(["content/a/index.md"]);
    write("c/d/index.md", "new");
    expect(await next()).toEqual(["content/c/d/index.md"]);
    rmSync(join(content, "b"), { recursive: true });
    expect(await next()).toEqual(["content/b/index.md"]);
  });

  it("follows a folder that was taken away and put back, as a change of branch does", async () => {
    const { root, content, write, next } = await begin();
    for (const round of ["one", "two", "three"]) {
      rmSync(content, { recursive: true });
      expect(await next()).toContain("content/a/index.md");
      write("a/index.md", round);
      expect(await next()).toEqual(["content/a/index.md"]);
      write("a/index.md", `${round} again`);
      expect(await next()).toEqual(["content/a/index.md"]);
      write(`${round}/index.md`, "A page more.");
      expect(await next()).toEqual([`content/${round}/index.md`]);
    }
    renameSync(content, join(root, "old"));
    write("a/index.md", "from elsewhere");
    expect(await next()).toContain("content/a/index.md");
    write("a/index.md", "and changed");
    expect(await next()).toEqual(["content/a/index.md"]);
  });

  it("follows a folder that was not there, and folders that are links, round in a circle too", async () => {
    const { root, content, write, next } = await begin();
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "data/site.yaml"), "name: A");
    expect(await next()).toEqual(["data/site.yaml"]);
    symlinkSync(content, join(content, "a/circle"));
    mkdirSync(join(root, "elsewhere"));
    symlinkSync(join(root, "elsewhere"), join(content, "linked"));
    writeFileSync(join(root, "elsewhere/index.md"), "linked");
    expect(await next()).toEqual(["content/linked/index.md"]);
    write("a/index.md", "changed");
    expect(await next()).toEqual(["content/a/index.md"]);
  });

  it("says nothing of what editors and Office leave behind, and ends when it is asked to", async () => {
    const { write, next, watch } = await begin();
    write("a/~$notes.docx", "lock");
    write("a/.index.md.swp", "swap");
    write("a/index.md~", "backup");
    write("b/index.md", "second");
    expect(await next()).toEqual(["content/b/index.md"]);
    const stop = new AbortController();
    const waiting = watch.next(stop.signal);
    stop.abort(new Error("stop"));
    await expect(waiting).rejects.toThrow();
  });
});
