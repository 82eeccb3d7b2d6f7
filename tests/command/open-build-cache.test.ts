// What a build leaves for the next: whole or not at all, no more than the last build used, and never a reason to fail.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openBuildCache } from "../../scripts/command/open-build-cache.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "scrutineer-cache-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = new TextEncoder().encode("A picture.");

it("the next build finds what was kept, and what was damaged since is not found", async () => {
  await openBuildCache(folder).keep("a", bytes);
  expect(Buffer.from((await openBuildCache(folder).find("a")) ?? []).toString()).toBe("A picture.");
  const file = await readFile(join(folder, "a"));
  for (const damaged of [file.subarray(0, -1), Buffer.concat([file, file]), Buffer.alloc(0)]) {
    await writeFile(join(folder, "a"), damaged);
    expect(await openBuildCache(folder).find("a")).toBeUndefined();
  }
});

it("what the last build did not use is deleted, and what another deletes is only not found", async () => {
  const [first, other] = [openBuildCache(folder), openBuildCache(folder)];
  for (const key of ["a", "b"]) await first.keep(key, bytes);
  await other.find("a");
  await other.keep("c", bytes);
  await other.prune();
  expect((await readdir(folder)).sort()).toEqual(["a", "c"]);
  expect(await first.find("b")).toBeUndefined();
});

it("where nothing can be written or read nothing is kept, and nothing fails", async () => {
  await writeFile(join(folder, "file"), "");
  const cache = openBuildCache(join(folder, "file"));
  await cache.keep("a", bytes);
  expect(await cache.find("a")).toBeUndefined();
  await cache.prune();
});
